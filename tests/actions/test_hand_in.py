"""What was handed in is kept word for word, its hash noted, and the dispute waits for the platform."""

from hashlib import sha256

import pytest

from mingbian.actions.close_dispute import close_dispute
from mingbian.actions.hand_in import StatementEmptyError, hand_in
from mingbian.actions.judging import judged
from mingbian.actions.refusals import DisputeClosedError
from mingbian.appeal.channel_file import channel_of
from mingbian.domain.clock import beijing
from mingbian.domain.outcome import FindingOfOwner
from mingbian.store import models as rows

NOW = beijing(2026, 3, 10, 9)
EVIDENCE = channel_of("evidence")
TEXT = "快递已签收（证据2）。\n请核对。"

pytestmark = pytest.mark.django_db(transaction=True)


def test_the_words_are_kept_and_the_ledger_notes_their_hash(dispute: rows.Dispute) -> None:
    handed = hand_in(dispute, EVIDENCE, TEXT, now=NOW)

    entry = rows.LedgerEntry.objects.latest("seq")
    assert rows.HandedIn.objects.get(pk=handed.pk).statement == TEXT
    assert entry.action == "handed_in"
    assert f"text:{sha256(TEXT.encode()).hexdigest()}" in entry.subjects.split()
    assert TEXT[:4] not in entry.subjects


def test_the_dispute_then_waits_for_the_platform(dispute: rows.Dispute) -> None:
    hand_in(dispute, EVIDENCE, TEXT, now=NOW)

    dispute.refresh_from_db()
    assert dispute.state == "handed_in"


def test_a_second_channel_may_follow(dispute: rows.Dispute) -> None:
    hand_in(dispute, EVIDENCE, TEXT, now=NOW)
    hand_in(dispute, channel_of("work_order"), TEXT, now=NOW)

    assert rows.HandedIn.objects.filter(dispute=dispute).count() == 2


def test_what_was_handed_in_is_due_no_more_and_nobody_is_reminded_of_it(dispute: rows.Dispute) -> None:
    judged(dispute, NOW)
    assert (dispute.due_for, rows.Reminder.objects.filter(dispute=dispute).exists()) == ("work_order", True)

    hand_in(dispute, channel_of("work_order"), TEXT, now=NOW)

    dispute.refresh_from_db()
    assert dispute.due_for != "work_order"
    assert not rows.Reminder.objects.filter(dispute=dispute, purpose="work_order", claimed_at=None).exists()


def test_nothing_is_handed_in_without_a_word(dispute: rows.Dispute) -> None:
    with pytest.raises(StatementEmptyError):
        hand_in(dispute, EVIDENCE, " \n", now=NOW)

    assert not rows.HandedIn.objects.exists()


def test_a_closed_dispute_takes_nothing_more(dispute: rows.Dispute) -> None:
    close_dispute(dispute, FindingOfOwner.HONEST, now=NOW)

    with pytest.raises(DisputeClosedError):
        hand_in(dispute, EVIDENCE, TEXT, now=NOW)
