import io
from datetime import date, timedelta

import pytest

from mingbian.actions.close_dispute import close_dispute
from mingbian.actions.exhibiting import AlreadyKeptError
from mingbian.actions.keep_evidence import EvidenceEmptyError, keep_evidence
from mingbian.actions.mark_letter_sent import (
    LetterAtABadMomentError,
    LetterEmptyError,
    LetterObjectedToError,
    LetterReadsBadlyError,
    mark_letter_sent,
)
from mingbian.actions.offer_guards import OfferAboveCapError, OfferNegativeError
from mingbian.actions.record_account import MoreNegativeThanReviewsError, NothingSeenError, record_account
from mingbian.actions.record_call import record_call
from mingbian.actions.record_certificate import ValidityReversedError, record_certificate
from mingbian.actions.record_chat import NothingSaidError, record_chat
from mingbian.actions.record_complaint import record_complaint
from mingbian.actions.record_countdown import CountdownOverError, record_countdown
from mingbian.actions.record_offer import record_offer
from mingbian.actions.record_verdict import record_verdict
from mingbian.actions.refusals import (
    CountdownTooFarError,
    DisputeClosedError,
    InFutureError,
    LongBeforeError,
    MoveRefusedError,
)
from mingbian.actions.reopen_dispute import reopen_dispute
from mingbian.actions.typing_in import BY_HAND
from mingbian.domain.clock import beijing
from mingbian.domain.complaint import Reason
from mingbian.domain.dispute import State
from mingbian.domain.evidence import CertificateKind
from mingbian.domain.outcome import Ending, FindingOfOwner
from mingbian.domain.sheet import ChatLine
from mingbian.domain.talk import Medium, Message, Speaker
from mingbian.negotiate.letter import Stage
from mingbian.store import models as rows
from mingbian.store.queries.letters import letters_beside
from mingbian.vault.files import open_kept
from stock import GOODS, SN

LATER = beijing(2026, 3, 10, 9, 0)


def said(text: str, minute: int = 0) -> ChatLine:
    at = beijing(2026, 3, 9, 22, 30 + minute)
    return ChatLine(source=BY_HAND, order_sn="", at=at, speaker=Speaker.BUYER, text=text)


def test_the_countdown_that_is_typed_in_wins(dispute: rows.Dispute) -> None:
    record_countdown(dispute, beijing(2026, 3, 10, 20, 0), now=LATER, text="处理售后申请")

    dispute.refresh_from_db()
    assert dispute.due_at == beijing(2026, 3, 10, 20, 0)
    assert dispute.due_source == "platform_countdown"


def test_a_countdown_that_is_over_is_refused(dispute: rows.Dispute) -> None:
    with pytest.raises(CountdownOverError, match="2026-03-10 08:59"):
        record_countdown(dispute, beijing(2026, 3, 10, 8, 59), now=LATER)


def test_a_countdown_with_a_slip_of_the_year_is_refused_and_moves_no_reminder(dispute: rows.Dispute) -> None:
    before = list(rows.Reminder.objects.values_list("remind_at", flat=True))

    with pytest.raises(CountdownTooFarError, match="2027-03-11 09:00 在 366 天以后"):
        record_countdown(dispute, beijing(2027, 3, 11, 9, 0), now=LATER)
    with pytest.raises(CountdownTooFarError):
        record_complaint(
            dispute.shop,
            SN,
            at=LATER,
            reason=Reason.QUALITY,
            demanded_fen=0,
            text="坏了",
            due_at=beijing(2027, 3, 11, 9, 0),
            now=LATER,
        )

    assert list(rows.Reminder.objects.values_list("remind_at", flat=True)) == before


