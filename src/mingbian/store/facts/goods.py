"""The listing of the disputed goods, what it promised, and the promotions around the order."""

from collections.abc import Iterable
from datetime import datetime, time, timedelta

from mingbian.domain.clock import BEIJING, day_of
from mingbian.domain.fact import Fact
from mingbian.domain.trade import Campaign, Listing, Product, Promise, PromiseCode
from mingbian.store import models as rows
from mingbian.store.case import Case

BEFORE_ORDER = timedelta(days=7)
"""A promotion that ended a week before the order may still have brought the buyer; an older one is no longer news."""


def facts(case: Case) -> list[Fact]:
    """The sheet of goods has no dates: it is taken as what stood when the order was placed."""
    own = {"shop_id": case.shop_id, "goods_id": case.goods_id}
    products = rows.Product.objects.filter(**own) if case.goods_id else ()
    snapshots = rows.ListingSnapshot.objects.filter(**own, at__lte=case.now).order_by("at", "pk")
    return [
        *(fact for product in products for fact in _product(case, product)),
        *(Listing(at=snapshot.at, cite=0, text=snapshot.text) for snapshot in snapshots),
        *_campaigns(case),
        *_promoted(case),
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
    found = rows.Campaign.objects.filter(
        shop_id=case.shop_id,
        begins_at__lte=min(case.dispute.opened_at, case.now),
        ends_at__gte=case.ordered_at - BEFORE_ORDER,
    )
    for row in found.order_by("begins_at", "line_key"):
        yield Campaign(at=row.begins_at, cite=0, name=row.name, until=row.ends_at)


def _promoted(case: Case) -> Iterable[Fact]:
    """Days on which these goods were advertised for money, each run of days one promotion."""
    if not case.goods_id:
        return
    first, last = day_of(case.ordered_at - BEFORE_ORDER), day_of(case.ordered_at)
    paid = rows.PromotionDay.objects.filter(
        shop_id=case.shop_id, goods_id=case.goods_id, day__gte=first, day__lte=last, spend_fen__gt=0
    )
    days = sorted(set(paid.values_list("day", flat=True)))
    begin = 0
    for place, day in enumerate(days):
        if place + 1 < len(days) and days[place + 1] == day + timedelta(days=1):
            continue
        since = datetime.combine(days[begin], time(), BEIJING)
        until = datetime.combine(day, time(23, 59, 59), BEIJING)
        yield Campaign(at=since, cite=0, name="付费推广", until=until)
        begin = place + 1
