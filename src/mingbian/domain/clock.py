"""Beijing time, the only time zone of the field, and how it is written and read."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

BEIJING = ZoneInfo("Asia/Shanghai")


def beijing(*parts: int) -> datetime:
    """An aware moment: `beijing(2026, 3, 4, 9, 12)`."""
    year, month, day, *rest = parts
    hour, minute, second = (*rest, 0, 0, 0)[:3]
    return datetime(year, month, day, hour, minute, second, tzinfo=BEIJING)


def in_words(moment: datetime) -> str:
    """How a moment stands in a sentence for the user: `03-04 09:12`."""
    there = moment.astimezone(BEIJING)
    # Not by strftime, which asks the machine's locale and takes four times as long; a judgement has ten such moments.
    return f"{there.month:02}-{there.day:02} {there.hour:02}:{there.minute:02}"


def in_full(moment: datetime) -> str:
    """How a moment stands in what leaves the house, where nobody knows the year: `2026-03-04 09:12`."""
    return f"{moment.astimezone(BEIJING).year:04}-{in_words(moment)}"


def day_of(moment: datetime) -> date:
    return moment.astimezone(BEIJING).date()


def lasting(span: timedelta) -> str:
    """How a span stands in a sentence, its two largest units, rounded down.

    >>> lasting(timedelta(days=5, hours=13, minutes=3)), lasting(timedelta(minutes=200)), lasting(timedelta(seconds=9))
    ('5 天 13 小时', '3 小时 20 分钟', '不到 1 分钟')
    """
    minutes = int(abs(span).total_seconds()) // 60
    sizes = ((minutes // 1440, "天"), (minutes // 60 % 24, "小时"), (minutes % 60, "分钟"))
    first = next((place for place, (count, _) in enumerate(sizes) if count), None)
    if first is None:
        return "不到 1 分钟"
    return " ".join(f"{count} {unit}" for count, unit in sizes[first : first + 2] if count)
