"""How much we may offer: what holding out would cost on average, and never more than the loss, the statute or the cap.

Under a threat nothing is offered, nor where the buyer has found his parcel. What is honest and our own fault is paid in
full at once. A better chance to prevail never raises an offer, earlier refunds only lower it, and a review or a
withdrawal is never part of it. What an injury cost is left out: it follows the bills.
"""

from dataclasses import replace

from mingbian.domain.assessment import Assessment, Band
from mingbian.domain.claim import Demand, DemandKind, Strength
from mingbian.domain.complaint import AfterSale, AfterSaleKind, Reason
from mingbian.domain.costs import CostCode, Costs, TypedCosts
from mingbian.domain.dossier import Dossier
from mingbian.domain.money import yuan
from mingbian.domain.offer import OfferRange
from mingbian.domain.record import Account
from mingbian.domain.talk import Speaker
from mingbian.negotiate.ceiling import Ceiling, ceiling, own_fault
from mingbian.negotiate.costs import assumed
from mingbian.negotiate.prevail import chance_to_prevail

ORDINARY_REFUNDS = 1  # one earlier refund is an ordinary life; our guess, like the two below
LESS_PER_REFUND = 0.2
LEAST_SHARE = 0.4
MISTAKE, SAID_WHAT_DB = "C10", 6.0  # the signal that reads a mistake admitted, from where it says what was mistaken
MENDS = {DemandKind.EXCHANGE: "换货", DemandKind.RESEND: "补发", DemandKind.REPAIR: "维修"}
NOTHING_TYPED = TypedCosts()
STEP_FEN = 10  # offers are named in whole jiao

FROZEN = "对方把钱和评价、投诉连在一起：不报价、不议价；商品确有问题的，照平台售后流程处理。"
FILED_SO = "这件事按“评价与赔付挂钩”登记，聊天记录里还没有找到这样的原话：先把聊天补全，暂不报价。"
CLEARED_UP = "买家已说明是误会，货在他那里：不需要退款，谢谢他说明，请他撤销申请。"
HURT = "人身伤害的费用不在其中：先问候伤情，请买家提供病历和票据，核实后依法承担。"
BEYOND = "超出货款的部分（法定赔偿或实际损失）先核实依据和票据，再请懂法的人看。"


def offer_range(
    dossier: Dossier,
    assessment: Assessment,
    strength: Strength,
    demand: Demand,
    *,
    extortion: bool,
    hurt: bool = False,
    cap_fen: int | None = None,
    typed: TypedCosts = NOTHING_TYPED,
) -> OfferRange:
    """The least and the most to offer, in fen. Frozen at 0 under a threat, 0 where no money is asked.

    `hurt`: whether the buyer claims an injury; its cost is beside the range. `typed`: what the owner knows of his
    costs.
    """
    if extortion:
        return OfferRange(0, 0, FROZEN, frozen=True)
    if dossier.reason is Reason.REVIEW_THREAT and not _heard_as_honest(dossier, assessment):
        return OfferRange(0, 0, FILED_SO, frozen=True)
    if cleared_up(dossier, assessment):
        return OfferRange(0, 0, CLEARED_UP)
    costs = assumed(typed, dossier.order.amount_fen)
    offer = _of_the_goods(dossier, assessment, strength, demand, cap_fen, costs=costs)
    beside = HURT if hurt else BEYOND if _beyond_the_price(dossier, demand, offer) else ""
    return replace(offer, why=_instead_of_money(demand) + offer.why + beside)


def cleared_up(dossier: Dossier, assessment: Assessment) -> bool:
    """Whether the buyer has said that the parcel called missing was found after all."""
    said = any(finding.code == MISTAKE and finding.weight.db >= SAID_WHAT_DB for finding in assessment.findings)
    return said and dossier.reason in (Reason.NOT_RECEIVED, Reason.FALSE_SHIPPING)


def _heard_as_honest(dossier: Dossier, assessment: Assessment) -> bool:
    """Whether the chat is here, and nothing in it threatens: the reason that was registered is not what was said."""
    return assessment.doubt.band is Band.HONEST and bool(dossier.said_by(Speaker.BUYER))


def _beyond_the_price(dossier: Dossier, demand: Demand, offer: OfferRange) -> bool:
    return demand.amount_fen > dossier.order.amount_fen == offer.most_fen > 0


