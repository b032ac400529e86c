"""Personal data hidden in text: telephones, addresses below the city, identity and bank numbers, chat accounts, names.

Order numbers stay, since the platform needs them; tracking numbers stay, since they prove. What is hidden is replaced
by stars of no telling length, so that nothing can be counted back. What a number or a door looks like stands in
`contacts.py` and `doors.py`; here it is looked for, as it would read in plain letters, and hidden where it stands.
"""

import re
from collections.abc import Callable, Iterator
from itertools import groupby
from operator import attrgetter

from mingbian.domain import contacts, doors
from mingbian.domain.personal import Found

STARS = "***"

# Letter for letter, so that a place in the folded text is the same place in the text: full width, ideographic space,
# and the digits in circles with which a number slips past the platform's own filter.
_FOLDS = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20, 0x24EA: 0x30}
_FOLDS |= {0x2460 + place: 0x31 + place for place in range(9)}
# Full-width punctuation stands in every sentence, and the patterns know it; it alone is no reason to fold.
_unusual = re.compile(
    "[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff03\uff0d\uff0e\uff20\u3000\u24ea\u2460-\u2468]"
).search

# Several sights share a sign: it is looked for once.
_BY_SIGN = tuple(
    (sign, tuple(sights)) for sign, sights in groupby((*contacts.SIGHTS, *doors.SIGHTS), key=attrgetter("sign"))
)


def masked(text: str, *, also: Callable[[str], str] = str) -> str:
    """The text with personal data hidden; `also` may hide what only the caller knows, such as the buyer's name.

    >>> masked("电话13812345678,订单 260301-123456789012345")
    '电话***,订单 260301-123456789012345'
    >>> masked("浙江省杭州市文三路90号2单元501室")
    '浙江省杭州市***'
    """
    found = found_in(text)
    return also(_starred(text, found) if found else text)


def found_in(text: str) -> list[Found]:
    """Where personal data stands in the text, by beginning; one find may lie in another."""
    return sorted(
        _seen(text.translate(_FOLDS) if _unusual(text) else text), key=lambda found: (found.begins, found.ends)
    )


def _seen(text: str) -> Iterator[Found]:
    """The first group of a pattern that has one, else all of it.

    Most sentences hold none of a sight's signs, and need not be searched further.
    """
    for sign, sights in _BY_SIGN:
        for sight in sights if sign(text) else ():
            for pattern in sight.patterns:
                for match in pattern.finditer(text):
                    yield Found(*match.span(min(1, pattern.groups)), sight.kind)


def _starred(text: str, found: list[Found]) -> str:
    told, done = [], 0
    for one in found:
        if one.begins >= done:
            told += [text[done : one.begins], STARS]
        done = max(done, one.ends)
    return "".join((*told, text[done:]))
