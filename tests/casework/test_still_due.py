"""What was handed in is met, what was not is still due, and a closed dispute has nothing left."""

from datetime import datetime

import pytest

from mingbian.appeal.asked_again import Before
from mingbian.casework.still_due import still_due
from mingbian.domain.clock import beijing
from mingbian.domain.deadline import Deadline, DuePurpose
from mingbian.domain.dispute import State
from mingbian.domain.rule import Confidence

BEGAN = beijing(2026, 3, 5, 10)


def due(purpose: DuePurpose, began_at: datetime = BEGAN) -> Deadline:
    return Deadline(purpose, began_at, beijing(2026, 3, 7), "PDD-INT-01", Confidence.MEDIUM)


def handed(channel: str, at: datetime) -> Before:
    return Before(channel, at, frozenset())


@pytest.mark.parametrize(
    ("channel", "purpose"),
    [
        ("evidence", DuePurpose.EVIDENCE),
        ("reject_refund", DuePurpose.ANSWER),
        ("reject_refund", DuePurpose.RETURN_INSPECTION),
        ("work_order", DuePurpose.WORK_ORDER),
    ],
)
def test_what_was_handed_in_on_its_own_way_is_met(channel: str, purpose: DuePurpose) -> None:
    assert still_due([due(purpose)], [handed(channel, beijing(2026, 3, 6))], State.HANDED_IN) == ()


def test_another_desk_still_waits() -> None:
    waiting = due(DuePurpose.WORK_ORDER)

    assert still_due([waiting], [handed("reject_refund", beijing(2026, 3, 6))], State.HANDED_IN) == (waiting,)


def test_what_began_after_the_hand_in_is_due_anew() -> None:
    anew = due(DuePurpose.EVIDENCE, beijing(2026, 3, 6, 9))

    assert still_due([anew], [handed("evidence", beijing(2026, 3, 6, 8))], State.HANDED_IN) == (anew,)


def test_nothing_handed_in_meets_nothing_and_a_closed_dispute_has_nothing_due() -> None:
    waiting = due(DuePurpose.ANSWER)

    assert still_due([waiting], [], State.OPEN) == (waiting,)
    assert still_due([waiting], [], State.CLOSED) == ()


def test_a_way_that_is_not_known_any_more_meets_nothing() -> None:
    waiting = due(DuePurpose.ANSWER)

    assert still_due([waiting], [handed("gone", beijing(2026, 3, 6))], State.HANDED_IN) == (waiting,)
