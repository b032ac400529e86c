"""By when an order had to be shipped: what its listing promised, what its own page promises, else the usual."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from mingbian.domain.dossier import Dossier
from mingbian.domain.trade import Promise, PromiseCode

USUAL = timedelta(hours=48)  # after the group is complete (PDD-SHIP-01, medium confidence)
PROMISED = {PromiseCode.SHIP_24H: timedelta(hours=24), PromiseCode.SHIP_48H: timedelta(hours=48)}


@dataclass(frozen=True, slots=True)
class ShipDue:
    """`promise` is what the listing promised, where that is the tightest; `counted` is how it was counted, in words."""

    at: datetime
    counted: str
    promise: Promise | None = None


def ship_due(dossier: Dossier) -> ShipDue:
    """The tightest of what stood when the order was placed.

    The clock starts when the group is complete. Where no record tells when that was it is counted from the order,
    which can only be too early, and `counted` says so.
    """
    order, unknown = dossier.order, "" if dossier.order.grouped_at else "；成团时间没有记录，从下单算"
    found = [
        ShipDue(order.clock_from + span, f"商品页承诺 {span // timedelta(hours=1)} 小时{unknown}", promise)
        for code, span in PROMISED.items()
        if (promise := dossier.promised(code))
    ]
    if order.ship_by is not None:
        found.append(ShipDue(order.ship_by, "订单上的承诺发货时间"))
    return min(found, key=lambda due: due.at, default=_usual(order.clock_from, unknown))


def _usual(since: datetime, unknown: str) -> ShipDue:
    return ShipDue(since + USUAL, f"一般按成团后 48 小时，可信度中{unknown}")
