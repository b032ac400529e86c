"""Working days: moved rest days count, holidays do not, and what nobody has published is marked."""

from datetime import date, timedelta

import chinese_calendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mingbian.domain.clock import beijing
from mingbian.rules.calendar import end_of_working_day_after, is_working_day, working_day_after

LAST_PUBLISHED = max(chinese_calendar.holidays).year
DAYS = st.dates(date(2015, 1, 1), date(LAST_PUBLISHED + 2, 12, 31))


def works(day: date) -> bool:
    """The oracle: the two published lists, read without the library's own rules."""
    if day in chinese_calendar.workdays:
        return True
    return day not in chinese_calendar.holidays and day.isoweekday() <= 5


@given(DAYS, st.integers(1, 40))
def test_the_nth_working_day_is_the_one_a_person_would_count_to(day: date, count: int) -> None:
    by_hand = [later for later in (day + timedelta(days=n) for n in range(1, 120)) if works(later)]

    found = working_day_after(day, count)

    assert found.day == by_hand[count - 1]
    assert found.uncertain == (found.day.year > LAST_PUBLISHED)


@given(DAYS, st.integers(1, 40), st.integers(1, 40))
def test_counting_on_is_the_same_as_counting_through(day: date, first: int, second: int) -> None:
    there = working_day_after(working_day_after(day, first).day, second)

    assert there.day == working_day_after(day, first + second).day


def test_a_saturday_moved_to_work_counts_and_the_festival_does_not() -> None:
    assert is_working_day(date(2026, 2, 14))
    assert not is_working_day(date(2026, 2, 16))
    assert working_day_after(date(2026, 2, 13), 2).day == date(2026, 2, 24)


def test_the_national_day_week_is_skipped() -> None:
    assert working_day_after(date(2026, 9, 30), 3).day == date(2026, 10, 10)


def test_past_the_calendars_last_year_weekends_are_free_and_the_result_is_uncertain() -> None:
    new_year = date(LAST_PUBLISHED + 1, 1, 1)
    found = working_day_after(date(LAST_PUBLISHED, 12, 31), 1)

    assert found.day == new_year + timedelta(days=max(0, 7 - new_year.weekday()) if new_year.weekday() > 4 else 0)
    assert found.uncertain
    assert not is_working_day(date(2090, 1, 1))  # a Sunday
    assert is_working_day(date(2090, 1, 2))


def test_a_day_inside_the_published_years_is_certain_to_its_end() -> None:
    assert not working_day_after(date(LAST_PUBLISHED, 12, 1), 1).uncertain


def test_the_last_day_runs_to_its_end_in_beijing() -> None:
    due_at, uncertain = end_of_working_day_after(beijing(2026, 3, 6, 23, 30), 1)

    assert due_at == beijing(2026, 3, 9, 23, 59, 59)
    assert not uncertain


@pytest.mark.parametrize("count", [0, -1])
def test_working_days_are_counted_from_one(count: int) -> None:
    with pytest.raises(ValueError, match="counted from 1"):
        working_day_after(date(2026, 3, 2), count)
