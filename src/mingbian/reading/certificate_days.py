"""Dates on a paper, as they are printed and as a reader of pictures mistakes them."""

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

_D = r"[0-9OoQDIl|SBZ]"
_SPACE = r"[ \n]?"
DAY = (
    rf"(?:(?:19|2[0OoQD]){_D}{{2}}{_SPACE}(?:年{_SPACE}{_D}{{1,2}}{_SPACE}月(?:{_SPACE}{_D}{{1,2}}{_SPACE}[日曰目号口])?"
    rf"|[-./]{_SPACE}{_D}{{1,2}}{_SPACE}[-./]{_SPACE}{_D}{{1,2}}(?!{_D})|[01OoIl]{_D}[0-3OoIl]{_D}(?!{_D}))"
    rf"|二[〇零O○0][〇零一二三四五六七八九O○0]{{2}}年[一二三四五六七八九十]{{1,2}}月(?:[一二三四五六七八九十]{{1,3}}[日曰])?)"
)
_LOOKS_LIKE = str.maketrans("OoQDIl|SBZ", "0000111582")
_CHINESE = {sign: str(value) for value, sign in enumerate("零一二三四五六七八九")} | dict.fromkeys("〇O○0", "0")
_PARTS = re.compile(r"\d+")
FIRST_YEAR, LAST_YEAR = 1949, 2099


@dataclass(frozen=True, slots=True)
class ReadDay:
    """One date where it stands. `whole` is False where the paper names only the month; then it is its first day.

    `mended` is True where a letter was taken for the digit that it looks like.
    """

    day: date
    words: str
    begin: int
    end: int
    whole: bool = True
    mended: bool = False

    @property
    def last(self) -> date:
        """The last day that is meant: of a month without a day, the month's end."""
        return self.day if self.whole else self.day.replace(day=monthrange(self.day.year, self.day.month)[1])


def days_in(text: str) -> Iterator[ReadDay]:
    """Every date that can be one, in the order in which they stand."""
    for match in re.finditer(DAY, text):
        found = day_of_words(match.group(), match.start())
        if found is not None:
            yield found


def day_of_words(words: str, begin: int = 0) -> ReadDay | None:
    """The date that these words name, or None for one that there is not (“2024年13月”).

    >>> str(day_of_words("2O24年O3月O1日").day), str(day_of_words("二〇二四年十二月三十一日").day)
    ('2024-03-01', '2024-12-31')
    >>> day_of_words("2024年13月1日") is None, day_of_words("2027年3月").whole
    (True, False)
    """
    digits = _chinese(words) if words.startswith("二") else re.sub(r"[ \n]", "", words).translate(_LOOKS_LIKE)
    parts = [int(part) for part in _PARTS.findall(digits)]
    if len(parts) == 1 and len(digits) == 8:
        parts = [int(digits[:4]), int(digits[4:6]), int(digits[6:])]
    if not parts or not FIRST_YEAR <= parts[0] <= LAST_YEAR:
        return None
    try:
        named = date(parts[0], parts[1], parts[2] if len(parts) > 2 else 1)
    except (ValueError, IndexError):
        return None
    mended = bool(re.search(r"[OoQDIl|SBZ]", words))
    return ReadDay(named, words, begin, begin + len(words), whole=len(parts) > 2, mended=mended)


def after(day: date, *, years: int = 0, months: int = 0, days: int = 0) -> date:
    """The last day of a term that begins on this day: a year from 1 March ends on the last of February."""
    months += day.month - 1
    year, month = day.year + years + months // 12, months % 12 + 1
    same = date(year, month, min(day.day, monthrange(year, month)[1]))
    return same + timedelta(days=days - 1)


def _chinese(words: str) -> str:
    """二〇二四年十二月三十一日 → 2024-12-31."""
    year, rest = words.split("年", 1)
    named = "".join(_CHINESE.get(sign, "") for sign in year)
    return "-".join([named, *map(_tens, re.findall("[一二三四五六七八九十]+", rest))])


def _tens(words: str) -> str:
    before, ten, last = words.rpartition("十")
    return str((int(_CHINESE[before]) if before else 1) * 10 * bool(ten) + (int(_CHINESE[last]) if last else 0))