def test_the_same_chat_twice_is_there_once(dispute: rows.Dispute) -> None:
    lines = [said("收到了，谢谢"), said("很好用", 1)]

    first = record_chat(dispute, lines, now=LATER)
    second = record_chat(dispute, [*lines, said("退款！", 2)], now=LATER)

    assert (first, second) == (2, 1)
    texts = rows.ChatMessage.objects.filter(order_sn=SN).order_by("at").values_list("text", flat=True)
    assert list(texts) == ["收到了，谢谢", "很好用", "退款！"]


def test_a_chat_without_a_message_is_refused(dispute: rows.Dispute) -> None:
    with pytest.raises(NothingSaidError):
        record_chat(dispute, [], now=LATER)


def test_a_chat_from_tomorrow_is_refused(dispute: rows.Dispute) -> None:
    with pytest.raises(InFutureError, match="聊天时间 2026-03-09 22:30 在将来"):
        record_chat(dispute, [said("你好")], now=beijing(2026, 3, 9))


def test_a_second_complaint_with_the_same_ticket_is_the_same_in_newer_words(dispute: rows.Dispute) -> None:
    told = {"at": beijing(2026, 3, 9, 23, 0), "ticket_sn": "T9", "demanded_fen": 5000}
    record_complaint(dispute.shop, SN, reason=Reason.QUALITY, text="破了", now=LATER, **told)

    again = record_complaint(
        dispute.shop, SN, reason=Reason.DAMAGED, text="盒子破了", now=beijing(2026, 3, 10, 10, 0), **told
    )

    assert rows.Complaint.objects.filter(ticket_sn="T9").count() == 1
    assert (again.reason, again.text) == ("damaged", "盒子破了")
    dispute.refresh_from_db()
    assert (dispute.reason, dispute.demanded_fen) == ("damaged", 5000)


def test_an_older_complaint_moves_the_beginning(dispute: rows.Dispute) -> None:
    record_complaint(
        dispute.shop, SN, at=beijing(2026, 3, 7), reason=Reason.QUALITY, demanded_fen=0, text="", now=LATER
    )

    dispute.refresh_from_db()
    assert dispute.opened_at == beijing(2026, 3, 7)


def test_an_account_note_says_what_was_seen_and_nothing_else(dispute: rows.Dispute) -> None:
    record_account(dispute, registered_on=date(2026, 2, 1), reviews=9, negative=8, now=LATER)

    event = dispute.timeline.get(kind="account_recorded")
    assert event.facts == {"seen": "注册于 2026-02-01，评价 9 条，其中差评 8 条"}


def test_an_account_note_with_nothing_in_it_is_refused(dispute: rows.Dispute) -> None:
    with pytest.raises(NothingSeenError):
        record_account(dispute, now=LATER)


def test_more_bad_reviews_than_reviews_is_a_slip(dispute: rows.Dispute) -> None:
    with pytest.raises(MoreNegativeThanReviewsError, match="差评 9 条，比评价总数 8 条"):
        record_account(dispute, reviews=8, negative=9, now=LATER)


def test_evidence_is_kept_under_its_hash_and_noted_in_the_ledger(dispute: rows.Dispute) -> None:
    kept = keep_evidence(
        dispute, io.BytesIO(b"stamp"), name="回执.png", kind="courier_stamp", media_type="image/png", now=LATER
    )

    entry = rows.LedgerEntry.objects.get()
    assert entry.subjects == f"dispute:{dispute.pk} exhibit:1 file:{kept.sha256}"
    assert entry.action == "evidence_kept"
    assert entry.at == "2026-03-10T09:00:00+08:00"


def test_the_kept_file_is_the_file_that_was_brought(dispute: rows.Dispute, settings: object) -> None:
    kept = keep_evidence(dispute, io.BytesIO(b"stamp"), name="a", kind="chat", media_type="", now=LATER)

    with open_kept(settings.VAULT, kept.sha256) as file:  # type: ignore[attr-defined]
        assert file.read() == b"stamp"


