"""A statement that was changed by hand: kept with who and when, read by the referee, and never in the way."""

import pytest
from django.contrib.auth.models import User

from mingbian.actions.case_for_appeal import appeal_case
from mingbian.actions.close_dispute import close_dispute
from mingbian.actions.hand_in import StatementEmptyError
from mingbian.actions.keep_statement import (
    LONGEST,
    StatementMovedOnError,
    StatementTooLongError,
    StatementUnchangedError,
    keep_statement,
)
from mingbian.actions.refusals import DisputeClosedError
from mingbian.actions.seal_pack import made_pack
from mingbian.actions.use_draft import NothingKeptError, use_draft
from mingbian.appeal.channel_file import channel_of
from mingbian.appeal.reader import Reader
from mingbian.appeal.wording import Length, Wording, usual
from mingbian.casework.draft import worded
from mingbian.domain.clock import beijing
from mingbian.domain.outcome import FindingOfOwner
from mingbian.store import models as rows
from mingbian.store.queries.kept_statements import kept_statement, kept_versions

NOW, LATER = beijing(2026, 3, 10, 9, 0), beijing(2026, 3, 10, 9, 30)
TICKET = channel_of("work_order")
MINE, MINE_TOO = "订单已签收（证据1）。恳请平台核对。", "订单已发出（证据1）。恳请平台核对。"


def composed(dispute: rows.Dispute, wording: Wording) -> str:
    case = appeal_case(dispute, TICKET, now=NOW)
    return worded(case.dossier, case.judgement, TICKET, wording, case.book)


def test_the_latest_version_counts_and_the_others_stay_to_be_seen(dispute: rows.Dispute) -> None:
    hand = User.objects.create_user("xiaoli")
    keep_statement(dispute, TICKET, usual(TICKET), MINE, now=NOW, by=hand)
    keep_statement(dispute, TICKET, Wording(Reader.REFEREE, Length.AT_MOST_100), MINE_TOO, now=LATER)

    latest = kept_statement(dispute, "work_order")

    assert latest is not None
    assert (latest.text, latest.reader, latest.length, latest.by) == (MINE_TOO, "referee", "100", None)
    assert [(one.text, one.by) for one in kept_versions(dispute, "work_order")] == [(MINE_TOO, None), (MINE, hand)]
    assert kept_statement(dispute, "evidence") is None


def test_what_the_referee_holds_against_it_is_told_and_stops_no_saving(dispute: rows.Dispute) -> None:
    keep_statement(dispute, TICKET, usual(TICKET), "买家是骗子。", now=NOW)

    assert rows.TimelineEvent.objects.get(kind="statement_kept").facts["found"].startswith("审稿有")


@pytest.mark.parametrize("text", ["", " \n "])
def test_nothing_is_not_kept(dispute: rows.Dispute, text: str) -> None:
    with pytest.raises(StatementEmptyError):
        keep_statement(dispute, TICKET, usual(TICKET), text, now=NOW)


def test_more_than_anybody_reads_is_not_kept(dispute: rows.Dispute) -> None:
    with pytest.raises(StatementTooLongError):
        keep_statement(dispute, TICKET, usual(TICKET), "签" * (LONGEST + 1), now=NOW)


def test_the_draft_itself_and_the_same_version_again_need_no_keeping(dispute: rows.Dispute) -> None:
    with pytest.raises(StatementUnchangedError, match="草稿"):
        keep_statement(dispute, TICKET, usual(TICKET), composed(dispute, usual(TICKET)), now=NOW)
    keep_statement(dispute, TICKET, usual(TICKET), MINE, now=NOW)

    with pytest.raises(StatementUnchangedError, match="已经保存"):
        keep_statement(dispute, TICKET, usual(TICKET), MINE, now=LATER)


def test_nobody_writes_over_a_version_that_he_has_not_seen(dispute: rows.Dispute) -> None:
    hand = User.objects.create_user("xiaoli")
    keep_statement(dispute, TICKET, usual(TICKET), MINE, now=NOW, by=hand, seen=0)

    with pytest.raises(StatementMovedOnError, match="xiaoli"):
        keep_statement(dispute, TICKET, usual(TICKET), MINE_TOO, now=LATER, seen=0)

    standing = kept_statement(dispute, "work_order")
    assert standing is not None
    keep_statement(dispute, TICKET, usual(TICKET), MINE_TOO, now=LATER, seen=standing.pk)


def test_one_act_goes_back_to_the_draft_and_nothing_is_lost(dispute: rows.Dispute) -> None:
    keep_statement(dispute, TICKET, usual(TICKET), MINE, now=NOW)
    keep_statement(dispute, TICKET, usual(TICKET), MINE_TOO, now=NOW)

    assert use_draft(dispute, TICKET, now=LATER) == 2

    assert kept_statement(dispute, "work_order") is None
    assert [one.aside_at for one in kept_versions(dispute, "work_order")] == [LATER, LATER]
    with pytest.raises(NothingKeptError):
        use_draft(dispute, TICKET, now=LATER)


def test_what_was_kept_is_what_is_sealed(dispute: rows.Dispute) -> None:
    keep_statement(dispute, TICKET, usual(TICKET), MINE, now=NOW)

    assert made_pack(dispute, TICKET, now=LATER).draft.short == MINE
    assert made_pack(dispute, TICKET, now=LATER, text=MINE_TOO).draft.short == MINE_TOO, "what is typed goes first"


def test_a_closed_dispute_keeps_no_more_versions(dispute: rows.Dispute) -> None:
    close_dispute(dispute, FindingOfOwner.HONEST, now=NOW)

    with pytest.raises(DisputeClosedError):
        keep_statement(dispute, TICKET, usual(TICKET), MINE, now=LATER)


def test_numbers_follow_their_evidence_when_more_of_it_comes(dispute: rows.Dispute) -> None:
    """A record page that comes later stands before the files: what was 证据2 is 证据3 then."""
    rows.KeptStatement.objects.create(
        dispute=dispute,
        at=NOW,
        channel="work_order",
        reader="platform",
        length="300",
        text="买家的话附上（证据1）。",
        pieces={"1": "talk"},
    )
    case = appeal_case(dispute, TICKET, now=LATER)
    today = next(one.number for one in case.statement.exhibits if one.piece == "talk")
    assert today != 1

    assert made_pack(dispute, TICKET, now=LATER).draft.short == f"买家的话附上（证据{today}）。"
    with pytest.raises(StatementUnchangedError, match="已经保存"):
        keep_statement(dispute, TICKET, usual(TICKET), f"买家的话附上（证据{today}）。", now=LATER)


def test_what_stood_behind_each_number_is_kept_with_the_text(dispute: rows.Dispute) -> None:
    keep_statement(dispute, TICKET, usual(TICKET), MINE, now=NOW)

    kept = kept_statement(dispute, "work_order")

    assert kept is not None
    assert kept.pieces == {"1": "order"}
