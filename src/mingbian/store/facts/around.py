"""The disputed goods in two further windows: their batch of late, and the same months of last year."""

from mingbian.domain.record import History
from mingbian.history import of_goods
from mingbian.store.answers import answer
from mingbian.store.case import Case
from mingbian.store.derive import DAY, TO_BEIJING
from mingbian.store.relations import QUARTER, YEAR, Relations, Values

# Complaints leave the disputed order out. A season is of whole days, for which the orders stand ready.
_BATCH = """
SELECT 'batch' AS which, COUNT(DISTINCT order_sn) AS orders, 0 AS complaints, 0 AS same_reason
FROM order_line
WHERE shop_id = %(shop)s AND goods_id = %(goods)s AND batch = %(batch)s AND sold = 1
    AND placed_at >= %(quarter_ago)s AND placed_at <= %(opened)s
UNION ALL
SELECT 'batch', 0, COUNT(*), COALESCE(SUM(CASE WHEN reason = %(reason)s THEN 1 ELSE 0 END), 0)
FROM grievance
WHERE shop_id = %(shop)s AND goods_id = %(goods)s AND batch = %(batch)s AND order_sn <> %(order_sn)s
    AND at >= %(quarter_ago)s AND at <= %(opened)s
"""
_SEASON = """
SELECT 'season' AS which, COALESCE(SUM(orders), 0) AS orders, 0 AS complaints, 0 AS same_reason
FROM sales_day
WHERE shop_id = %(shop)s AND goods_id = %(goods)s AND day_at >= %(season_from)s AND day_at < %(season_to)s
UNION ALL
SELECT 'season', 0, COUNT(*), COALESCE(SUM(CASE WHEN reason = %(reason)s THEN 1 ELSE 0 END), 0)
FROM grievance
WHERE shop_id = %(shop)s AND goods_id = %(goods)s AND order_sn <> %(order_sn)s
    AND at >= %(season_from)s AND at < %(season_to)s
"""


def facts(case: Case) -> list[History]:
    """None for what nobody knows: goods without a number, orders without a batch, a shop younger than its season."""
    asked = case.asked
    known_for = asked.opened_at - asked.first_at
    midnight = asked.opened_at - (asked.opened_at + TO_BEIJING) % DAY
    season_from = midnight - YEAR - QUARTER
    windows = [
        *([_BATCH] if case.goods_id and case.line.batch and known_for > 0 else []),
        *([_SEASON] if case.goods_id and asked.first_at <= season_from else []),
    ]
    if not windows:
        return []
    counted: Relations = {"counted": " UNION ALL ".join(windows)}
    further: Values = {"batch": case.line.batch, "season_from": season_from, "season_to": midnight - YEAR}
    told = of_goods.around(
        answer("goods_around", counted, asked, **further),
        at=case.dispute.opened_at,
        batch=case.line.batch,
        covered_days=-(-known_for // DAY),
        reason=case.reason,
    )
    return [history for history in told if history.orders]