def test_the_same_file_twice_is_one_exhibit(dispute: rows.Dispute) -> None:
    keep_evidence(dispute, io.BytesIO(b"stamp"), name="a", kind="chat", media_type="", now=LATER)

    with pytest.raises(AlreadyKeptError, match="第 1 号证物"):
        keep_evidence(dispute, io.BytesIO(b"stamp"), name="b", kind="chat", media_type="", now=LATER)


def test_a_file_without_a_byte_proves_nothing(dispute: rows.Dispute) -> None:
    with pytest.raises(EvidenceEmptyError, match="空的"):
        keep_evidence(dispute, io.BytesIO(b""), name="a.png", kind="chat", media_type="", now=LATER)


def test_the_ledger_chains_what_was_kept(dispute: rows.Dispute) -> None:
    for word in (b"one", b"two", b"three"):
        keep_evidence(dispute, io.BytesIO(word), name="a", kind="chat", media_type="", now=LATER)

    entries = list(rows.LedgerEntry.objects.order_by("seq"))
    head = rows.LedgerHead.objects.get(shop=dispute.shop)
    assert [entry.seq for entry in entries] == [1, 2, 3]
    assert [entry.previous for entry in entries[1:]] == [entry.hash for entry in entries[:-1]]
    assert (head.seq, head.hash) == (3, entries[-1].hash)


def test_a_paper_that_ends_before_it_begins_is_refused(dispute: rows.Dispute) -> None:
    with pytest.raises(ValidityReversedError):
        record_certificate(
            dispute.shop,
            kind=CertificateKind.INSPECTION,
            title="质检报告",
            valid_from=date(2026, 5, 1),
            valid_to=date(2026, 1, 1),
            goods_id=GOODS,
            now=LATER,
        )


@pytest.mark.parametrize("text", ["你这个骗子", "加我微信13800138000，私下转你", "改成好评给你返现10元"])
def test_words_that_would_count_against_us_are_not_marked_as_sent(dispute: rows.Dispute, text: str) -> None:
    with pytest.raises(LetterObjectedToError) as refusal:
        mark_letter_sent(dispute, text, stage="apology", now=LATER)

    assert refusal.value.hint
    assert not rows.Letter.objects.exists()


def test_what_only_reads_badly_goes_once_somebody_has_looked_again(dispute: rows.Dispute) -> None:
    text = "你孩子在哪个学校我都查得到"
    with pytest.raises(LetterReadsBadlyError) as refusal:
        mark_letter_sent(dispute, text, stage="verify", now=LATER)

    letter = mark_letter_sent(dispute, text, stage="verify", now=LATER, looked_at=True)

    assert "可能看错" in str(refusal.value)
    assert letter.text == text


def test_what_is_surely_wrong_does_not_go_however_often_it_is_looked_at(dispute: rows.Dispute) -> None:
    with pytest.raises(LetterObjectedToError):
        mark_letter_sent(dispute, "你这个骗子", stage="verify", now=LATER, looked_at=True)


def test_a_slip_of_the_year_is_refused_before_it_is_stored(dispute: rows.Dispute) -> None:
    with pytest.raises(LongBeforeError):
        mark_letter_sent(dispute, "您好，正在核实。", stage="verify", now=LATER, sent_at=LATER.replace(year=26))

    assert not rows.Letter.objects.exists()


def test_a_calm_message_is_marked_as_sent(dispute: rows.Dispute) -> None:
    letter = mark_letter_sent(dispute, "您好，包裹的签收情况我们正在向快递核实。", stage="verify", now=LATER)

    assert letter.sent_at == LATER


def test_a_message_may_have_been_sent_earlier_and_never_later_than_now(dispute: rows.Dispute) -> None:
    earlier = LATER - timedelta(minutes=40)
    letter = mark_letter_sent(dispute, "您好，正在向快递核实。", stage="verify", now=LATER, sent_at=earlier)

    assert (letter.sent_at, letter.at) == (earlier, LATER)
    with pytest.raises(InFutureError, match="发送时间"):
        mark_letter_sent(dispute, "您好，查到了。", stage="show", now=LATER, sent_at=LATER + timedelta(minutes=1))


