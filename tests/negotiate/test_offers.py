"""How much may be offered, and what it can never exceed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from weighed import OUR_FAULT, doubting, proving, wanting

from mingbian.domain.assessment import Family, Finding, SpeaksFor, Weight
from mingbian.domain.claim import DemandKind
from mingbian.domain.complaint import Reason
from mingbian.domain.dossier import Dossier
from mingbian.domain.story import read
from mingbian.negotiate.offers import offer_range

STORY = """
2026-03-01 10:02 order     260301-123456789012345 {paid} 雨衣
2026-03-05 10:00 account   refunds={refunds}
2026-03-09 22:15 complaint {reason} {asked} 不满意
"""
CHANCES = st.floats(0, 1)
AMOUNTS = st.integers(1, 5_000_00)


def dispute(paid: int = 3990, asked: int = 3990, refunds: int = 0, reason: Reason = Reason.QUALITY) -> Dossier:
    return read(STORY.format(paid=paid, asked=asked, refunds=refunds, reason=reason))


@given(st.tuples(AMOUNTS, AMOUNTS), CHANCES, CHANCES, st.none() | st.integers(0, 5_000_00), st.sampled_from(DemandKind))
def test_no_offer_is_above_the_loss_the_demand_or_the_cap(sums, doubt, score, cap, what) -> None:
    paid, asked = sums
    offer = offer_range(
        dispute(paid, asked), doubting(doubt), proving(score), wanting(asked, what), extortion=False, cap_fen=cap
    )

    assert 0 <= offer.least_fen <= offer.most_fen <= min(paid, asked, paid if cap is None else cap)
    assert offer.why.endswith("。")


@given(AMOUNTS, CHANCES, CHANCES, CHANCES, st.integers(0, 6))
def test_better_proof_never_raises_an_offer(asked, doubt, one, other, refunds) -> None:
    weak, strong = sorted((one, other))
    told = dispute(asked=asked, refunds=refunds)

    with_weak, with_strong = (
        offer_range(told, doubting(doubt), proving(score), wanting(asked), extortion=False) for score in (weak, strong)
    )

    assert with_strong.most_fen <= with_weak.most_fen
    assert with_strong.least_fen <= with_weak.least_fen


@given(AMOUNTS, CHANCES, CHANCES, CHANCES, st.integers(0, 6))
def test_more_doubt_never_raises_an_offer(asked, score, one, other, refunds) -> None:
    honest, doubtful = sorted((one, other))
    told = dispute(asked=asked, refunds=refunds)

    to_honest, to_doubtful = (
        offer_range(told, doubting(doubt), proving(score), wanting(asked), extortion=False)
        for doubt in (honest, doubtful)
    )

    assert to_doubtful.most_fen <= to_honest.most_fen
    assert to_doubtful.least_fen <= to_honest.least_fen


@given(CHANCES, CHANCES, st.integers(0, 9), st.integers(0, 9))
def test_earlier_refunds_only_lower_an_offer(doubt, score, one, other) -> None:
    few, many = (
        offer_range(dispute(refunds=refunds), doubting(doubt), proving(score), wanting(3990), extortion=False)
        for refunds in sorted((one, other))
    )

    assert many.most_fen <= few.most_fen
    assert many.least_fen <= few.least_fen


@given(AMOUNTS, CHANCES, CHANCES, st.sampled_from(Reason))
def test_under_a_threat_nothing_is_offered_whatever_else_holds(asked, doubt, score, reason) -> None:
    offer = offer_range(
        dispute(asked=asked, reason=reason), doubting(doubt, OUR_FAULT), proving(score), wanting(asked), extortion=True
    )

    assert (offer.least_fen, offer.most_fen, offer.frozen) == (0, 0, True)
    assert "不报价" in offer.why


def test_a_complaint_about_a_threat_is_frozen_even_before_a_signal_says_so() -> None:
    offer = offer_range(dispute(reason=Reason.REVIEW_THREAT), doubting(0.1), proving(0), wanting(3990), extortion=False)

    assert offer.frozen


def test_an_honest_complaint_about_our_own_fault_is_paid_in_full_at_once() -> None:
    offer = offer_range(dispute(), doubting(0.1, OUR_FAULT), proving(0.9), wanting(3990), extortion=False)

    assert (offer.least_fen, offer.most_fen) == (3990, 3990)
    assert "发货超过承诺" in offer.why
    assert "39.90" in offer.why


def test_our_own_fault_is_not_weighed_against_the_buyers_earlier_refunds() -> None:
    once, often = (
        offer_range(dispute(refunds=refunds), doubting(0.4, OUR_FAULT), proving(0.3), wanting(3990), extortion=False)
        for refunds in (0, 5)
    )

    assert often == once


def test_a_lowered_offer_says_how_many_refunds_there_were() -> None:
    offer = offer_range(dispute(refunds=4), doubting(0.5), proving(0.5), wanting(3990), extortion=False)

    assert "4 次退款" in offer.why


@pytest.mark.parametrize("what", [DemandKind.EXCHANGE, DemandKind.RESEND, DemandKind.REPAIR, DemandKind.APOLOGY])
def test_who_asks_for_no_money_is_offered_none(what: DemandKind) -> None:
    offer = offer_range(dispute(), doubting(0.3), proving(0.2), wanting(0, what), extortion=False)

    assert (offer.least_fen, offer.most_fen, offer.frozen) == (0, 0, False)


def test_a_refund_without_a_sum_means_what_was_paid() -> None:
    offer = offer_range(dispute(), doubting(0.1), proving(0), wanting(0), extortion=False)

    assert offer.most_fen == 3990


def test_the_statute_counts_only_when_our_fault_is_shown_and_so_much_is_asked() -> None:
    food = dispute(asked=100000, reason=Reason.FOOD_SAFETY)

    without = offer_range(food, doubting(0.1), proving(0), wanting(1000_00), extortion=False)
    shown = offer_range(food, doubting(0.1, OUR_FAULT), proving(0), wanting(1000_00), extortion=False)
    modest = offer_range(food, doubting(0.1, OUR_FAULT), proving(0), wanting(3990), extortion=False)

    assert without.most_fen == 3990
    assert (shown.least_fen, shown.most_fen) == (3990, 1000_00)
    assert "依法" in shown.why
    assert modest.most_fen == 3990


def test_tenfold_for_a_fake_is_owed_only_where_it_was_promised(told: Dossier) -> None:
    """
    2026-02-01 09:00 promise   fake_x10
    2026-03-01 10:02 order     260301-123456789012345 10000 鞋
    2026-03-09 22:15 complaint fake 200000 假货
    """
    asked = wanting(2000_00)

    promised = offer_range(told, doubting(0.1, OUR_FAULT), proving(0), asked, extortion=False)
    silent = offer_range(
        dispute(paid=10000, reason=Reason.FAKE), doubting(0.1, OUR_FAULT), proving(0), asked, extortion=False
    )

    assert promised.most_fen == 1100_00
    assert silent.most_fen == 600_00


def test_concentrated_doubt_is_not_paid_for_our_evening() -> None:
    """Handling cost buys peace with a doubtful claim, never with one where the doubts are concentrated."""
    doubtful, concentrated = (
        offer_range(dispute(), doubting(doubt, wide=0.05), proving(0.9), wanting(3990), extortion=False)
        for doubt in (0.80, 0.95)
    )

    assert doubtful.most_fen - concentrated.most_fen >= 1500
    assert concentrated.most_fen < 1000


def test_refunds_of_the_buyers_other_orders_count_too(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     260301-123456789012345 3990 雨衣
    2026-02-01 09:02 order     260201-000000000000001 2000 雨衣
    2026-02-01 10:02 aftersale refund_only 2000 order=260201-000000000000001 不想要
    2026-02-03 09:02 order     260203-000000000000002 2000 雨衣
    2026-02-05 10:02 aftersale refund_only 2000 order=260203-000000000000002 不想要
    2026-03-09 22:15 complaint quality 3990 不满意
    """
    offer = offer_range(told, doubting(0.5), proving(0.5), wanting(3990), extortion=False)

    assert "2 次退款" in offer.why


