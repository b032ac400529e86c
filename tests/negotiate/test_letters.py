"""Which letters a dispute is offered, and what stands in them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mingbian.domain.assessment import Band
from mingbian.domain.clock import beijing
from mingbian.domain.complaint import Complaint, Reason
from mingbian.domain.dossier import Dossier
from mingbian.domain.offer import OfferRange
from mingbian.domain.parcel import Delivered
from mingbian.domain.trade import Order
from mingbian.negotiate.drafting import letters_for
from mingbian.negotiate.letter import Draft, Stage

OFFER = OfferRange(least_fen=800, most_fen=3990, why="")


def only(drafts: tuple[Draft, ...]) -> Draft:
    (draft,) = drafts
    return draft


def test_a_signed_parcel_is_asked_about_with_its_own_facts(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-123456789012345 3990 一次性雨衣
    2026-03-04 09:12 delivered YT7000123456789 菜鸟驿站 本人取件
    2026-03-09 22:15 complaint not_received 3990 没收到
    """
    draft = only(letters_for(told, Band.UNCLEAR, Stage.VERIFY))

    assert draft.code == "NR-VERIFY-SIGNED"
    assert "3月4日9:12显示签收" in draft.text
    assert "「菜鸟驿站 本人取件」" in draft.text
    assert {filled.slot: filled.cites for filled in draft.slots}["签收时间"] == (3,)  # the third line of the docstring


def test_a_parcel_under_way_is_never_called_signed(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-123456789012345 3990 一次性雨衣
    2026-03-02 18:40 shipped   YT7000123456789
    2026-03-04 20:10 scanned   YT7000123456789 杭州转运中心 已发出
    2026-03-09 22:15 complaint not_received 3990 没收到
    """
    draft = only(letters_for(told, Band.UNCLEAR, Stage.VERIFY))

    assert draft.code == "NR-VERIFY-UNDERWAY"
    assert "3月4日20:10到杭州转运中心" in draft.text


def test_what_is_not_known_is_left_out_and_never_shown_empty(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-123456789012345 3990 户外加厚成人一次性雨衣徒步骑行便携男女通用
    2026-03-09 22:15 complaint quality 0
    """
    draft = only(letters_for(told, Band.UNCLEAR, Stage.LISTEN))

    assert "这件东西" in draft.text
    assert "照片" not in draft.text
    assert draft.slots == ()


def test_the_buyers_words_are_repeated_only_when_they_are_short_and_civil(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-123456789012345 3990 雨衣
    2026-03-09 22:15 complaint quality 0 袋口一拉就裂
    """
    assert "您说「袋口一拉就裂」" in only(letters_for(told, Band.HONEST, Stage.LISTEN)).text


def test_a_buyers_insult_is_not_repeated_to_him(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-123456789012345 3990 雨衣
    2026-03-09 22:15 complaint quality 0 你们这些骗子
    """
    assert "骗子" not in only(letters_for(told, Band.HONEST, Stage.LISTEN)).text


def test_an_honest_complaint_is_refunded_what_was_paid_any_other_hears_the_least_first(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-123456789012345 3990 雨衣
    2026-03-09 22:15 complaint quality 3990 裂了
    """
    assert "39.90元" in only(letters_for(told, Band.HONEST, Stage.OFFER, offer=OFFER)).text
    assert "8.00元" in only(letters_for(told, Band.DOUBTFUL, Stage.OFFER, offer=OFFER)).text


@pytest.mark.parametrize("band", Band)
def test_a_frozen_offer_turns_to_the_letters_that_make_none(told: Dossier, band: Band) -> None:
    """
    2026-03-01 10:02 order     260301-123456789012345 3990 雨衣
    2026-03-09 22:15 complaint quality 3990 裂了
    """
    frozen = OfferRange(0, 0, "", frozen=True)

    assert letters_for(told, band, Stage.OFFER, offer=frozen) == ()
    assert [draft.code for draft in letters_for(told, band, Stage.CLOSE, offer=frozen)] == ["TH-OFFER", "TH-CLOSE"]


def test_under_a_threat_the_reason_does_not_matter(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-123456789012345 3990 雨衣
    2026-03-09 22:15 complaint missing_item 3990 少一件
    """
    assert only(letters_for(told, Band.DOUBTFUL, Stage.VERIFY, extortion=True)).code == "TH-VERIFY"


def test_weights_are_shown_only_when_they_were_taken(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-123456789012345 3990 雨衣
    2026-03-09 22:15 complaint missing_item 3990 少一件
    """
    assert only(letters_for(told, Band.DOUBTFUL, Stage.SHOW)).code == "AN-SHOW"


def test_a_late_parcel_is_admitted_with_how_late(told: Dossier) -> None:
    """
    2026-02-01 09:00 promise   ship_24h
    2026-03-01 10:00 order     260301-123456789012345 3990 雨衣
    2026-03-03 13:00 shipped   YT7000123456789
    2026-03-09 22:15 complaint late_shipping 0 怎么还没到
    """
    assert "晚了1天3小时" in only(letters_for(told, Band.HONEST, Stage.LISTEN)).text


def test_a_parcel_in_time_is_not_called_late(told: Dossier) -> None:
    """
    2026-02-01 09:00 promise   ship_24h
    2026-03-01 10:00 order     260301-123456789012345 3990 雨衣
    2026-03-02 09:00 shipped   YT7000123456789
    2026-03-09 22:15 complaint late_shipping 0 怎么还没到
    """
    assert "晚了" not in only(letters_for(told, Band.HONEST, Stage.LISTEN)).text


@given(st.text(max_size=30), st.text(max_size=30))
def test_whatever_a_courier_or_a_listing_writes_no_bracket_reaches_the_buyer(title: str, note: str) -> None:
    order = Order(at=beijing(2026, 3, 1), cite=1, order_sn="260301-123456789012345", amount_fen=3990, title=title)
    signed = Delivered(at=beijing(2026, 3, 4), cite=2, tracking="YT7000123456789", text=note)
    complaint = Complaint(at=beijing(2026, 3, 9), cite=3, reason=Reason.NOT_RECEIVED, amount_fen=0, text=note)
    dossier = Dossier((order, signed, complaint), beijing(2026, 3, 10))

    for stage in Stage:
        for draft in letters_for(dossier, Band.UNCLEAR, stage):
            assert "【" not in draft.text


def test_a_courier_note_with_a_telephone_number_stays_out(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-123456789012345 3990 雨衣
    2026-03-04 09:12 delivered YT7000123456789 已签收 13812345678
    2026-03-09 22:15 complaint not_received 3990 没收到
    """
    assert "138" not in only(letters_for(told, Band.UNCLEAR, Stage.VERIFY)).text
