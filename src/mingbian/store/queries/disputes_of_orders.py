"""The shop's disputes about these orders: what a file that names an order number may belong to."""

from collections.abc import Iterable

from mingbian.store.models import Dispute, Shop


def disputes_of_orders(shop: Shop, order_numbers: Iterable[str]) -> tuple[Dispute, ...]:
    """In the order of their numbers; orders without a dispute bring none."""
    wanted = tuple(order_numbers)
    return tuple(Dispute.objects.filter(shop=shop, order_sn__in=wanted).order_by("number")) if wanted else ()
