"""When one is reminded: at half of the time, at a quarter, and two hours before the end."""

from datetime import datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mingbian.actions.due import LAST_CALL, TOO_CLOSE, moments
from mingbian.actions.record_countdown import record_countdown
from mingbian.domain.clock import beijing
from mingbian.store import models as rows

BEGAN = beijing(2026, 3, 10, 8)


def left(hours: float) -> list[float]:
    """How many hours are left at each reminder of a clock of so many hours."""
    due_at = BEGAN + timedelta(hours=hours)
    return [(due_at - moment) / timedelta(hours=1) for moment in moments(BEGAN, due_at)]


@pytest.mark.parametrize(
    ("clock", "reminded"),
    [
        (48, [24, 12, 2]),
        (24, [12, 6, 2]),
        (9, [4.5, 2]),
        (4, [2, 1]),
        (1, [0.25]),
    ],
)
def test_the_moments_of_a_clock(clock: float, reminded: list[float]) -> None:
    assert left(clock) == reminded


@given(st.integers(1, 90 * 86_400))
def test_there_is_always_a_reminder_and_the_last_is_near_the_end(seconds: int) -> None:
    due_at = BEGAN + timedelta(seconds=seconds)
    told = moments(BEGAN, due_at)

    assert told
    assert list(told) == sorted(told)
    assert all(BEGAN <= moment < due_at for moment in told)
    assert due_at - told[-1] <= LAST_CALL + timedelta(seconds=1)
    assert all(later - earlier >= TOO_CLOSE - timedelta(seconds=1) for earlier, later in pairwise(told))


def planned(dispute: rows.Dispute) -> list[tuple[datetime, bool]]:
    of_it = rows.Reminder.objects.filter(dispute=dispute, source="platform_countdown", claimed_at=None)
    return list(of_it.order_by("remind_at").values_list("remind_at", "last"))


def test_what_is_told_late_is_told_once(dispute: rows.Dispute) -> None:
    """Read for the first time long ago, planned anew when an hour is left: one reminder, not three."""
    record_countdown(dispute, BEGAN + timedelta(hours=48), now=BEGAN, text="处理售后申请")
    late = BEGAN + timedelta(hours=47)

    record_countdown(dispute, BEGAN + timedelta(hours=48), now=late, text="处理售后申请")

    assert planned(dispute) == [(BEGAN + timedelta(hours=46), True)]


def test_reading_the_same_countdown_again_plans_nothing_else(dispute: rows.Dispute) -> None:
    record_countdown(dispute, BEGAN + timedelta(hours=48), now=BEGAN, text="处理售后申请")
    before = planned(dispute)

    record_countdown(dispute, BEGAN + timedelta(hours=48), now=BEGAN + timedelta(hours=3), text="处理售后申请")

    assert planned(dispute) == before
