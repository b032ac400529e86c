"""Disputes by a parcel's number, sent or sent back: asked of disputed orders alone, however many others there are."""

import re
from collections import defaultdict

from django.db.models import Q

from mingbian.store.models import AfterSale, Dispute, OrderLine, Shop

_PARCEL = re.compile(r"(?=(?:[A-Za-z-]*\d){5})[A-Za-z0-9-]{6,30}")
"""So much of a courier's number that it is not a year or an amount."""


def parcels_called(shop: Shop, word: str) -> dict[str, tuple[str, ...]]:
    """By disputed order, its parcels' numbers that hold this word; empty for what can be none.

    Small letters and capitals are one, and a number's end is enough. Nothing is looked up for the number of a disputed
    order: who types one means that order, and no index knows a piece of a number.
    """
    disputes = Dispute.objects.filter(shop=shop)
    if not _PARCEL.fullmatch(word) or disputes.filter(order_sn__contains=word).exists():
        return {}
    disputed = {"shop": shop, "order_sn__in": disputes.values("order_sn")}
    sent_back = Q(tracking__icontains=word) | Q(return_tracking__icontains=word)
    told = [
        *OrderLine.objects.filter(tracking__icontains=word, **disputed).values_list("order_sn", "tracking"),
        *AfterSale.objects.filter(sent_back, **disputed).values_list("order_sn", "tracking"),
        *AfterSale.objects.filter(sent_back, **disputed).values_list("order_sn", "return_tracking"),
    ]
    found: defaultdict[str, dict[str, None]] = defaultdict(dict)
    for order_sn, number in told:
        if word.casefold() in number.casefold():
            found[order_sn][number] = None
    return {order_sn: tuple(numbers) for order_sn, numbers in found.items()}
