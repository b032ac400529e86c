"""Order numbers that stand in a text: a file's name, or the words that were read from a page."""

import re

from mingbian.platforms.ids import order_number

# A reader of pictures loses the dash or puts a blank beside it; longer rows of digits are something else.
WRITTEN = re.compile(r"(?<!\d)(\d{6})\s?[-－—_–]?\s?(\d{15})(?!\d)", re.ASCII)
MOST = 5


def order_numbers_in(text: str) -> tuple[str, ...]:
    """Each once, as the platform writes them, in the order in which they stand; at most `MOST`."""
    found = (f"{day}-{rest}" for day, rest in WRITTEN.findall(text))
    return tuple(dict.fromkeys(order_sn for order_sn in found if _is_one(order_sn)))[:MOST]


def _is_one(order_sn: str) -> bool:
    try:
        return order_number(order_sn) == order_sn
    except ValueError:
        return False
