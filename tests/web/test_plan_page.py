"""The page of step 3 says where the conversation stands, puts the next letter into the box, and notes what was done."""

import re

import pytest
from django.test import Client

from mingbian.actions.record_answer import record_answer
from mingbian.actions.record_offer import record_offer
from mingbian.actions.record_withdrawal import record_withdrawal
from mingbian.domain.clock import beijing
from mingbian.domain.offer import Answer, OfferKind
from mingbian.store import models as rows
from page_in_order import read

AT = "/disputes/1/negotiate/"
NOW = beijing(2026, 3, 10, 9, 0)
GOOD = "您好，我们看到您说没有收到，正在向快递网点核实，有结果马上告诉您。"


def page_of(owner: Client, how: str = "") -> str:
    return owner.get(AT + how).content.decode()


def boxed(page: str) -> str:
    found = re.search(r'<textarea id="letter"[^>]*>(.*?)</textarea>', page, re.DOTALL)
    return found[1] if found else ""


def stage_now(page: str) -> str:
    found = re.search(r'<li class="(\w+)" aria-current="step"><span[^>]*>.</span>([^<]+)', page)
    return f"{found[2]} {found[1]}" if found else ""


def send(owner: Client, stage: str, text: str = GOOD, **told: str) -> None:
    answer = owner.post(AT, {"stage": stage, "text": text, "act": "sent", **told})
    assert answer.status_code == 302, answer.content.decode()


def test_the_next_letter_lies_ready_in_the_box(owner: Client, dispute: rows.Dispute) -> None:
    page = page_of(owner)

    assert "对不起" in boxed(page)
    assert stage_now(page) == "一次说清 ours"
    assert "别做" in page
    assert read(page).faults == []


def test_what_was_sent_moves_the_conversation_on(owner: Client, dispute: rows.Dispute) -> None:
    before = stage_now(page_of(owner))
    stage = "offer" if before.startswith("一次说清") else "listen"

    send(owner, stage)
    after = page_of(owner)

    assert stage_now(after) != before
    assert "03-10 09:00 已说" in after
    if stage == "offer":
        record_offer(dispute, 3990, kind=OfferKind.REFUND, text="", now=NOW)
        assert boxed(page_of(owner)) == "", "nothing more is sent while the buyer's answer is awaited"


def test_a_message_sent_half_an_hour_ago_is_noted_for_then(owner: Client, dispute: rows.Dispute) -> None:
    send(owner, "listen", sent_at="2026-03-10T08:20")

    assert rows.Letter.objects.get().sent_at == beijing(2026, 3, 10, 8, 20)
    assert "3月10日 08:20" in page_of(owner)


@pytest.mark.parametrize(("when", "why"), [("2026-03-10T09:30", "在将来"), ("刚才", "没有填好")])
def test_a_time_that_cannot_be_keeps_what_was_typed(owner: Client, dispute: rows.Dispute, when: str, why: str) -> None:
    answer = owner.post(AT, {"stage": "verify", "text": GOOD, "act": "sent", "sent_at": when})
    page = answer.content.decode()

    assert answer.status_code == 422
    assert why in page
    assert GOOD in page
    assert f'name="sent_at" value="{when}"' in page
    assert not rows.Letter.objects.exists()


def test_a_call_is_a_script_with_a_form_and_counts_as_said_and_answered(owner: Client, dispute: rows.Dispute) -> None:
    page = page_of(owner, "?by=phone")
    assert "店里】" not in page
    assert "现在说话方便吗？" in page
    assert 'id="letter"' not in page

    told = {"at": "2026-03-10T08:50", "caller": "seller", "text": "说家里没人代收", "stage": "verify"}
    answer = owner.post("/disputes/1/call/", told)

    assert answer["Location"] == AT
    call = rows.Call.objects.get()
    assert (call.stage, call.reached) == ("verify", True)


