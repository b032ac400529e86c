"""Numbers as people write them: “3”, “３个”, “两件”, “一百二”, “1.5万”, “半”."""

import re
from decimal import Decimal

WRITTEN = r"(?:\d{1,3}(?:,\d{3})+|\d{1,12})(?:\.\d{1,4})?[百千万]?|[零〇一二两俩三仨四五六七八九十百千万]{1,12}|半"
"""A pattern for a number, without groups, to be built into others."""

DIGITS = {
    char: value for value, chars in enumerate(("零〇", "一", "二两俩", "三仨", *"四五六七八九")) for char in chars
}
UNITS = {"十": 10, "百": 100, "千": 1000}
SCALES = {"百": 100, "千": 1000, "万": 10_000}

_FIGURES = re.compile(r"([\d,]+(?:\.\d+)?)([百千万]?)")


def number(text: str) -> Decimal | None:
    """The number that a text is, or None. “一百二” is 120, as it is said; “一二” is 12, as it is dictated."""
    if text == "半":
        return Decimal("0.5")
    figures = _FIGURES.fullmatch(text)
    if figures:
        bare = figures[1].replace(",", "")
        return Decimal(bare) * SCALES.get(figures[2], 1) if bare else None
    if not text or any(char not in DIGITS and char not in UNITS and char != "万" for char in text):
        return None
    return Decimal(_spoken(text))


def whole(text: str) -> int | None:
    """The number as a count; None for a fraction."""
    value = number(text)
    return int(value) if value is not None and value == int(value) else None


def _spoken(text: str) -> int:
    if not any(char in UNITS or char == "万" for char in text):
        return int("".join(str(DIGITS[char]) for char in text))
    head, scale, tail = text.rpartition("万")
    if not scale:
        return _below_ten_thousand(text)
    # “一万二” leaves out the thousand that “二” counts.
    rest = DIGITS[tail] * 1000 if tail in DIGITS else _below_ten_thousand(tail)
    return (_spoken(head) if head else 1) * 10_000 + rest


def _below_ten_thousand(text: str) -> int:
    total, digit, last_unit = 0, 0, 1
    for char in text:
        if char in UNITS:
            last_unit = UNITS[char]
            total += (digit or 1) * last_unit
            digit = 0
        else:
            digit = DIGITS[char]
            last_unit = 1 if digit == 0 else last_unit
    # A digit left at the end counts the next smaller unit: “一百二” is 120, but “一百零二” 102, and “十二” 12.
    return total + digit * (last_unit // 10 if last_unit > 10 else 1)
