"""Working days as the public calendar has them, moved rest days (调休) included.

The calendar is published a year ahead at most. Past its last year only weekends are taken as free, and whoever counted
such a day is told that the result is uncertain: a holiday would move it to later, so a reminder can only be early.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache

import chinese_calendar

from mingbian.domain.clock import BEIJING, day_of

SATURDAY = 5


@dataclass(frozen=True, slots=True)
class WorkingDay:
    """A day that was counted to; `uncertain` when a day on the way lies outside the published calendar."""

    day: date
    uncertain: bool


@lru_cache(maxsize=4096)
def _published(day: date) -> bool | None:
    """Whether offices work on this day by the published calendar; None in a year that it does not hold.

    A calendar does not change while we run, and a week is counted through for every complaint of an authority.
    """
    try:
        return bool(chinese_calendar.is_workday(day))
    except NotImplementedError:
        return None


def is_published(day: date) -> bool:
    """Whether the calendar of this day's year is known to us."""
    return _published(day) is not None


def is_working_day(day: date) -> bool:
    """Whether offices work on this day; outside the published years every day from Monday to Friday counts as one."""
    published = _published(day)
    return day.weekday() < SATURDAY if published is None else published


def working_day_after(day: date, count: int) -> WorkingDay:
    """The `count`-th working day after this day, which is itself not counted. `count` is at least 1."""
    if count < 1:
        raise ValueError(f"working days are counted from 1: {count}")
    uncertain = False
    while count:
        day += timedelta(days=1)
        uncertain = uncertain or not is_published(day)
        count -= is_working_day(day)
    return WorkingDay(day, uncertain)


def end_of(day: date) -> datetime:
    """The last moment of a day that still shows as that day."""
    return datetime.combine(day, time(23, 59, 59), BEIJING)


def end_of_working_day_after(moment: datetime, count: int) -> tuple[datetime, bool]:
    """When the `count`-th working day after this moment's day ends, and whether that is uncertain."""
    found = working_day_after(day_of(moment), count)
    return end_of(found.day), found.uncertain