def _instead_of_money(demand: Demand) -> str:
    """What goes before the range where the buyer asks for the goods to be put right, not for money."""
    wanted = MENDS.get(demand.what)
    return f"买家要的是{wanted}：能办先办，办不了再谈退款。" if wanted and demand.amount_fen else ""


def _of_the_goods(
    dossier: Dossier, assessment: Assessment, strength: Strength, demand: Demand, cap_fen: int | None, *, costs: Costs
) -> OfferRange:
    """What the goods themselves are worth in this dispute."""
    most_possible = ceiling(dossier, assessment, demand, cap_fen)
    if most_possible.amount_fen == 0:
        return OfferRange(0, 0, f"{most_possible.why}：不谈金额，先道歉，把事情办好。")
    fault = own_fault(assessment)
    if assessment.doubt.band is Band.HONEST and fault:
        return _in_full(dossier, most_possible, fault.title)
    return _by_chance(dossier, assessment, strength, demand, most_possible, costs=costs, spared=fault is not None)


def _in_full(dossier: Dossier, most_possible: Ceiling, fault: str) -> OfferRange:
    """The goods are refunded at once; what a statute adds is the most, and waits for somebody who knows the law."""
    most_fen = most_possible.amount_fen
    least_fen = min(dossier.order.amount_fen, most_fen)
    why = f"多为属实，并且查到本店自己的问题（{fault}）：一次给足 {yuan(least_fen)} 元，不再议价。"
    if most_fen > least_fen:
        why += f"超出货款的部分最多到 {yuan(most_fen)} 元（{most_possible.why}），先核实、依法定。"
    return OfferRange(least_fen, most_fen, why)


def _by_chance(
    dossier: Dossier,
    assessment: Assessment,
    strength: Strength,
    demand: Demand,
    most_possible: Ceiling,
    *,
    costs: Costs,
    spared: bool,
) -> OfferRange:
    """Between what would be lost if all goes well and what holding out costs if it goes badly.

    `spared`: earlier refunds do not count, because our own fault is shown.
    """
    band, chance = assessment.doubt.band, chance_to_prevail(assessment.doubt, strength)
    limit_fen = most_possible.amount_fen
    freight_fen = costs.likely(CostCode.FREIGHT_BACK) if demand.what is DemandKind.RETURN_REFUND else 0
    evening_fen = round(costs.likely(CostCode.HANDLING))
    # To pay for our own evening is sensible, unless it teaches that a claim without substance is paid for.
    handling_fen = 0 if band is Band.CONCENTRATED else evening_fen
    most = (1 - chance.low) * (limit_fen + costs.likely(CostCode.METRIC) + freight_fen) + handling_fen
    least = (1 - chance.high) * limit_fen
    earlier = 0 if band is Band.HONEST or spared else earlier_refunds(dossier)
    share = _share_after(earlier)
    most_fen = limit_fen if band is Band.HONEST else _rounded(most * share, limit_fen)
    least_fen = min(_rounded(least * share, limit_fen), most_fen)
    why = (
        f"按现有证据，平台支持我们的可能{chance.in_words()}（粗估）；最多不超过{most_possible.why}；"
        f"处理一单的人工按 {yuan(evening_fen)} 元估。"
    )
    if share < 1:
        why += f"这位买家在本店此前已有 {earlier} 次退款，报价已调低。"
    return OfferRange(least_fen, most_fen, why, lowered_for=earlier if share < 1 else 0)


def earlier_refunds(dossier: Dossier) -> int:
    """Refunds that this shop gave or was asked for on the buyer's other orders. This shop's own records only."""
    account = dossier.latest(Account)
    refunds = (AfterSaleKind.REFUND_ONLY, AfterSaleKind.RETURN_REFUND)
    others = [
        request
        for request in dossier.of(AfterSale)
        if not dossier.is_disputed(request.order_sn) and request.kind in refunds
    ]
    return ((account.refunds if account else 0) or 0) + len({request.order_sn for request in others})


def _share_after(refunds: int) -> float:
    return max(LEAST_SHARE, 1 - LESS_PER_REFUND * max(0, refunds - ORDINARY_REFUNDS))


def _rounded(amount_fen: float, limit_fen: int) -> int:
    """Down to a whole jiao, or the limit as it stands."""
    return limit_fen if amount_fen >= limit_fen else int(amount_fen) // STEP_FEN * STEP_FEN
