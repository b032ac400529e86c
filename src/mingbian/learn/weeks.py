"""A product's weeks around the day of a change: orders placed in each, and how many of those were complained about.

Weeks are counted from that day, so that none has a part of both. The time of trouble before it is not compared with:
a change is made when things are bad, and what is worst becomes better by itself.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from mingbian.domain.goods import GoodsBooks
from mingbian.domain.lesson import Change

WEEK = timedelta(days=7)
WEEKS_BEFORE = 26
WEEKS_AFTER = 26  # later weeks tell of other things; our choice
TROUBLE = timedelta(days=28)  # at least so long before a change is the time of trouble; our choice
BEFORE_OCCASION = timedelta(days=14)
STILL_COMING = timedelta(days=14)
"""Complaints about orders as young as this are still to come: the same figure as on a product's card."""


class Stretch(StrEnum):
    """What a week is to the change."""

    BEFORE = "before"
    TROUBLE = "trouble"
    AFTER = "after"
    YOUNG = "young"


@dataclass(frozen=True, slots=True)
class Week:
    """Seven days; 0 is the first week with the change, -1 the last one without it."""

    number: int
    first: date
    orders: int
    complaints: int
    stretch: Stretch

    @property
    def rate(self) -> float | None:
        return self.complaints / self.orders if self.orders else None


def weeks_around(books: GoodsBooks, change: Change, today: date) -> tuple[Week, ...]:
    """The weeks from half a year before the trouble to half a year after the change, the oldest first.

    A week before the shop's first known order, or not wholly before the change was ended or `today`, is left away.
    """
    orders: Counter[int] = Counter()
    for day in books.sold:
        orders[_number(day.day, change)] += day.orders
    # An order of two complaints is one order that was complained about.
    grieved = Counter(_number(on, change) for _, on in {(one.order_sn, one.ordered_on) for one in books.complaints})
    trouble = _number(_trouble_from(change), change)
    last = _number(min(today, change.until or today) + timedelta(days=1), change) - 1
    return tuple(
        Week(
            number, first, orders[number], min(grieved[number], orders[number]), _stretch(number, trouble, first, today)
        )
        for number in range(trouble - WEEKS_BEFORE, min(last, WEEKS_AFTER - 1) + 1)
        if (first := change.since + WEEK * number) and (books.known_since is None or first >= books.known_since)
    )


def first_day(change: Change) -> date:
    """How far back the books are needed."""
    return change.since + WEEK * (_number(_trouble_from(change), change) - WEEKS_BEFORE)


def _trouble_from(change: Change) -> date:
    """The first day of the trouble: two weeks before the order that taught it, and never less than four weeks."""
    least = change.since - TROUBLE
    return min(least, change.occasion - BEFORE_OCCASION) if change.occasion else least


def _stretch(number: int, trouble: int, first: date, today: date) -> Stretch:
    if number < trouble:
        return Stretch.BEFORE
    if number < 0:
        return Stretch.TROUBLE
    return Stretch.YOUNG if first + WEEK > today - STILL_COMING else Stretch.AFTER


def _number(day: date, change: Change) -> int:
    return (day - change.since).days // 7
