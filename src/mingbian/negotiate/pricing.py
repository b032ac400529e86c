"""What each kind of offer really costs us: not its price, but the money, goods and parcels that it takes."""

from collections.abc import Iterable
from dataclasses import dataclass

from mingbian.domain.costs import CostCode, Costs
from mingbian.domain.offer import OfferKind
from mingbian.domain.worth import Guess

NOTHING = Guess(0, 0, 0)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a reckoning: what for, and how many fen. What comes back to us is below zero."""

    words: str
    sum: Guess


def exactly(fen: float) -> Guess:
    return Guess(fen, fen, fen)


def total(lines: Iterable[Line]) -> Guess:
    """The lines together; the low end is where every line is at its low end."""
    sums = [line.sum for line in lines]
    return Guess(sum(one.low for one in sums), sum(one.likely for one in sums), sum(one.high for one in sums))


def price_of(kind: OfferKind, amount_fen: int, costs: Costs) -> tuple[Line, ...]:
    """What an offer of this kind and sum costs, line by line."""
    out, back = costs.of(CostCode.FREIGHT_OUT), costs.of(CostCode.FREIGHT_BACK)
    goods = costs.of(CostCode.GOODS)
    match kind:
        case OfferKind.REFUND | OfferKind.PARTIAL:
            return (Line("退给买家的钱", exactly(amount_fen)),)
        case OfferKind.RETURN:
            return (
                Line("退给买家的钱", exactly(amount_fen)),
                Line("寄回来的运费", back),
                Line("退回的货还值的部分", _still_worth(costs)),
            )
        case OfferKind.RESEND:
            return (Line("再发一份的货", goods), Line("寄出去的运费", out))
        case OfferKind.EXCHANGE:
            return (
                Line("再发一份的货", goods),
                Line("寄出去的运费", out),
                Line("寄回来的运费", back),
                Line("退回的货还值的部分", _still_worth(costs)),
            )
        case OfferKind.COUPON:
            used = costs.share(CostCode.COUPON_USED)
            return (Line(f"优惠券面额，按约 {used.likely:.0%} 会用掉", used.times(amount_fen)),)


def _still_worth(costs: Costs) -> Guess:
    """What the goods that come back are worth, below zero: the most of it makes the least cost."""
    goods, back = costs.of(CostCode.GOODS), costs.share(CostCode.COMES_BACK)
    return Guess(-goods.high * back.high, -goods.likely * back.likely, -goods.low * back.low)
