"""Whether two places are in one city, as far as their names tell; a name that tells no city is not guessed at.

Places are only ever compared with each other. Where somebody lives never weighs anything.
"""

import re
from functools import cache
from importlib.resources import files

# “武汉市上海路” is in 武汉: a city's name in front of these is a street or a building.
NOT_A_CITY = r"(?!(?:东|西|南|北|中)?(?:路|街|道|大街|大道|巷|小区|花园|大厦|广场|公寓|村|百货))"


@cache
def _known() -> re.Pattern[str]:
    names = files("mingbian.domain").joinpath("cities.txt").read_text("utf-8").split()
    return re.compile(f"(?:{'|'.join(sorted(names, key=len, reverse=True))}){NOT_A_CITY}")


def city_in(place: str) -> str:
    """The city that a place names, the first one; empty when it names none.

    >>> city_in("杭州转运中心"), city_in("武汉市上海路店"), city_in("萧山网点"), city_in("A77")
    ('杭州', '武汉', '', '')
    """
    found = _known().search(place)
    return found[0] if found else ""


def elsewhere(place: str, address: str) -> bool:
    """Whether both name a city, and not the same one. An opaque address cell names none."""
    there, home = city_in(place), city_in(address)
    return bool(there and home and there != home and there not in address and home not in place)