def test_a_threat_that_was_only_registered_freezes_nothing_once_an_honest_chat_is_here() -> None:
    told = read("""
    2026-03-01 10:02 order     260301-1 3990 锅盖架
    2026-03-09 22:00 buyer     焊点划手,我会如实评价的
    2026-03-09 22:15 complaint review_threat 3990 焊点毛刺划手,退货
    """)

    offer = offer_range(told, doubting(0.1), proving(0), wanting(3990), extortion=False)

    assert not offer.frozen


def test_what_was_found_after_all_is_not_paid_for() -> None:
    found = Finding("C10", "买家说明是误会", Family.CHAT, SpeaksFor.HONEST, Weight(9, 6, 11), "…", (3,))

    offer = offer_range(
        dispute(reason=Reason.NOT_RECEIVED), doubting(0.1, found), proving(0), wanting(3990), extortion=False
    )

    assert (offer.least_fen, offer.most_fen, offer.frozen) == (0, 0, False)
    assert "误会" in offer.why


def test_an_injury_is_left_to_its_bills() -> None:
    offer = offer_range(dispute(), doubting(0.1), proving(0), wanting(70250), extortion=False, hurt=True)

    assert offer.most_fen == 3990
    assert "病历和票据" in offer.why


def test_what_lies_beyond_the_price_waits_for_somebody_who_knows_the_law() -> None:
    offer = offer_range(dispute(), doubting(0.1), proving(0), wanting(53990), extortion=False)

    assert offer.most_fen == 3990
    assert "懂法" in offer.why


def test_who_asks_for_another_piece_is_offered_that_first() -> None:
    offer = offer_range(dispute(), doubting(0.1), proving(0), wanting(3990, DemandKind.EXCHANGE), extortion=False)

    assert offer.why.startswith("买家要的是换货：能办先办")
