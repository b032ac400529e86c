"""Which order and tracking numbers belong to a dispute, so that an import can say which disputes it tells of."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from django.db import connection

# All parcels of a disputed order: ours, and what the buyer sent back.
_PARCELS = """
SELECT line.tracking, dispute.id FROM dispute
JOIN order_line AS line ON line.shop_id = dispute.shop_id AND line.order_sn = dispute.order_sn
WHERE dispute.shop_id = %(shop)s AND line.tracking <> ''
UNION
SELECT request.tracking, dispute.id FROM dispute
JOIN after_sale AS request ON request.shop_id = dispute.shop_id AND request.order_sn = dispute.order_sn
WHERE dispute.shop_id = %(shop)s AND request.tracking <> ''
UNION
SELECT request.return_tracking, dispute.id FROM dispute
JOIN after_sale AS request ON request.shop_id = dispute.shop_id AND request.order_sn = dispute.order_sn
WHERE dispute.shop_id = %(shop)s AND request.return_tracking <> ''
"""
_ORDERS = "SELECT order_sn, id FROM dispute WHERE shop_id = %(shop)s"


@dataclass(frozen=True, slots=True)
class Watch:
    """What each order or tracking number belongs to: the id of a dispute."""

    disputes: Mapping[str, int]

    @property
    def numbers(self) -> frozenset[str]:
        return frozenset(self.disputes)

    def told(self, about: Counter[str]) -> dict[int, int]:
        """How many new facts came for each dispute, by its id."""
        facts: Counter[int] = Counter()
        for number, count in about.items():
            facts[self.disputes[number]] += count
        return dict(facts)


def watch(shop_id: int) -> Watch:
    """The numbers of all disputes of a shop, as they are known now."""
    with connection.cursor() as cursor:
        cursor.execute(_PARCELS, {"shop": shop_id})
        numbers = dict(cursor.fetchall())
        cursor.execute(_ORDERS, {"shop": shop_id})
        return Watch(numbers | dict(cursor.fetchall()))
