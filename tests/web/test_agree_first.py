"""Step 4 of an honest complaint: to grant what is asked leads, and to contest it is a choice that has to be made."""

from datetime import timedelta

import pytest
from django.test import Client

from mingbian.store import models as rows
from page_in_order import read
from stock import aftersale

AT = "/disputes/1/appeal/"
SEAL = ">封存申诉材料</button>"


@pytest.fixture
def honest(dispute: rows.Dispute) -> rows.Dispute:
    """Nothing contradicts him, and his request for the money waits."""
    aftersale(dispute.shop, reason_text="没收到货")
    return dispute


def page_of(owner: Client, query: str = "") -> str:
    return owner.get(f"{AT}{query}").content.decode()


def test_to_agree_leads_with_its_step_in_the_back_office(owner: Client, honest: rows.Dispute) -> None:
    page = page_of(owner)

    lead = page[page.index('id="agree"') : page.index("</div>", page.index('id="agree"'))]
    assert "同意退款" in lead
    assert "售后详情 → 同意退款" in lead
    assert "建议先走" not in page
    assert read(page).faults == []


def test_nothing_is_drafted_and_nothing_can_be_sealed_at_first_sight(owner: Client, honest: rows.Dispute) -> None:
    page = page_of(owner)

    assert 'id="statement"' not in page
    assert "审稿没有异议" not in page
    assert SEAL not in page


def test_to_refuse_stays_reachable_behind_a_plain_sentence(owner: Client, honest: rows.Dispute) -> None:
    page = page_of(owner)

    behind = page[page.index('id="against"') :]
    assert behind.index("不建议") < behind.index("判本店责任的") < behind.index("?channel=reject_refund")


@pytest.mark.parametrize("channel", ["reject_refund", "evidence"])
def test_a_chosen_way_against_the_advice_is_sealed_only_by_a_second_choice(
    owner: Client, honest: rows.Dispute, channel: str
) -> None:
    page = page_of(owner, f"?channel={channel}")

    assert 'id="statement"' in page
    assert "审稿没有异议。" not in page
    assert SEAL not in page
    assert "不等于建议提交" in page
    assert "仍然封存" in page[page.index('id="despite"') :]


def test_what_the_buyer_has_taken_leads_though_the_record_contradicts_him(
    owner: Client, contested: rows.Dispute
) -> None:
    assert "建议先走" in page_of(owner)

    at = contested.opened_at + timedelta(minutes=1)
    offer = rows.Offer.objects.create(dispute=contested, at=at, kind="partial", amount_fen=1250, state="made")
    rows.OfferAnswer.objects.create(dispute=contested, offer=offer, at=at, answer="accepted")

    page = page_of(owner)
    assert "照约定办：部分退款 12.50 元" in page
    assert "建议先走" not in page


def test_the_record_that_contradicts_is_drafted_and_sealed_at_once(owner: Client, contested: rows.Dispute) -> None:
    page = page_of(owner)

    assert 'id="agree"' not in page
    assert SEAL in page