def test_a_letter_on_paper_may_be_written_at_night(dispute: rows.Dispute) -> None:
    night = LATER.replace(hour=23)
    text = "关于您的投诉，本店答复如下，请您查阅。"
    with pytest.raises(LetterAtABadMomentError, match="深夜"):
        mark_letter_sent(dispute, text, stage="offer", now=night)

    letter = mark_letter_sent(dispute, text, stage="offer", now=night, medium=Medium.POST)

    told = rows.TimelineEvent.objects.get(kind="letter_sent")
    assert letter.medium == "post"
    assert told.facts["stage"] == "方案，书面"


def test_what_was_sent_at_night_is_recorded_with_its_true_time(dispute: rows.Dispute) -> None:
    night, text = LATER.replace(hour=0, minute=42), "您好，正在向快递核实。"
    with pytest.raises(LetterAtABadMomentError) as refusal:
        mark_letter_sent(dispute, text, stage="verify", now=LATER, sent_at=night)

    letter = mark_letter_sent(dispute, text, stage="verify", now=LATER, sent_at=night, looked_at=True)

    assert "照实记下" in refusal.value.hint
    assert letter.sent_at == night


def test_no_hour_excuses_the_words(dispute: rows.Dispute) -> None:
    night = LATER.replace(hour=0, minute=42)

    with pytest.raises(LetterObjectedToError, match="先不要发"):
        mark_letter_sent(dispute, "你这个骗子", stage="verify", now=LATER, sent_at=night, looked_at=True)


def test_a_call_that_nobody_answered_says_so(dispute: rows.Dispute) -> None:
    tried = record_call(dispute, at=LATER, caller=Speaker.SELLER, text="", now=LATER, stage=Stage.VERIFY, reached=False)

    assert (tried.text, tried.stage, tried.reached) == ("没有接通。", "verify", False)


def test_a_fifth_message_in_a_row_is_not_sent_before_the_buyer_answers(dispute: rows.Dispute) -> None:
    texts = [f"您好，{count}号网点回复说还在查，查到马上告诉您。" for count in "一二三四"]
    for minute, text in enumerate(texts):
        mark_letter_sent(dispute, text, stage="verify", now=LATER + timedelta(minutes=minute))
    fifth = LATER + timedelta(minutes=10)

    with pytest.raises(LetterAtABadMomentError, match="已经连发 4 条没有回音"):
        mark_letter_sent(dispute, "您好，方便的时候看一下消息。", stage="verify", now=fifth)

    answer = ChatLine(source=BY_HAND, order_sn="", at=fifth, speaker=Speaker.BUYER, text="好的，等你们消息")
    record_chat(dispute, [answer], now=fifth)
    mark_letter_sent(dispute, "谢谢您，有消息就告诉您。", stage="verify", now=fifth + timedelta(minutes=1))
    assert rows.Letter.objects.count() == 5


def test_a_letter_that_the_chat_tells_of_is_counted_once(dispute: rows.Dispute) -> None:
    text = "您好，我们正在向网点核实，有结果马上告诉您。"
    mark_letter_sent(dispute, text, stage="verify", now=LATER)

    assert [letter.text for letter in letters_beside((), dispute)] == [text]
    assert letters_beside((Message(at=LATER, cite=3, speaker=Speaker.SELLER, text=f"{text} "),), dispute) == ()


def test_a_letter_on_paper_is_no_message_in_the_chat(dispute: rows.Dispute) -> None:
    mark_letter_sent(dispute, "关于订单投诉的答复：我们正在核实。", stage="verify", now=LATER, medium=Medium.POST)

    assert letters_beside((), dispute) == ()


