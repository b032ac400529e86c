"""How far the shop's ordinary products lie apart in how often they are complained about."""

from mingbian.domain.record import Spread
from mingbian.store import models as rows
from mingbian.store.case import Case

_SPREAD = "SELECT * FROM goods_spread WHERE shop_id = %(shop)s"


def facts(case: Case) -> list[Spread]:
    """As of now, like the shop's decided disputes; none while too few products are known."""
    found = case.ask(rows.GoodsSpread, _SPREAD)
    return [Spread(at=case.now, cite=0, products=row.products, differ=row.differ) for row in found]
