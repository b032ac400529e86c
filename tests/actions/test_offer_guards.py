"""No page and no script goes around what an offer may not be, and who agreed to it is known years later."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from django.contrib.auth.models import User

from conftest import NOW
from mingbian.actions import judging, offer_guards
from mingbian.actions.decide_offer import OfferNotWaitingError, OfferOwnProposalError, OfferTooSoonError, decide_offer
from mingbian.actions.erase_person import OwnerOnlyError
from mingbian.actions.make_offer import OfferNotApprovedError, make_offer
from mingbian.actions.offer_guards import (
    OfferAboveCapError,
    OfferAboveLossError,
    OfferFrozenError,
    OfferNeedsApprovalError,
    OfferObjectedToError,
    OfferSumUnfitError,
)
from mingbian.actions.propose_offer import propose_offer
from mingbian.actions.record_answer import (
    AnswerTooEarlyError,
    CounterSumUnfitError,
    OfferNotMadeError,
    record_answer,
)
from mingbian.actions.record_chat import record_chat
from mingbian.actions.record_offer import record_offer
from mingbian.actions.record_withdrawal import WithdrawnBeforeComplaintError, record_withdrawal
from mingbian.actions.refusals import InFutureError
from mingbian.actions.set_costs import CostOfOneDisputeError, CostOutOfRangeError, set_costs
from mingbian.actions.set_offer_limits import LimitNegativeError, set_offer_limits
from mingbian.actions.typing_in import BY_HAND
from mingbian.domain.clock import beijing
from mingbian.domain.costs import CostCode
from mingbian.domain.dossier import Dossier
from mingbian.domain.judgement import Judgement
from mingbian.domain.offer import SECOND_LOOK, Answer, OfferKind, OfferRange, OfferState
from mingbian.domain.sheet import ChatLine
from mingbian.domain.talk import OfferMade, Speaker
from mingbian.store import models as rows
from mingbian.store.dossiers import dossier_of
from mingbian.store.queries.offers import accepted_fen, is_settled

LATER = NOW + timedelta(hours=2)
MONEY = [kind for kind in OfferKind if kind not in ("resend", "exchange")]


@pytest.fixture
def people(dispute: rows.Dispute) -> tuple[User, User]:
    """The owner and a member of the staff."""
    owner, clerk = (User.objects.create_user(name) for name in ("dianzhu", "dianyuan"))
    rows.Membership.objects.create(shop=dispute.shop, user=owner, role=rows.Role.OWNER)
    rows.Membership.objects.create(shop=dispute.shop, user=clerk, role=rows.Role.MEMBER)
    return owner, clerk


def threatened(dispute: rows.Dispute) -> None:
    """The buyer ties money to a review."""
    said = "今天不赔我500元就给你差评，再发到网上曝光，给钱我就删"
    line = ChatLine(source=BY_HAND, order_sn="", at=NOW - timedelta(hours=1), speaker=Speaker.BUYER, text=said)
    record_chat(dispute, [line], now=NOW)


def limited(dispute: rows.Dispute, *, cap: int | None = None, over: int | None = None) -> None:
    set_offer_limits(dispute.shop, cap_fen=cap, approval_over_fen=over, now=NOW)


@pytest.mark.parametrize("kind", OfferKind)
def test_under_a_threat_nothing_is_offered_in_any_form(dispute: rows.Dispute, kind: OfferKind) -> None:
    threatened(dispute)
    sum_fen = 500 if kind in MONEY else 0

    for offer in (
        lambda: record_offer(dispute, sum_fen, "", kind=kind, now=NOW),
        lambda: propose_offer(dispute, kind, sum_fen, "", now=NOW),
    ):
        with pytest.raises(OfferFrozenError, match="不报价"):
            offer()
    assert not rows.Offer.objects.exists()


def test_an_offer_agreed_to_before_the_threat_is_not_made_after_it(dispute: rows.Dispute) -> None:
    offer = propose_offer(dispute, OfferKind.PARTIAL, 500, "", now=NOW - SECOND_LOOK)
    decide_offer(offer, agrees=True, now=NOW)
    threatened(dispute)

    with pytest.raises(OfferFrozenError):
        make_offer(offer, now=LATER)


@pytest.mark.parametrize("kind", MONEY)
def test_nothing_above_the_proven_loss_is_offered(dispute: rows.Dispute, kind: OfferKind) -> None:
    with pytest.raises(OfferAboveLossError, match=r"39\.91 元超过能说明的损失：买家实付 39\.90 元") as refusal:
        record_offer(dispute, 3991, "", kind=kind, now=NOW)

    assert "不要高于 39.90 元" in refusal.value.hint


def test_what_the_buyer_took_already_counts_towards_the_loss(dispute: rows.Dispute) -> None:
    first = record_offer(dispute, 3000, "", now=NOW)
    record_answer(first, Answer.ACCEPTED, at=NOW, now=NOW)

    with pytest.raises(OfferAboveLossError, match=r"其中 30\.00 元买家已经接受过") as refusal:
        record_offer(dispute, 1000, "", now=LATER)

    assert "9.90" in refusal.value.hint
    assert record_offer(dispute, 990, "", now=LATER).amount_fen == 990


@pytest.mark.parametrize(
    "text",
    ["给您退20，麻烦把差评删一下", "微信转您20元", "您先撤销投诉，我马上给您退款", "加我V信，私下补您"],
)
def test_words_that_lead_off_the_platform_or_to_a_review_are_refused(dispute: rows.Dispute, text: str) -> None:
    with pytest.raises(OfferObjectedToError) as refusal:
        record_offer(dispute, 500, text, now=NOW)

    assert refusal.value.hint, "a better way is shown"
    assert not rows.Offer.objects.exists()


def test_goods_carry_no_sum_and_money_carries_one(dispute: rows.Dispute) -> None:
    with pytest.raises(OfferSumUnfitError, match="“补发”不带金额"):
        record_offer(dispute, 100, "", kind=OfferKind.RESEND, now=NOW)
    with pytest.raises(OfferSumUnfitError, match="“部分退款”还没有金额"):
        record_offer(dispute, 0, "", now=NOW)


def test_the_owners_limit_holds_for_goods_too(dispute: rows.Dispute) -> None:
    limited(dispute, cap=1000)
    set_costs(dispute.shop, {CostCode.GOODS: 900, CostCode.FREIGHT_OUT: 400}, now=NOW)

    with pytest.raises(OfferAboveCapError, match=r"13\.00 元超过店主设定的单笔上限 10\.00 元"):
        record_offer(dispute, 0, "", kind=OfferKind.RESEND, now=NOW)


def test_what_is_sent_again_is_a_fact_with_its_name(dispute: rows.Dispute) -> None:
    record_offer(dispute, 0, "今天就寄", kind=OfferKind.RESEND, now=NOW)

    offer = dossier_of(dispute, LATER).of(OfferMade)[-1]
    assert (offer.amount_fen, offer.text) == (0, "补发。今天就寄")
    assert rows.TimelineEvent.objects.last().kind == "remedy_offered"


def test_above_the_owners_sum_nobody_offers_alone(dispute: rows.Dispute, people: tuple[User, User]) -> None:
    owner, clerk = people
    limited(dispute, over=1000)

    with pytest.raises(
        OfferNeedsApprovalError, match=r"部分退款 20\.00 元要先有人同意：20\.00 元超过店主定的 10\.00 元"
    ):
        record_offer(dispute, 2000, "退您 20 元", now=NOW, by=clerk)
    offer = propose_offer(dispute, OfferKind.PARTIAL, 2000, "退您 20 元", now=NOW, by=clerk)
    assert dossier_of(dispute, LATER).of(OfferMade) == (), "what the buyer was not told is no fact"

    with pytest.raises(OfferOwnProposalError):
        decide_offer(offer, agrees=True, now=LATER, by=clerk)
    with pytest.raises(OfferOwnProposalError):
        decide_offer(offer, agrees=True, now=LATER)
    with pytest.raises(OfferNotApprovedError, match="等同意"):
        make_offer(offer, now=LATER, by=clerk)

    decide_offer(offer, agrees=True, now=LATER, by=owner)
    make_offer(offer, now=LATER, by=clerk)

    assert (offer.state, offer.by, offer.decided_by, offer.at) == (OfferState.MADE, clerk, owner, LATER)
    assert [made.amount_fen for made in dossier_of(dispute, LATER).of(OfferMade)] == [2000]


def test_the_owners_own_proposal_needs_another_as_well(dispute: rows.Dispute, people: tuple[User, User]) -> None:
    owner, clerk = people
    limited(dispute, over=1000)
    offer = propose_offer(dispute, OfferKind.REFUND, 3990, "", now=NOW, by=owner)

    with pytest.raises(OfferOwnProposalError):
        decide_offer(offer, agrees=True, now=LATER, by=owner)

    assert decide_offer(offer, agrees=True, now=LATER, by=clerk).state == OfferState.APPROVED


def test_who_works_alone_looks_again_after_the_pause(dispute: rows.Dispute, people: tuple[User, User]) -> None:
    owner, clerk = people
    clerk.is_active = False
    clerk.save()
    limited(dispute, over=1000)
    offer = propose_offer(dispute, OfferKind.PARTIAL, 2000, "", now=NOW, by=owner)

    with pytest.raises(OfferTooSoonError, match="还要等 10 分钟"):
        decide_offer(offer, agrees=True, now=NOW + timedelta(minutes=20), by=owner)

    assert decide_offer(offer, agrees=True, now=NOW + SECOND_LOOK, by=owner).state == OfferState.APPROVED
    assert "30 分钟后自己再确认一次" in str(rows.TimelineEvent.objects.get(kind="offer_proposed").facts)


def test_a_proposal_can_be_dropped_at_once_and_is_decided_only_once(dispute: rows.Dispute) -> None:
    offer = propose_offer(dispute, OfferKind.PARTIAL, 500, "", now=NOW)

    decide_offer(offer, agrees=False, now=NOW)

    with pytest.raises(OfferNotWaitingError, match="没有同意"):
        decide_offer(offer, agrees=True, now=LATER)
    with pytest.raises(OfferNotApprovedError):
        make_offer(offer, now=LATER)
    with pytest.raises(OfferNotMadeError):
        record_answer(offer, Answer.ACCEPTED, at=NOW, now=NOW)


def test_for_a_buyer_with_earlier_refunds_more_than_the_range_needs_a_second_person(
    dispute: rows.Dispute, monkeypatch: pytest.MonkeyPatch
) -> None:
    lowered = OfferRange(500, 1000, "报价已调低。", lowered_for=5)

    def judged(dispute: rows.Dispute, now: datetime) -> tuple[Dossier, Judgement]:
        dossier, judgement = judging.judged(dispute, now)
        return dossier, replace(judgement, advice=replace(judgement.advice, offer=lowered))

    monkeypatch.setattr(offer_guards, "judged", judged)

    with pytest.raises(OfferNeedsApprovalError, match=r"此前已有 5 次退款，建议不超过 10\.00 元"):
        record_offer(dispute, 3990, "", kind=OfferKind.REFUND, now=LATER)
    assert record_offer(dispute, 1000, "", now=LATER).amount_fen == 1000


def test_the_last_answer_counts_and_every_answer_is_kept(dispute: rows.Dispute) -> None:
    offer = record_offer(dispute, 500, "", now=NOW)

    record_answer(offer, Answer.COUNTERED, at=NOW, now=LATER, amount_fen=800)
    assert not is_settled(dispute)
    record_answer(offer, Answer.ACCEPTED, at=LATER, now=LATER)

    assert is_settled(dispute)
    assert accepted_fen(dispute) == 500
    assert [one.answer for one in rows.OfferAnswer.objects.order_by("at")] == ["countered", "accepted"]


def test_an_answer_stands_after_its_offer_and_not_in_the_future(dispute: rows.Dispute) -> None:
    offer = record_offer(dispute, 500, "", now=NOW)

    with pytest.raises(InFutureError):
        record_answer(offer, Answer.ACCEPTED, at=LATER, now=NOW)
    with pytest.raises(AnswerTooEarlyError):
        record_answer(offer, Answer.ACCEPTED, at=NOW - timedelta(minutes=2), now=NOW)


@pytest.mark.parametrize(
    ("answer", "sum_fen"), [(Answer.COUNTERED, None), (Answer.ACCEPTED, 500), (Answer.COUNTERED, -1)]
)
def test_only_a_counter_offer_names_a_sum(dispute: rows.Dispute, answer: Answer, sum_fen: int | None) -> None:
    offer = record_offer(dispute, 500, "", now=NOW)

    with pytest.raises(CounterSumUnfitError):
        record_answer(offer, answer, at=NOW, now=NOW, amount_fen=sum_fen)


def test_whether_the_complaint_was_taken_back_is_noted_with_its_time(dispute: rows.Dispute) -> None:
    record_withdrawal(dispute, withdrawn=False, at=NOW, now=NOW)
    assert (dispute.withdrawn, dispute.withdrawn_at) == (False, None)

    record_withdrawal(dispute, withdrawn=True, at=LATER, now=LATER)
    assert (dispute.withdrawn, dispute.withdrawn_at) == (True, LATER)

    with pytest.raises(WithdrawnBeforeComplaintError):
        record_withdrawal(dispute, withdrawn=True, at=beijing(2026, 3, 1), now=LATER)
    with pytest.raises(InFutureError):
        record_withdrawal(dispute, withdrawn=True, at=LATER, now=NOW)


def test_only_the_owner_sets_the_limits(dispute: rows.Dispute, people: tuple[User, User]) -> None:
    with pytest.raises(OwnerOnlyError):
        set_offer_limits(dispute.shop, cap_fen=1, approval_over_fen=None, now=NOW, by=people[1])
    with pytest.raises(LimitNegativeError):
        set_offer_limits(dispute.shop, cap_fen=-1, approval_over_fen=None, now=NOW, by=people[0])


def test_a_figure_is_typed_kept_and_taken_back(dispute: rows.Dispute) -> None:
    set_costs(dispute.shop, {CostCode.GOODS: 1200, CostCode.COMES_BACK: 40}, now=NOW)
    set_costs(dispute.shop, {CostCode.GOODS: None}, now=NOW)

    assert rows.Shop.objects.get().costs == {"comes_back": 40}


@pytest.mark.parametrize(
    ("code", "value"), [(CostCode.GOODS, -1), (CostCode.COMES_BACK, 101), (CostCode.METRIC, 10**9)]
)
def test_a_slip_of_the_keyboard_is_refused(dispute: rows.Dispute, code: CostCode, value: int) -> None:
    with pytest.raises(CostOutOfRangeError):
        set_costs(dispute, {code: value}, now=NOW)


def test_what_the_law_makes_of_one_complaint_is_not_typed_for_the_shop(dispute: rows.Dispute) -> None:
    with pytest.raises(CostOfOneDisputeError):
        set_costs(dispute.shop, {CostCode.LABEL_FLAW: 1}, now=NOW)
