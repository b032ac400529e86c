"""The listing of the disputed goods, what it promised, and the promotions around the order."""

from collections.abc import Iterable
from datetime import datetime, time, timedelta

from mingbian.domain.clock import BEIJING, day_of
from mingbian.domain.fact import Fact
from mingbian.domain.trade import Campaign, Listing, Product, Promise, PromiseCode
from mingbian.store import models as rows
from mingbian.store.case import Case
from mingbian.store.models.moment import seconds

BEFORE_ORDER = timedelta(days=7)
"""A promotion that ended a week before the order may still have brought the buyer; an older one is no longer news."""


_SNAPSHOTS = """
SELECT * FROM listing_snapshot WHERE shop_id = %(shop)s AND goods_id = %(goods)s AND at <= %(now)s ORDER BY at, id
"""
_CAMPAIGNS = """
SELECT * FROM campaign WHERE shop_id = %(shop)s AND begins_at <= %(opened)s AND ends_at >= %(since)s
ORDER BY begins_at, line_key
"""
_PROMOTED = """
SELECT * FROM promotion_day
WHERE shop_id = %(shop)s AND goods_id = %(goods)s AND day >= %(first)s AND day <= %(last)s AND spend_fen > 0
ORDER BY day, scene
"""


def facts(case: Case) -> list[Fact]:
    """The sheet of goods has no dates: it is taken as what stood when the order was placed."""
    snapshots = case.ask(rows.ListingSnapshot, _SNAPSHOTS, goods=case.goods_id) if case.goods_id else []
    return [
        *(_product(case, case.product) if case.product else ()),
        *(Listing(at=snapshot.at, cite=0, text=snapshot.text) for snapshot in snapshots),
        *_campaigns(case),
        *(_promoted(case) if case.goods_id else ()),
    ]


def _product(case: Case, row: rows.Product) -> Iterable[Fact]:
    yield Product(
        at=case.ordered_at,
        cite=0,
        goods_id=row.goods_id,
        price_fen=row.price_fen,
        title=row.title,
        weight_g=row.weight_g,
        category=row.category or case.line.category,
    )
    for code in row.promises.split():
        yield Promise(at=case.ordered_at, cite=0, code=PromiseCode(code))


def _campaigns(case: Case) -> Iterable[Fact]:
    opened, since = case.asked.opened_at, seconds(case.ordered_at - BEFORE_ORDER)
    for row in case.ask(rows.Campaign, _CAMPAIGNS, opened=opened, since=since):
        yield Campaign(at=row.begins_at, cite=0, name=row.name, until=row.ends_at)


def _promoted(case: Case) -> Iterable[Fact]:
    """Days on which these goods were advertised for money, each run of days one promotion."""
    first, last = day_of(case.ordered_at - BEFORE_ORDER), day_of(case.ordered_at)
    paid = case.ask(rows.PromotionDay, _PROMOTED, goods=case.goods_id, first=str(first), last=str(last))
    days = sorted({row.day for row in paid})
    begin = 0
    for place, day in enumerate(days):
        if place + 1 < len(days) and days[place + 1] == day + timedelta(days=1):
            continue
        since = datetime.combine(days[begin], time(), BEIJING)
        until = datetime.combine(day, time(23, 59, 59), BEIJING)
        yield Campaign(at=since, cite=0, name="付费推广", until=until)
        begin = place + 1
