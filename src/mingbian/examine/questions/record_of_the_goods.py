"""How often these goods were complained about of late: our own books answer it in a minute.

Most listings sell too little to tell, so more often than not it says nothing. Closed when other complaints of this shop
are told beside this one: they come from the same books, and show what those would.
"""

from collections.abc import Callable

from mingbian.domain.assessment import Family
from mingbian.domain.dossier import Dossier
from mingbian.domain.record import History, Neighbour, Scope
from mingbian.examine.alleged import OF_THE_GOODS, alleged
from mingbian.examine.question import Answer, question
from mingbian.examine.supposing import SUPPOSED, supposing

DAYS = 30


def _counted(orders: int, complaints: int) -> Callable[[Dossier], Dossier]:
    def then(dossier: Dossier) -> Dossier:
        counts = {Scope.PRODUCT: (orders, complaints), Scope.SHOP: (2000, 40)}
        known = {window.scope for window in dossier.of(History)}
        windows = [
            History(at=dossier.now, cite=SUPPOSED, scope=scope, orders=sold, complaints=complained, days=DAYS)
            for scope, (sold, complained) in counts.items()
            if scope not in known
        ]
        return supposing(dossier, *windows)

    return then


@question(
    "record_of_the_goods",
    "查同款、同批次近 30 天的订单数和同类投诉数。",
    Family.PRODUCT,
    held=("sales_count",),
    answers=(
        Answer("同款的同类投诉明显多于本店一般水平", 0.04, 0.18, _counted(300, 30), reads=("P01",)),
        Answer("同款卖了很多，几乎没有同类投诉", 0.25, 0.18, _counted(1000, 1), reads=("P01",)),
    ),
)
def fits(dossier: Dossier) -> bool:
    told = any(window.scope is Scope.PRODUCT for window in dossier.of(History))
    return bool(alleged(dossier) & OF_THE_GOODS) and not told and not dossier.of(Neighbour)