def test_a_call_that_nobody_took_needs_no_note_and_moves_nothing(owner: Client, dispute: rows.Dispute) -> None:
    before = stage_now(page_of(owner))
    told = {"at": "2026-03-10T08:50", "caller": "seller", "stage": "offer"}

    refused = owner.post("/disputes/1/call/", told)
    owner.post("/disputes/1/call/", {**told, "missed": "1"})

    assert refused.status_code == 422
    assert "没有接通的勾上" in refused.content.decode()
    assert rows.Call.objects.get().text == "没有接通。"
    assert stage_now(page_of(owner)) == before


def test_a_letter_on_paper_has_its_form_and_is_noted_as_one(owner: Client, dispute: rows.Dispute) -> None:
    page = page_of(owner, "?by=post")

    assert boxed(page).startswith("关于订单投诉的答复")
    assert "市场监督管理局（所）" in page
    assert "2026年3月10日" in boxed(page)
    send(owner, "offer", boxed(page), medium="post")
    assert rows.Letter.objects.get().medium == "post"
    assert "· 书面" in page_of(owner)


def test_an_authority_is_told_of_a_threat_only_where_a_fact_shows_one(owner: Client, dispute: rows.Dispute) -> None:
    rows.Dispute.objects.update(reason="review_threat")
    filed_only = page_of(owner, "?by=post")

    told = "2026-03-09 22:20 买家：给我200块钱，不然就给差评\n2026-03-09 22:21 买家：今晚12点前不转账就投诉12315"
    owner.post("/disputes/1/chat/", {"text": told})

    assert "将评价、投诉与付款相联系" not in filed_only
    assert "将评价、投诉与付款相联系" in page_of(owner, "?by=post")


def test_a_threat_has_no_stage_of_offers_and_no_sum(owner: Client, dispute: rows.Dispute) -> None:
    told = "2026-03-09 22:20 买家：给我200块钱，不然就给差评\n2026-03-09 22:21 买家：今晚12点前不转账就投诉12315"
    owner.post("/disputes/1/chat/", {"text": told})

    page = page_of(owner)

    assert "稳住，不报价" in page
    assert "方案</li>" not in page
    assert not re.search(r"退您|补您|\d元", boxed(page))
    assert "最好不打电话" in page_of(owner, "?by=phone")


def test_a_closed_dispute_has_a_plan_to_look_at_and_nothing_to_send(owner: Client, dispute: rows.Dispute) -> None:
    rows.Dispute.objects.update(state="closed", closed_at=NOW, finding="honest")

    page = page_of(owner)

    assert 'id="letter"' not in page
    assert "data-fill" not in page


def test_a_settled_dispute_has_the_letter_about_the_complaint_until_it_was_withdrawn(
    owner: Client, dispute: rows.Dispute
) -> None:
    offer = record_offer(dispute, 3990, kind=OfferKind.REFUND, text="", now=NOW)
    record_answer(offer, Answer.ACCEPTED, at=NOW, now=NOW)

    settled = page_of(owner)
    record_withdrawal(dispute, withdrawn=True, at=NOW, now=NOW)
    withdrawn = page_of(owner)

    assert 'id="draft-ST-WITHDRAW"' in settled
    assert 'id="draft-ST-WITHDRAW"' not in withdrawn
    assert "买家已于 3月10日 09:00 撤销" in withdrawn


def test_a_refused_offer_of_an_honest_complaint_leads_to_another_one(owner: Client, dispute: rows.Dispute) -> None:
    assert stage_now(page_of(owner)).startswith("一次说清")
    send(owner, "offer")
    offer = record_offer(dispute, 3990, kind=OfferKind.REFUND, text="", now=NOW)
    record_answer(offer, Answer.REFUSED, at=NOW, now=NOW)

    page = page_of(owner)

    assert "不去申诉：问清他想怎么办" in page
    assert "记下另一个方案" in page
    assert "您希望怎么办，直接告诉我" in page


def test_a_step_has_one_name_wherever_it_is_named(owner: Client, dispute: rows.Dispute) -> None:
    send(owner, "offer")

    page = page_of(owner)

    assert '<option value="offer"' in page
    assert '<option value="listen"' not in page, "the plan has no such step"
    assert page.count(" · 一次说清</span>") == 1, "the message that was sent"
    assert "致歉倾听" not in page
