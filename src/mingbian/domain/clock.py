"""Beijing time, the only time zone of the field, and how it is written and read."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

BEIJING = ZoneInfo("Asia/Shanghai")


def beijing(*parts: int) -> datetime:
    """An aware moment: `beijing(2026, 3, 4, 9, 12)`."""
    year, month, day, *rest = parts
    hour, minute, second = (*rest, 0, 0, 0)[:3]
    return datetime(year, month, day, hour, minute, second, tzinfo=BEIJING)


def in_words(moment: datetime) -> str:
    """How a moment stands in a sentence for the user: `03-04 09:12`."""
    return f"{moment.astimezone(BEIJING):%m-%d %H:%M}"


def in_full(moment: datetime) -> str:
    """How a moment stands in what leaves the house, where nobody knows the year: `2026-03-04 09:12`."""
    return f"{moment.astimezone(BEIJING):%Y-%m-%d %H:%M}"


def day_of(moment: datetime) -> date:
    return moment.astimezone(BEIJING).date()
