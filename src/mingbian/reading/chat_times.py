"""Times as a chat shows them between its messages, and which moment each means, seen from the day of the screenshot.

    昨天 14:32 · 星期三 09:05 · 3月4日 下午2:05 · 2026年3月4日 14:32 · 09:05

A time whose day cannot be known is no moment: it stays in its own words for a human to say.
"""

import re
from datetime import date, datetime, time, timedelta

from mingbian.domain.clock import BEIJING

_PART = r"(?P<part>凌晨|清晨|早上|上午|中午|下午|傍晚|晚上)?"
_CLOCK = rf"{_PART}(?P<hour>[01]?\d|2[0-4])[:：](?P<minute>[0-5]\d)(?:[:：](?P<second>[0-5]\d))?"
_FULL = r"(?P<year>20\d\d)[-/.年](?P<month>\d{1,2})[-/.月](?P<day>\d{1,2})日?"
_SHORT = r"(?P<month>\d{1,2})(?:月(?P<day>\d{1,2})日|[-/](?P<day2>\d{1,2}))"
_BEFORE = r"(?P<before>今天|昨天|前天)"
_WEEKDAY = r"(?:星期|周|礼拜)(?P<weekday>[一二三四五六日天])"
_FORMS = tuple(
    re.compile(form.replace("~", r"[,，T日]?"), re.ASCII)
    for form in (
        rf"{_FULL}~(?:(?:星期|周)[一二三四五六日天])?(?:{_CLOCK})?",
        rf"{_SHORT}~(?:(?:星期|周)[一二三四五六日天])?(?:{_CLOCK})?",
        rf"{_BEFORE}~(?:{_CLOCK})?",
        rf"{_WEEKDAY}~(?:{_CLOCK})?",
        _CLOCK,
        r"刚刚|\d{1,2}分钟前|\d{1,2}小时前",
    )
)
_AFTERNOON = frozenset({"下午", "傍晚", "晚上"})
_DAYS_BEFORE = {"今天": 0, "昨天": 1, "前天": 2}
_WEEKDAYS = "一二三四五六日"
_LONGEST = 28


def is_time(words: str) -> bool:
    """Whether a line between messages is a time and nothing else."""
    return len(words) <= _LONGEST and _found(words) is not None


def time_at_end(words: str) -> tuple[str, str]:
    """(name, time) of a line above a message, such as 「客服小美 2026-03-04 14:33:41」.

    Each is empty where it is not there. The time may stand before the name too.
    """
    if is_time(words):
        return "", words
    for place in range(1, len(words)):
        if is_time(words[place:]) and not words[place - 1].isdigit():
            return words[:place].strip(" ·|"), words[place:].strip()
        if is_time(words[:-place]) and not words[-place].isdigit():
            return words[-place:].strip(" ·|"), words[:-place].strip()
    return words, ""


def moment_of(said: str, seen_on: date) -> datetime | None:
    """The moment that these words meant on the day of the screenshot; None where they tell no day or no clock.

    Also None where it would lie after that day: then the day is not the right one.
    """
    found = _found(said)
    told = found.groupdict() if found else {}
    clock, day = _clock(told), _day(told, seen_on)
    if clock is None or day is None or day > seen_on:
        return None
    return datetime.combine(day, clock, tzinfo=BEIJING)


def needs_day(said: str) -> bool:
    """Whether the words mean a moment only if the day of the screenshot is known."""
    found = _found(said)
    return found is None or not found.groupdict().get("year")


def _found(words: str) -> re.Match[str] | None:
    plain = re.sub(r"[\s\u3000]+", "", words).strip("—-–·.[]【】()（）")
    return next((found for form in _FORMS if (found := form.fullmatch(plain))), None)


def _clock(told: dict[str, str | None]) -> time | None:
    if not told.get("hour"):
        return None
    hour, minute, second = int(told["hour"] or 0), int(told["minute"] or 0), int(told["second"] or 0)
    part = told["part"]
    if hour == 24 or (part in _AFTERNOON and hour == 12 and part != "下午"):
        return None  # the midnight before or after: nobody knows which
    if (part in _AFTERNOON and hour < 12) or (part == "中午" and hour < 3):
        hour += 12
    elif part in {"凌晨", "上午"} and hour == 12:
        hour = 0
    return time(hour, minute, second)


def _day(told: dict[str, str | None], seen_on: date) -> date | None:
    if before := told.get("before"):
        return seen_on - timedelta(days=_DAYS_BEFORE[before])
    if weekday := told.get("weekday"):
        wanted = _WEEKDAYS.index("日" if weekday == "天" else weekday)
        back = (seen_on.weekday() - wanted) % 7
        return seen_on - timedelta(days=back or 7)  # of today a chat shows the clock alone
    if told.get("month"):
        return _dated(told, seen_on)
    return seen_on if told.get("hour") else None


def _dated(told: dict[str, str | None], seen_on: date) -> date | None:
    """A date without its year is of this year, or of the last one where this year's has not come yet."""
    month, day = int(told["month"] or 0), int(told["day"] or told.get("day2") or 0)
    for year in [int(told["year"] or 0)] if told.get("year") else [seen_on.year, seen_on.year - 1]:
        try:
            found = date(year, month, day)
        except ValueError:
            continue
        if told.get("year") or found <= seen_on:
            return found
    return None
