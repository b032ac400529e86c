"""Orders about which a buyer complained, or waits for an answer, and that are no dispute yet."""

from datetime import datetime

from django.db.models import Exists, OuterRef

from mingbian.store.meanings import WAITING_FOR_US
from mingbian.store.models import AfterSale, Complaint, Dispute, OrderLine, Shop


def undisputed_orders(shop: Shop, now: datetime) -> tuple[str, ...]:
    """Order numbers, who began first is first. Only orders that are known; an after-sale only while it waits for us."""
    ours = {"shop_id": shop.pk, "order_sn": OuterRef("order_sn")}
    new = [~Exists(Dispute.objects.filter(**ours)), Exists(OrderLine.objects.filter(**ours))]
    complaints = Complaint.objects.filter(*new, shop=shop, at__lte=now).values_list("at", "order_sn")
    waiting = AfterSale.objects.filter(*new, shop=shop, status__in=WAITING_FOR_US, applied_at__lte=now)
    began = sorted([*complaints, *waiting.values_list("applied_at", "order_sn")])
    return tuple(dict.fromkeys(order_sn for _, order_sn in began))