def test_an_empty_message_is_refused(dispute: rows.Dispute) -> None:
    with pytest.raises(LetterEmptyError):
        mark_letter_sent(dispute, "  \n", stage="verify", now=LATER)


def test_nobody_offers_more_than_the_owner_allows(dispute: rows.Dispute) -> None:
    dispute.shop.offer_cap_fen = 1000
    dispute.shop.save()

    with pytest.raises(OfferAboveCapError, match=r"20\.00 元超过店主设定的单笔上限 10\.00 元"):
        record_offer(dispute, 2000, "补偿", now=LATER)


def test_an_offer_is_never_negative(dispute: rows.Dispute) -> None:
    with pytest.raises(OfferNegativeError):
        record_offer(dispute, -1, "", now=LATER)


def test_after_the_verdict_nothing_is_due(dispute: rows.Dispute) -> None:
    record_countdown(dispute, beijing(2026, 3, 11), now=LATER)

    record_verdict(dispute, Ending.WON, amount_fen=3990, now=LATER)

    assert (dispute.state, dispute.due_at) == (State.DECIDED, None)
    assert not rows.Reminder.objects.exists()


def test_a_dispute_is_closed_with_what_the_owner_found(dispute: rows.Dispute) -> None:
    close_dispute(dispute, FindingOfOwner.MISTAKEN, now=LATER)

    assert (dispute.state, dispute.finding, dispute.closed_at) == (State.CLOSED, "mistaken", LATER)


def test_nothing_is_added_to_a_closed_dispute(dispute: rows.Dispute) -> None:
    close_dispute(dispute, FindingOfOwner.HONEST, now=LATER)

    with pytest.raises(DisputeClosedError, match="第 1 号"):
        close_dispute(dispute, FindingOfOwner.INTENTIONAL, now=LATER)
    with pytest.raises(DisputeClosedError):
        record_offer(dispute, 100, "", now=LATER)


def test_two_people_who_look_at_an_old_page_cannot_close_twice(dispute: rows.Dispute) -> None:
    stale = rows.Dispute.objects.get(pk=dispute.pk)
    close_dispute(dispute, FindingOfOwner.HONEST, now=LATER)

    with pytest.raises(DisputeClosedError):
        close_dispute(stale, FindingOfOwner.INTENTIONAL, now=LATER)


def test_a_closed_dispute_can_be_taken_up_again(dispute: rows.Dispute) -> None:
    close_dispute(dispute, FindingOfOwner.HONEST, now=LATER)

    reopen_dispute(dispute, now=LATER)

    assert (dispute.state, dispute.finding, dispute.closed_at) == (State.OPEN, "", None)


def test_what_is_due_is_due_again_when_a_dispute_is_taken_up_again(dispute: rows.Dispute) -> None:
    due = beijing(2026, 3, 11, 20, 0)
    record_countdown(dispute, due, now=LATER)
    close_dispute(dispute, FindingOfOwner.HONEST, now=LATER)
    assert not rows.Reminder.objects.exists()

    reopen_dispute(dispute, now=LATER)

    dispute.refresh_from_db()
    assert dispute.due_at == due
    assert rows.Reminder.objects.filter(dispute=dispute, due_at=due).exists()


def test_a_countdown_of_a_second_appeal_is_a_deadline_again(dispute: rows.Dispute) -> None:
    due = beijing(2026, 3, 12, 20, 0)
    record_verdict(dispute, Ending.LOST, now=LATER)

    record_countdown(dispute, due, now=LATER + timedelta(minutes=1))

    dispute.refresh_from_db()
    assert dispute.due_at == due
    assert rows.Reminder.objects.filter(dispute=dispute, due_at=due).count() == 3


def test_an_open_dispute_cannot_be_reopened(dispute: rows.Dispute) -> None:
    with pytest.raises(MoveRefusedError, match="现在是「处理中」，不能改成「处理中」"):
        reopen_dispute(dispute, now=LATER)
