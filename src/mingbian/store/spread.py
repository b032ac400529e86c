"""Reckons how far a shop's ordinary products lie apart, and keeps it: a dossier must not compare all products anew.

Whoever imports orders or after-sales calls this after `store/derive.py`, in the same transaction.
"""

import math

from mingbian.examine.baseline import Counted, ordinary
from mingbian.examine.rates import Count
from mingbian.store.models import GoodsSpread, OrderLine, Shop
from mingbian.store.queries.goods import goods_rates


def reckon_spread(shop: Shop) -> None:
    """Anew, from the 90 days up to the shop's latest order; forgotten where there are too few products to tell."""
    latest = OrderLine.objects.filter(shop=shop, placed_at__isnull=False).order_by("-placed_at").first()
    GoodsSpread.objects.filter(shop=shop).delete()
    if latest is None or latest.placed_at is None:
        return
    counted = goods_rates(shop, latest.placed_at)
    usual = ordinary([Counted(one.goods_id, Count(one.orders, one.complaints)) for one in counted])
    if not usual.guessed:
        GoodsSpread.objects.create(
            shop=shop, at=latest.placed_at, products=usual.compared, differ=round(math.sqrt(usual.square) * 100)
        )
