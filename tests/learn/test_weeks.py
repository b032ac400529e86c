"""Weeks are counted from the day of the change; the trouble before it and what is still to come are not compared."""

from datetime import date, timedelta

from mingbian.domain.clock import beijing
from mingbian.domain.complaint import Reason
from mingbian.domain.goods import GoodsBooks, GoodsComplaint, SoldDay
from mingbian.domain.lesson import Change
from mingbian.learn.weeks import WEEKS_AFTER, WEEKS_BEFORE, Stretch, Week, first_day, weeks_around

SINCE = date(2026, 3, 4)
TODAY = date(2026, 6, 10)


def books(*days: date, complained: tuple[date, ...] = (), known_since: date | None = None) -> GoodsBooks:
    """One order on each of these days; a complaint about one of each of those, told twice."""
    grieved = [
        GoodsComplaint(f"sn-{place}", beijing(2026, 6, 1 + again), Reason.QUALITY, day, "", "")
        for place, day in enumerate(complained)
        for again in (0, 1)
    ]
    return GoodsBooks("G", "", "", tuple(SoldDay(day, "", "", 1) for day in days), tuple(grieved), {}, known_since)


def found(number: int, weeks: tuple[Week, ...]) -> Week:
    return next(week for week in weeks if week.number == number)


def test_no_week_has_a_part_of_before_and_of_after() -> None:
    days = [SINCE - timedelta(days=1), SINCE, SINCE + timedelta(days=6), SINCE + timedelta(days=7)]

    weeks = weeks_around(books(*days, complained=(SINCE,)), Change("G", SINCE), TODAY)

    assert [found(number, weeks).orders for number in (-1, 0, 1)] == [1, 2, 1]
    assert found(0, weeks).complaints == 1, "an order of two complaints is one order"
    assert all((week.first - SINCE).days == week.number * 7 for week in weeks)


def test_the_trouble_is_four_weeks_or_begins_before_the_order_that_taught_it() -> None:
    def trouble(occasion: date | None) -> list[int]:
        weeks = weeks_around(books(), Change("G", SINCE, occasion=occasion), TODAY)
        assert sum(week.stretch is Stretch.BEFORE for week in weeks) == WEEKS_BEFORE
        assert weeks[0].first == first_day(Change("G", SINCE, occasion=occasion))
        return [week.number for week in weeks if week.stretch is Stretch.TROUBLE]

    assert trouble(None) == [-4, -3, -2, -1]
    assert trouble(SINCE - timedelta(days=10)) == [-4, -3, -2, -1]
    assert trouble(SINCE - timedelta(days=40))[0] == -8


def test_what_may_still_be_complained_about_is_young_and_no_week_is_half() -> None:
    weeks = weeks_around(books(), Change("G", SINCE), TODAY)

    young = [week.number for week in weeks if week.stretch is Stretch.YOUNG]
    assert young == [12, 13]
    assert weeks[-1].first + timedelta(days=6) <= TODAY


def test_a_change_that_was_ended_or_is_old_has_no_weeks_afterwards() -> None:
    ended = weeks_around(books(), Change("G", SINCE, until=SINCE + timedelta(days=20)), TODAY)
    old = weeks_around(books(), Change("G", SINCE), date(2029, 1, 1))

    assert ended[-1].number == 2
    assert old[-1].number == WEEKS_AFTER - 1


def test_before_the_first_known_order_nothing_is_known() -> None:
    weeks = weeks_around(books(known_since=SINCE - timedelta(days=50)), Change("G", SINCE), TODAY)

    assert weeks[0].number == -7


def test_a_change_of_tomorrow_has_no_weeks_after_it() -> None:
    weeks = weeks_around(books(), Change("G", SINCE), SINCE - timedelta(days=1))

    assert not any(week.number >= 0 for week in weeks)
