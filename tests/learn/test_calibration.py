"""Of the disputes told at 30 %, three in ten should be found intentional; how far that holds is one honest number."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mingbian.learn.calibration import calibration

CHANCES = st.floats(0.0, 1.0, allow_nan=False)


def test_without_outcomes_nothing_is_said() -> None:
    assert calibration([]) is None


def test_what_was_told_rightly_has_no_error() -> None:
    checked = calibration([(0.3, True)] * 3 + [(0.3, False)] * 7)

    assert checked is not None
    assert (checked.count, checked.error) == (10, pytest.approx(0.0))
    assert checked.brier == pytest.approx(0.21)


def test_the_error_is_how_far_told_and_found_lie_apart() -> None:
    checked = calibration([(0.9, False)] * 5 + [(0.05, False)] * 5)

    assert checked is not None
    assert checked.error == pytest.approx((0.9 + 0.05) / 2)
    assert [one.count for one in checked.bins] == [5, 5]


@given(st.lists(st.tuples(CHANCES, st.booleans()), min_size=1))
def test_every_outcome_is_counted_once_and_every_share_lies_in_its_interval(told: list[tuple[float, bool]]) -> None:
    checked = calibration(told)

    assert checked is not None
    assert sum(one.count for one in checked.bins) == len(told)
    assert 0 <= checked.error <= 1
    assert 0 <= checked.brier <= 1
    for one in checked.bins:
        assert one.low <= one.told <= one.high + 1e-9
        assert 0 <= one.found_low <= one.found <= one.found_high <= 1
