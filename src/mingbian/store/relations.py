"""The relations that `history/*.sql` read, narrowed to one dispute, so that a question touches only its own rows.

A large shop has a quarter of a million orders in 90 days. Whole days stand ready in `sales_day` and `grievance_day`;
single rows are read only of the days in which a window begins or ends. So the counts are exact, and quick.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from mingbian.store.derive import DAY, TO_BEIJING
from mingbian.store.meanings import REFUNDED, REFUSED_LIKE

MONTH, QUARTER, YEAR = 30 * DAY, 90 * DAY, 365 * DAY
MOST_NEIGHBOURS = 100
"""On each side of the dispute. The nearest of a flood tell of it as well as all of them would."""

Relations = dict[str, str]
Values = dict[str, int | str]


@dataclass(frozen=True, slots=True)
class Asked:
    """The dispute that is asked about; times in seconds. `first_at` is the first order that the shop knows of."""

    shop_id: int
    dispute_id: int
    order_sn: str
    goods_id: str
    category: str
    reason: str
    buyer_masked: str
    cell: str
    opened_at: int
    first_at: int
    now: int

    @property
    def values(self) -> Values:
        """Every value that a relation names; one that is given and not named does no harm."""
        return {
            "shop": self.shop_id,
            "dispute": self.dispute_id,
            "order_sn": self.order_sn,
            "goods": self.goods_id,
            "category": self.category,
            "reason": self.reason,
            "masked": self.buyer_masked,
            "cell": self.cell,
            "opened": self.opened_at,
            "month_ago": max(self.opened_at - MONTH, self.first_at),
            "quarter_ago": max(self.opened_at - QUARTER, self.first_at),
            "nearby_since": self.opened_at - MONTH,
            "year_ago": self.opened_at - YEAR,
            "now": self.now,
            "most_nearby": MOST_NEIGHBOURS,
            "refunded_status": REFUNDED,
            "refused_status": REFUSED_LIKE,
        }


_OF_CATEGORY = "goods_id IN (SELECT goods_id FROM product WHERE shop_id = %(shop)s AND category = %(category)s)"
_WHICH_GOODS = {"shop": "1 = 1", "product": "goods_id = %(goods)s", "category": _OF_CATEGORY}

_WHOLE_DAYS = """
SELECT '{scope}' AS scope, '' AS scope_key, CAST({at} AS BIGINT) AS at,
    COALESCE(SUM(orders), 0) AS orders, 0 AS complaints, '' AS reason, '' AS asked
FROM sales_day
WHERE shop_id = %(shop)s AND {goods} AND day_at >= {begin} AND day_at < {end}
"""
# Grouped as the index is ordered, so that the lines of one order are counted once without being sorted.
_ORDERS = """
SELECT '{scope}', '', CAST({at} AS BIGINT), COUNT(*), 0, '', ''
FROM (
    SELECT {one} FROM order_line
    WHERE shop_id = %(shop)s AND {goods} AND sold = 1 AND placed_at >= {begin} AND placed_at < {end}
    GROUP BY {one}
) AS placed
"""
_COMPLAINTS = """
SELECT '{scope}', '', CAST({at} AS BIGINT), 0, COUNT(*), {reason}, ''
FROM grievance
WHERE shop_id = %(shop)s AND {goods} AND reason {same} %(reason)s AND order_sn <> %(order_sn)s
    AND at >= {begin} AND at < {end}
"""
_COMPLAINTS_OF_WHOLE_DAYS = """
SELECT '{scope}', '', CAST({at} AS BIGINT), 0,
    COALESCE(SUM(complaints), 0) - (
        SELECT COUNT(*) FROM grievance own
        WHERE own.shop_id = %(shop)s AND own.order_sn = %(order_sn)s AND own.reason {same} %(reason)s
            AND own.at >= {begin} AND own.at < {end}
    ), {reason}, ''
