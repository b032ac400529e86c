"""Makes what is kept ready (`sales_day`, `grievance`, `grievance_day`) from the imported rows.

Whoever writes orders, after-sales or complaints calls this in the same transaction. The result depends on the rows
alone, never on the order in which they came.
"""

from collections.abc import Iterable
from datetime import datetime

from django.db import connection

from mingbian.store.meanings import blamed
from mingbian.store.models.moment import seconds

DAY = 86_400
TO_BEIJING = 28_800  # Beijing has had no other offset since 1991, and no order is older than 2015

_FORGET_DAYS = """
DELETE FROM sales_day WHERE shop_id = %(shop)s AND day_at >= %(since)s AND day_at < %(until)s
"""
_COUNT_BY_GOODS = """
INSERT INTO sales_day (shop_id, goods_id, day_at, orders)
SELECT %(shop)s, goods_id, placed_at - (placed_at + 28800) %% 86400, COUNT(DISTINCT order_sn)
FROM order_line
WHERE shop_id = %(shop)s AND placed_at >= %(since)s AND placed_at < %(until)s AND sold = 1 AND goods_id <> ''
GROUP BY goods_id, placed_at - (placed_at + 28800) %% 86400
"""
_COUNT_IN_SHOP = """
INSERT INTO sales_day (shop_id, goods_id, day_at, orders)
SELECT %(shop)s, '', placed_at - (placed_at + 28800) %% 86400, COUNT(DISTINCT order_sn)
FROM order_line
WHERE shop_id = %(shop)s AND placed_at >= %(since)s AND placed_at < %(until)s AND sold = 1
GROUP BY placed_at - (placed_at + 28800) %% 86400
"""
_WORDINGS = "SELECT DISTINCT reason_text FROM after_sale WHERE shop_id = %(shop)s {which}"
_FORGET_GRIEVANCES = "DELETE FROM grievance WHERE shop_id = %(shop)s {which}"
# A complaint's own reason stands before the wording of an after-sale; the earliest of either says when it began. The
# order's line is joined and not asked for one by one: SQLite would seek its smallest goods_id through the wrong index.
_LIST_GRIEVANCES = """
INSERT INTO grievance (shop_id, order_sn, at, reason, goods_id, batch, texted)
SELECT %(shop)s, order_sn, began_at, reason, goods_id, batch, texted
FROM (
    SELECT unhappy.order_sn, unhappy.reason, unhappy.texted,
        COALESCE(line.goods_id, unhappy.goods_id) AS goods_id,
        COALESCE(line.batch, '') AS batch,
        MIN(unhappy.at) OVER (PARTITION BY unhappy.order_sn) AS began_at,
        ROW_NUMBER() OVER (
            PARTITION BY unhappy.order_sn
            ORDER BY unhappy.texted DESC, unhappy.at, unhappy.reason, unhappy.goods_id, line.line_key
        ) AS nth
    FROM (
        SELECT order_sn, at, reason, '' AS goods_id, 1 AS texted
        FROM complaint WHERE shop_id = %(shop)s {which}
        UNION ALL
        SELECT order_sn, applied_at, CASE reason_text {meanings} END, goods_id, 0
        FROM after_sale WHERE shop_id = %(shop)s AND applied_at IS NOT NULL AND reason_text IN ({wordings}) {which}
    ) AS unhappy
    LEFT JOIN order_line line ON line.shop_id = %(shop)s AND line.order_sn = unhappy.order_sn
) AS listed
WHERE nth = 1
"""

_FORGET_GRIEVANCE_DAYS = "DELETE FROM grievance_day WHERE shop_id = %(shop)s"
_COUNT_GRIEVANCES = """
INSERT INTO grievance_day (shop_id, reason, day_at, complaints)
SELECT %(shop)s, reason, at - (at + 28800) %% 86400, COUNT(*)
FROM grievance
WHERE shop_id = %(shop)s
GROUP BY reason, at - (at + 28800) %% 86400
"""


def day_of(at: datetime) -> int:
    """The first second of a moment's Beijing day."""
    second = seconds(at)
    return second - (second + TO_BEIJING) % DAY


def recount_sales(shop_id: int, days: Iterable[int]) -> None:
    """Count the orders of these days anew; a day is its first second (`day_of`)."""
    with connection.cursor() as cursor:
        for since, until in _runs(sorted(set(days))):
            span = {"shop": shop_id, "since": since, "until": until}
            for statement in (_FORGET_DAYS, _COUNT_BY_GOODS, _COUNT_IN_SHOP):
                cursor.execute(statement, span)


def relist_grievances(shop_id: int, order_sn: str = "") -> None:
    """List anew which orders the buyer was not content with: all of the shop (about a second for a million), or one."""
    values: dict[str, int | str] = {"shop": shop_id, "order_sn": order_sn}
    which = "AND order_sn = %(order_sn)s" if order_sn else ""
    with connection.cursor() as cursor:
        cursor.execute(_WORDINGS.format(which=which), values)
        meanings = {str(words): str(reason) for (words,) in cursor.fetchall() if (reason := blamed(words))}
        cursor.execute(_FORGET_GRIEVANCES.format(which=which), values)
        cases, wordings, named = _placed(meanings)
        cursor.execute(_LIST_GRIEVANCES.format(which=which, meanings=cases, wordings=wordings), values | named)
        cursor.execute(_FORGET_GRIEVANCE_DAYS, values)
        cursor.execute(_COUNT_GRIEVANCES, values)


def derive_all(shop_id: int) -> None:
    """Everything kept of a shop, made anew from its rows."""
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM sales_day WHERE shop_id = %s", [shop_id])
        cursor.execute("SELECT MIN(placed_at), MAX(placed_at) FROM order_line WHERE shop_id = %s", [shop_id])
        first, last = cursor.fetchone()
    if first is not None:
        recount_sales(shop_id, range(first - (first + TO_BEIJING) % DAY, last + 1, DAY))
    relist_grievances(shop_id)


def _runs(days: list[int]) -> Iterable[tuple[int, int]]:
    """Days that follow each other, as spans from the first second to the first second after."""
    begin = 0
    for place, day in enumerate(days):
        if place + 1 == len(days) or days[place + 1] != day + DAY:
            yield days[begin], day + DAY
            begin = place + 1


def _placed(meanings: dict[str, str]) -> tuple[str, str, dict[str, int | str]]:
    """One placeholder a wording, as cases and as a list: wordings come from files and are never pasted into SQL."""
    named: dict[str, int | str] = {}
    cases, wordings = [], []
    for place, (words, reason) in enumerate(meanings.items()):
        named |= {f"words{place}": words, f"reason{place}": reason}
        cases.append(f"WHEN %(words{place})s THEN %(reason{place})s")
        wordings.append(f"%(words{place})s")
    return " ".join(cases) or "WHEN NULL THEN ''", ", ".join(wordings) or "NULL", named
