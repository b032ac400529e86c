"""What we may offer, how an offer goes on its way, and what we advise to do next."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from mingbian.domain.money import yuan


class Route(StrEnum):
    """The four ways on from where the dispute stands."""

    SETTLE_FAST = "settle_fast"
    NEGOTIATE = "negotiate"
    CONTEST = "contest"
    REPORT = "report"


ROUTE_TITLES = {
    Route.SETTLE_FAST: "尽快致歉解决",
    Route.NEGOTIATE: "协商",
    Route.CONTEST: "举证申诉",
    Route.REPORT: "暂停报价，固定证据并举报",
}


class OfferKind(StrEnum):
    """What is offered: money back, the goods put right, or a coupon of the shop."""

    REFUND = "refund"
    PARTIAL = "partial"
    RETURN = "return"
    RESEND = "resend"
    EXCHANGE = "exchange"
    COUPON = "coupon"


OFFER_TITLES = {
    OfferKind.REFUND: "仅退款（货留给买家）",
    OfferKind.PARTIAL: "部分退款",
    OfferKind.RETURN: "退货退款，运费我们出",
    OfferKind.RESEND: "补发",
    OfferKind.EXCHANGE: "换货",
    OfferKind.COUPON: "店铺优惠券",
}

IN_GOODS = frozenset({OfferKind.RESEND, OfferKind.EXCHANGE})
"""Offers that move goods and no money: their amount is 0, what they cost us is reckoned."""

NO_PLAIN_REFUND = frozenset(OfferKind) - {OfferKind.REFUND, OfferKind.PARTIAL}
"""Offers whose sum, if any, is no money simply paid back: their kind is said wherever the sum is."""


def offered_in_words(kind: str, amount_fen: int) -> str:
    """`部分退款 12.50 元`, `补发`; offers from before kinds were kept say only their sum."""
    if kind not in list(OfferKind):
        return f"{yuan(amount_fen)} 元"
    title = OFFER_TITLES[OfferKind(kind)]
    return title if OfferKind(kind) in IN_GOODS else f"{title} {yuan(amount_fen)} 元"


class OfferState(StrEnum):
    """How far an offer has come. Only one that was made is known to the buyer, and only that is a fact."""

    PROPOSED = "proposed"
    APPROVED = "approved"
    DECLINED = "declined"
    MADE = "made"


OFFER_STATE_TITLES = {
    OfferState.PROPOSED: "等同意",
    OfferState.APPROVED: "已同意，还没对买家说",
    OfferState.DECLINED: "没有同意",
    OfferState.MADE: "已提出",
}


class Answer(StrEnum):
    """What the buyer said to an offer."""

    ACCEPTED = "accepted"
    REFUSED = "refused"
    COUNTERED = "countered"
    NONE = "none"


ANSWER_TITLES = {
    Answer.ACCEPTED: "接受了",
    Answer.REFUSED: "没有接受",
    Answer.COUNTERED: "另提了数目",
    Answer.NONE: "没有回音",
}

SECOND_LOOK = timedelta(minutes=30)
"""How long somebody who works alone waits before he may agree to his own proposal.

Two people see what one in a hurry does not; who has nobody else is his own second person after a pause. Our choice:
half an hour is long enough for anger or fear to pass, and short beside the shortest window that we know of (12 hours,
PDD-AS-01).
"""


@dataclass(frozen=True, slots=True)
class OfferRange:
    """The least and the most we may offer, in fen. `why` names what bounds it; frozen under a threat: both 0.

    `lowered_for` is how many earlier refunds of this buyer's lowered it, 0 where none did.
    """

    least_fen: int
    most_fen: int
    why: str
    frozen: bool = False
    lowered_for: int = 0


@dataclass(frozen=True, slots=True)
class Advice:
    """What to do next and why, what to ask for, and how much may be offered."""

    route: Route
    why: str
    ask: str
    offer: OfferRange
