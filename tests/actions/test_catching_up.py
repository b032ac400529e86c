"""The list of today after a deadline has passed: what is due next is shown next."""

from mingbian.actions.catching_up import go_on_to_the_next_deadline
from mingbian.actions.close_dispute import close_dispute
from mingbian.actions.record_countdown import record_countdown
from mingbian.domain.clock import beijing
from mingbian.domain.outcome import FindingOfOwner
from mingbian.store import models as rows
from mingbian.store.queries.today import due_soonest

NOW = beijing(2026, 3, 10, 8, 0)
ANSWER, EVIDENCE = beijing(2026, 3, 11, 8, 0), beijing(2026, 3, 16, 8, 0)
LONG_AFTER = beijing(2026, 3, 15, 8, 0)


def two_countdowns(dispute: rows.Dispute) -> None:
    record_countdown(dispute, ANSWER, now=NOW, text="处理售后申请")
    record_countdown(dispute, EVIDENCE, now=NOW, text="举证")


def test_when_one_deadline_has_passed_the_next_is_shown(dispute: rows.Dispute) -> None:
    two_countdowns(dispute)
    assert dispute.due_at == ANSWER
    assert not due_soonest(dispute.shop, LONG_AFTER).exists(), "it would have left the list of today"

    assert go_on_to_the_next_deadline(LONG_AFTER) == 1

    assert due_soonest(dispute.shop, LONG_AFTER).get().due_at == EVIDENCE
    assert go_on_to_the_next_deadline(LONG_AFTER) == 0, "and is not looked at again"


def test_a_deadline_still_to_come_is_left_alone(dispute: rows.Dispute) -> None:
    two_countdowns(dispute)

    assert go_on_to_the_next_deadline(NOW) == 0


def test_a_closed_dispute_shows_no_next_deadline(dispute: rows.Dispute) -> None:
    two_countdowns(dispute)
    close_dispute(dispute, FindingOfOwner.HONEST, now=NOW)

    assert go_on_to_the_next_deadline(LONG_AFTER) == 0
