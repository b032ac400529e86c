"""What no offer may be, whoever makes it: looked at in the act itself, so that no page and no script goes around."""

from dataclasses import dataclass
from datetime import datetime

from mingbian.actions.judging import judged
from mingbian.domain.costs import CostCode
from mingbian.domain.errors import MingbianError
from mingbian.domain.money import yuan
from mingbian.domain.offer import IN_GOODS, OFFER_TITLES, OfferKind, OfferRange
from mingbian.negotiate.ceiling import proven_loss
from mingbian.negotiate.costs import assumed
from mingbian.negotiate.pricing import price_of, total
from mingbian.negotiate.tone_check import objections
from mingbian.store import models as rows
from mingbian.store.queries.offers import accepted_fen
from mingbian.store.queries.typed_costs import typed_costs


class OfferNegativeError(MingbianError):
    """An offer is an amount that we would pay."""

    code = "offer_negative"
    message_format = "报价 {amount} 元小于零。"
    hint_format = "请填写愿意补偿的金额；不补偿钱款时请选“补发”或“换货”。"


class OfferSumUnfitError(MingbianError):
    """A refund has a sum, a parcel has none: a slip would be told to the buyer as it stands."""

    code = "offer_sum_unfit"
    message_format = "“{kind}”{wrong}。"
    hint_format = "{way_on}"


class OfferFrozenError(MingbianError):
    """Money is tied to a review or a complaint: whatever is offered now teaches that it works."""

    code = "offer_frozen"
    message_format = "这起纠纷不报价：{why}"
    hint_format = "请照平台售后流程处理；聊天补全后系统会重新判断，报价自己会解冻。"


class OfferAboveLossError(MingbianError):
    """More than was lost is no compensation; it is what somebody asked for."""

    code = "offer_above_loss"
    message_format = "{amount} 元超过能说明的损失：{why}{before}。"
    hint_format = "请不要高于 {left} 元。确有别的损失时，请买家把票据发在平台上，登记后再报。"


class OfferAboveCapError(MingbianError):
    """The owner set a limit, and whoever offers more must ask him."""

    code = "offer_above_cap"
    message_format = "报价 {amount} 元超过店主设定的单笔上限 {cap} 元。"
    hint_format = "请降低金额，或请店主先在“报价的规矩”里调整上限。"


class OfferObjectedToError(MingbianError):
    """The words of the offer would count against us, or take it off the platform."""

    code = "offer_objected_to"
    message_format = "这个说法不能用：{why}"
    hint_format = "{better}"


class OfferNeedsApprovalError(MingbianError):
    """So much is not one person's to give."""

    code = "offer_needs_approval"
    message_format = "{what}要先有人同意：{why}。"
    hint_format = "请先提请同意，同意以前不要对买家说。"


@dataclass(frozen=True, slots=True)
class Weighed:
    """An offer that may be made; `approval` says why somebody must agree first, empty for nobody."""

    what: str
    approval: str


def refuse_unfit(kind: OfferKind, amount_fen: int, text: str) -> None:
    """What can be said of an offer without its dispute.

    Raises OfferNegativeError, OfferSumUnfitError, OfferObjectedToError. Hour and number of messages are no matter here.
    """
    if amount_fen < 0:
        raise OfferNegativeError(amount=yuan(amount_fen))
    title = OFFER_TITLES[kind]
    if kind in IN_GOODS and amount_fen:
        raise OfferSumUnfitError(
            kind=title, wrong="不带金额", way_on="请把金额留空；另外还要补钱的，另记一笔“部分退款”。"
        )
    if kind not in IN_GOODS and not amount_fen:
        raise OfferSumUnfitError(kind=title, wrong="还没有金额", way_on="请填写金额；不给钱的请选“补发”或“换货”。")
    if found := [objection for objection in objections(text) if objection.sure]:
        raise OfferObjectedToError(why=found[0].why, better=found[0].better)


def weighed(dispute: rows.Dispute, kind: OfferKind, amount_fen: int, *, now: datetime) -> Weighed:
    """Whether so much may be offered in this dispute, now. Call it inside the act: it judges anew.

    Raises OfferFrozenError, OfferAboveLossError, OfferAboveCapError.
    """
    dossier, judgement = judged(dispute, now)
    offer = judgement.advice.offer
    if offer.frozen:
        raise OfferFrozenError(why=offer.why)
    if amount_fen:
        loss = proven_loss(dossier, judgement.assessment, judgement.demand)
        given_fen = accepted_fen(dispute)
        if amount_fen + given_fen > loss.amount_fen:
            before = f"，其中 {yuan(given_fen)} 元买家已经接受过" if given_fen else ""
            left = yuan(max(0, loss.amount_fen - given_fen))
            raise OfferAboveLossError(amount=yuan(amount_fen), why=loss.why, before=before, left=left)
    cost_fen = amount_fen or round(_cost(dispute, kind, dossier.order.amount_fen))
    cap_fen = dispute.shop.offer_cap_fen
    if cap_fen is not None and cost_fen > cap_fen:
        raise OfferAboveCapError(amount=yuan(cost_fen), cap=yuan(cap_fen))
    return Weighed(OFFER_TITLES[kind], _who_must_agree(dispute.shop, offer, amount_fen, cost_fen))


def _cost(dispute: rows.Dispute, kind: OfferKind, paid_fen: int) -> float:
    """What goods and parcels of this offer are likely to cost: the owner's limit is for them too."""
    costs = assumed(typed_costs(dispute), paid_fen)
    worth_back = costs.likely(CostCode.GOODS)  # an exchange takes new goods now; the old ones come back later, or not
    return max(total(price_of(kind, 0, costs)).likely, worth_back)


def _who_must_agree(shop: rows.Shop, offer: OfferRange, amount_fen: int, cost_fen: int) -> str:
    limit_fen = shop.approval_over_fen
    if limit_fen is not None and cost_fen > limit_fen:
        return f"{yuan(cost_fen)} 元超过店主定的 {yuan(limit_fen)} 元"
    if offer.lowered_for and amount_fen > offer.most_fen:
        return f"这位买家在本店此前已有 {offer.lowered_for} 次退款，建议不超过 {yuan(offer.most_fen)} 元"
    return ""
