"""What disputes cost the sample shop and what came back, as its bill would show it: refunds, fines, 申诉补回.

Drawn by the order number alone and never by what really happened, so that the bill teaches nothing about anybody.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from mingbian.domain.complaint import Reason
from mingbian.domain.sheet import ComplaintLine
from mingbian.sample.chance import Chance
from mingbian.sample.shop import SampleShop

REFUND = ("交易退款", "0020002|交易退款-订单退款")
COMPENSATION = ("售后费用", "0040002|售后费用-售后补偿消费者")
LATE = ("售后费用", "0040004|售后费用-延迟发货")
EXPERIENCE = ("其他支出", "0050002|其他支出-消费者体验提升计划")
WON_BACK = ("其他收入", "其他收入-申诉补回")

REFUNDED, COMPENSATED, APPEALED, IN_PART = 0.65, 0.2, 0.65, 0.3


@dataclass(frozen=True, slots=True, order=True)
class Moved:
    """One row of the bill; `fen` is positive for what came in. Some rows name no order, as real ones do."""

    at: datetime
    order_sn: str
    fen: int
    kind: str
    business: str
    note: str = "-"


def disputed_money(shop: SampleShop) -> list[Moved]:
    """Every such row up to the moment of the shop."""
    complaints = last_complaints(shop)
    rows = [row for moved in moved_by_dispute(shop).values() for row in moved]
    if complaints:
        chance = Chance(f"{shop.seed}/experience")
        first = min(line.at for line in complaints.values())
        rows.append(Moved(chance.later(first, hours=(200, 300)), "", -300, *EXPERIENCE))
    return sorted(row for row in rows if row.at <= shop.until)


def last_complaints(shop: SampleShop) -> dict[str, ComplaintLine]:
    """What each disputed order was complained of last, by its number: the money follows from that."""
    return {line.order_sn: line for line in shop.lines if isinstance(line, ComplaintLine)}


def moved_by_dispute(shop: SampleShop) -> dict[str, tuple[Moved, ...]]:
    """Everything that each dispute moves, by its order's number; also what is still to come at the shop's moment."""
    paid = {one.order_sn: one.paid_fen for one in shop.sales}
    complaints = last_complaints(shop).values()
    return {line.order_sn: tuple(_of(line, paid[line.order_sn], Chance(line.order_sn))) for line in complaints}


def _of(line: ComplaintLine, paid_fen: int, chance: Chance) -> Iterator[Moved]:
    """What one dispute moved, if anything."""
    decided_at = chance.later(line.at, hours=(40, 130))
    if line.reason is Reason.LATE_SHIPPING:
        yield Moved(decided_at, line.order_sn, -max(300, paid_fen // 20), *LATE)
    elif chance.happens(REFUNDED):
        taken = min(line.demanded_fen or paid_fen, paid_fen)
        yield Moved(decided_at, line.order_sn, -taken, *REFUND)
        if chance.happens(APPEALED):
            yield _back(line.order_sn, taken, chance.later(decided_at, hours=(90, 300)), chance)
    elif chance.happens(COMPENSATED):
        yield Moved(decided_at, line.order_sn, -500, *COMPENSATION)


def _back(order_sn: str, taken: int, at: datetime, chance: Chance) -> Moved:
    """All of it or a part; by the order's number, by a note that has it, or by nothing that tells whose it is."""
    fen = taken * 6 // 10 if chance.happens(IN_PART) else taken
    told = chance.weighted(((order_sn, "-"), ("", f"订单{order_sn}申诉成立"), ("", "-")), (6, 2, 2))
    return Moved(at, told[0], fen, *WON_BACK, told[1])
