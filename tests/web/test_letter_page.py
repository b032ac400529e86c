"""A message is read before it may count as sent, and nothing that was typed is lost."""

from unittest.mock import patch

import pytest
from django.test import Client

from mingbian.actions.record_offer import record_offer
from mingbian.domain.clock import beijing
from mingbian.domain.offer import OfferKind, OfferRange
from mingbian.store import models as rows

AT = "/disputes/1/negotiate/"
GOOD = "您好，我们看到您说没有收到，正在向快递网点核实，有结果马上告诉您。"
BAD = "加我微信，私下转你 20 元，把差评删了"


def test_a_check_names_the_spot_the_reason_and_a_better_way(owner: Client, dispute: rows.Dispute) -> None:
    answer = owner.post(AT, {"stage": "listen", "text": BAD, "act": "check"})
    page = answer.content.decode()

    assert answer.status_code == 200
    assert "先别发，有" in page
    assert "可以改成：" in page
    assert BAD in page, "what was typed stays in its box"
    assert not rows.Letter.objects.exists()


def test_a_good_message_is_found_good_and_is_not_yet_sent(owner: Client, dispute: rows.Dispute) -> None:
    page = owner.post(AT, {"stage": "verify", "text": GOOD, "act": "check"}).content.decode()

    assert "没有发现不妥，可以发送。" in page
    assert not rows.Letter.objects.exists()


def test_what_is_objected_to_does_not_count_as_sent(owner: Client, dispute: rows.Dispute) -> None:
    answer = owner.post(AT, {"stage": "listen", "text": BAD, "act": "sent"})

    assert answer.status_code == 422
    assert BAD in answer.content.decode()
    assert not rows.Letter.objects.exists()


def test_what_was_sent_is_kept_with_its_stage_and_the_letter_it_was_made_from(
    owner: Client, dispute: rows.Dispute
) -> None:
    told = {"stage": "verify", "text": GOOD, "act": "sent", "template": "not_received_verify"}

    page = owner.post(AT, told, follow=True).content.decode()

    sent = rows.Letter.objects.get()
    assert (sent.stage, sent.text, sent.template) == ("verify", GOOD, "not_received_verify")
    assert "记下了这条回复。" in page
    assert "已发送话术（核实）。" in page


def test_a_message_that_went_out_at_night_is_warned_of_and_then_recorded(owner: Client, dispute: rows.Dispute) -> None:
    told = {"stage": "verify", "text": GOOD, "sent_at": "2026-03-10T00:42"}

    warned = owner.post(AT, told | {"act": "sent"})
    page = owner.post(AT, told | {"act": "sure"}, follow=True).content.decode()

    assert warned.status_code == 422
    assert "已经发了，照实记下" in warned.content.decode()
    assert "可以改成：请在早上" not in warned.content.decode()
    assert "记下了这条回复。" in page
    assert rows.Letter.objects.get().sent_at == beijing(2026, 3, 10, 0, 42)


@pytest.mark.parametrize("text", ["", "  \n "])
def test_an_empty_message_is_asked_for(owner: Client, dispute: rows.Dispute, text: str) -> None:
    page = owner.post(AT, {"stage": "listen", "text": text, "act": "sent"}).content.decode()

    assert "还没有写内容。" in page
    assert not rows.Letter.objects.exists()


def test_what_a_buyer_wrote_is_text_and_never_html(owner: Client, dispute: rows.Dispute) -> None:
    owner.post("/disputes/1/chat/", {"text": "2026-03-09 22:20 买家：<script>alert(1)</script>"})

    page = owner.get("/disputes/1/examine/").content.decode()

    assert "<script>alert" not in page
    assert "&lt;script&gt;alert" in page


def test_every_letter_offered_can_be_copied_and_put_into_the_box(owner: Client, dispute: rows.Dispute) -> None:
    page = owner.get(AT).content.decode()

    assert page.count('data-fill="letter"') == page.count('<article class="letter">') > 0


def test_an_offer_is_noted_beside_the_range(owner: Client, dispute: rows.Dispute) -> None:
    told = {"kind": "partial", "amount": "5.5", "text": "先退 5.5 元"}
    page = owner.post("/disputes/1/offer/", told, follow=True).content.decode()

    assert rows.Offer.objects.get().amount_fen == 550
    assert "部分退款 5.50 元" in page
    assert "先退 5.5 元" in page
    assert "高于建议" not in page


def test_an_offer_above_the_range_stays_marked_as_such(owner: Client, dispute: rows.Dispute) -> None:
    record_offer(dispute, 3990, kind=OfferKind.PARTIAL, text="", now=beijing(2026, 3, 10, 9))
    most = OfferRange(0, 950, "只退一部分。")

    with patch("mingbian.casework.judge.offer_range", return_value=most):
        page = owner.get(AT).content.decode()

    assert "高于现在建议的 9.50 元。" in page
    assert "高于现在建议" not in owner.get(AT).content.decode(), "the range as it is allows for all that was paid"


def test_an_offer_above_what_was_lost_is_refused_and_stays_in_its_box(owner: Client, dispute: rows.Dispute) -> None:
    answer = owner.post("/disputes/1/offer/", {"kind": "partial", "amount": "5000", "text": "都退给您"})

    assert answer.status_code == 422
    assert "5000.00 元超过能说明的损失：买家实付 39.90 元" in answer.content.decode()
    assert "都退给您" in answer.content.decode()
    assert not rows.Offer.objects.exists()
