"""The buyer's earlier orders and after-sales in this shop, as our own back office shows them."""

from collections.abc import Callable

from mingbian.domain.assessment import Family
from mingbian.domain.dossier import Dossier
from mingbian.domain.record import Account
from mingbian.examine.question import Answer, question
from mingbian.examine.supposing import SUPPOSED, supposing


def _seen(orders: int, refunds: int) -> Callable[[Dossier], Dossier]:
    def then(dossier: Dossier) -> Dossier:
        return supposing(dossier, Account(at=dossier.now, cite=SUPPOSED, orders=orders, refunds=refunds))

    return then


@question(
    "record_in_this_shop",
    "在后台查看该买家在本店的历史订单与售后记录（只看本店的）。",
    Family.ACCOUNT,
    held=("buyer_orders",),
    answers=(
        Answer("他是多次购买、很少退款的老顾客", 0.07, 0.20, _seen(16, 0), reads=("A02", "A04")),
        Answer("他此前多数订单都退了款", 0.20, 0.08, _seen(6, 5), reads=("A02", "A04")),
    ),
)
def fits(dossier: Dossier) -> bool:
    return dossier.latest(Account) is None and not dossier.other_orders