FROM grievance_day
WHERE shop_id = %(shop)s AND reason {same} %(reason)s AND day_at >= {begin} AND day_at < {end}
"""
# The windows ask for one reason and for all: the others may stand under one name.
_REASONS = (("=", "%(reason)s"), ("<>", "'other reasons'"))
_ITSELF = "SELECT '{scope}', '', CAST(%(opened)s AS BIGINT), 0, 1, %(reason)s, %(order_sn)s"


def moves(asked: Asked) -> Relations:
    """`moves` of counts.sql: the dispute's shop, its goods, its category where one is known.

    All of one stretch between two windows' beginnings stand at the stretch's first second: the windows cannot tell.
    """
    scopes = ["shop", *(["product"] if asked.goods_id else []), *(["category"] if asked.category else [])]
    return {"moves": " UNION ALL ".join(part for scope in scopes for part in _moves_of(scope, asked))}


def _moves_of(scope: str, asked: Asked) -> Iterator[str]:
    month_ago, quarter_ago = int(asked.values["month_ago"]), int(asked.values["quarter_ago"])
    for begin, end in ((quarter_ago, month_ago), (month_ago, asked.opened_at + 1)):
        first_day = min(_next_midnight(begin), end)
        last_day = max(first_day, end - (end + TO_BEIJING) % DAY)
        yield from _orders(scope, begin, first_day, last_day, end)
        yield from _complaints(scope, begin, first_day, last_day, end)
    yield _ITSELF.format(scope=scope)


def _orders(scope: str, begin: int, first_day: int, last_day: int, end: int) -> Iterator[str]:
    goods = _WHICH_GOODS[scope]
    days_of = "goods_id = ''" if scope == "shop" else goods
    # An order of two goods is one order of the shop, and one of each of the goods that a category sums up.
    one = "goods_id, placed_at, order_sn" if scope == "category" else "placed_at, order_sn"
    yield _WHOLE_DAYS.format(scope=scope, at=begin, goods=days_of, begin=first_day, end=last_day)
    for since, until in ((begin, first_day), (last_day, end)):
        yield _ORDERS.format(scope=scope, at=begin, goods=goods, one=one, begin=since, end=until)


def _complaints(scope: str, begin: int, first_day: int, last_day: int, end: int) -> Iterator[str]:
    goods = _WHICH_GOODS[scope]
    edges = ((begin, first_day), (last_day, end)) if scope == "shop" else ((begin, end),)
    for same, reason in _REASONS:
        told = {"scope": scope, "at": begin, "same": same, "reason": reason}
        if scope == "shop":
            yield _COMPLAINTS_OF_WHOLE_DAYS.format(**told, begin=first_day, end=last_day)
        for since, until in edges:
            yield _COMPLAINTS.format(**told, goods=goods, begin=since, end=until)


def _next_midnight(at: int) -> int:
    return at + -(at + TO_BEIJING) % DAY


# From 30 days before the dispute until now, the nearest first: who complained after it tells as much as who did before.
NEARBY: Relations = {
    "nearby": """
        SELECT * FROM (
            SELECT shop_id, order_sn, at, reason, text, registered_on
            FROM complaint
            WHERE shop_id = %(shop)s AND order_sn <> %(order_sn)s AND at >= %(nearby_since)s AND at <= %(opened)s
            ORDER BY at DESC, order_sn LIMIT %(most_nearby)s
        ) AS earlier
        UNION ALL SELECT * FROM (
            SELECT shop_id, order_sn, at, reason, text, registered_on
            FROM complaint
            WHERE shop_id = %(shop)s AND order_sn <> %(order_sn)s AND at > %(opened)s AND at <= %(now)s
            ORDER BY at, order_sn LIMIT %(most_nearby)s
        ) AS later
    """,
    "photo": """
        SELECT dispute.shop_id, dispute.order_sn, photo_reading.hash
        FROM photo_reading JOIN dispute ON dispute.id = photo_reading.dispute_id
        WHERE dispute.shop_id = %(shop)s AND photo_reading.hash <> ''
    """,
}

# This shop's disputes that the owner has judged, but for this one.
CLOSED: Relations = {
    "closed": """
        SELECT finding FROM dispute
        WHERE shop_id = %(shop)s AND finding <> '' AND closed_at <= %(now)s AND id <> %(dispute)s
    """
}
