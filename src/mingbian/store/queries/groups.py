"""What happened in a shop lately, for the page of what runs together: complaints, requests, poor reviews, order slots.

A large shop has thousands a month: the newest MOST of each kind are looked at. What is counted over the quarter comes
from what is kept ready by the day.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import connection
from django.db.models import Min, QuerySet, Sum

from mingbian.domain.complaint import Reason
from mingbian.domain.group import Activity, Happening, HappeningKind, ShopTime, Sold
from mingbian.domain.standing import POOR_STARS
from mingbian.store.meanings import blamed
from mingbian.store.models import (
    AfterSale,
    Campaign,
    Complaint,
    Dispute,
    OrderLine,
    PhotoReading,
    Review,
    SalesDay,
    Shop,
)
from mingbian.store.models.moment import moment, seconds

SHOWN_DAYS, KNOWN_DAYS, ORDERS_DAYS = 30, 90, 7
MOST = 300  # of each kind
SHARED_BY = 3  # goods and batches that so many have in common are counted

_SLOTS = """
SELECT placed_at - placed_at %% 600, COUNT(*) FROM order_line
WHERE shop_id = %s AND placed_at >= %s AND placed_at <= %s AND sold = 1
GROUP BY placed_at - placed_at %% 600
"""


@dataclass(frozen=True, slots=True)
class Lately:
    """What happened in the last SHOWN_DAYS, what the shop knows of the quarter, and its orders by ten minutes."""

    happenings: tuple[Happening, ...]
    time: ShopTime
    slots: tuple[tuple[datetime, int], ...]


def lately(shop: Shop, now: datetime) -> Lately:
    """As the shop's books stand at `now`."""
    told = _told(shop, now)
    happenings = _with_orders(shop, told)
    return Lately(happenings, _time(shop, now, happenings), _slots(shop, now))


def _told(shop: Shop, now: datetime) -> list[Happening]:
    since = now - timedelta(days=SHOWN_DAYS)
    complaints: dict[str, Happening] = {}
    for row in Complaint.objects.filter(shop=shop, at__gte=since, at__lte=now).order_by("-at", "-pk")[:MOST]:
        complaint = Happening(
            kind=HappeningKind.COMPLAINT,
            at=row.at,
            order_sn=row.order_sn,
            reason=Reason(row.reason),
            text=row.text,
            registered_on=row.registered_on,
        )
        complaints.setdefault(row.order_sn, complaint)
    # The request that goes with a complaint is the same trouble told twice.
    asked = AfterSale.objects.filter(shop=shop, applied_at__gte=since, applied_at__lte=now).order_by("-applied_at")
    requests = {
        row.order_sn: Happening(
            kind=HappeningKind.REFUND, at=row.applied_at, order_sn=row.order_sn, reason=reason, text=row.reason_text
        )
        for row in asked[:MOST]
        if row.applied_at and (reason := blamed(row.reason_text)) and row.order_sn not in complaints
    }
    poor = Review.objects.filter(shop=shop, at__gte=since, at__lte=now, stars__lte=POOR_STARS).order_by("-at")[:MOST]
    reviews = [
        Happening(kind=HappeningKind.REVIEW, at=row.at, order_sn=row.order_sn, text=row.text)
        for row in poor
        if row.order_sn not in complaints and row.order_sn not in requests
    ]
    return [*complaints.values(), *requests.values(), *reviews]


def _with_orders(shop: Shop, told: Iterable[Happening]) -> tuple[Happening, ...]:
    """Each with what its order, its pictures and our dispute of it say."""
    known = list(told)
    numbers = [one.order_sn for one in known]
    lines = {line.order_sn: line for line in OrderLine.objects.filter(shop=shop, order_sn__in=numbers).order_by("-pk")}
    disputes = dict(Dispute.objects.filter(shop=shop, order_sn__in=numbers).values_list("order_sn", "number"))
    photos: dict[str, list[str]] = defaultdict(list)
    pictured = PhotoReading.objects.filter(dispute__shop=shop, dispute__order_sn__in=numbers).exclude(hash="")
    for order_sn, print_of_it in pictured.values_list("dispute__order_sn", "hash"):
        photos[order_sn].append(print_of_it)
    return tuple(
        _completed(one, lines.get(one.order_sn), tuple(photos[one.order_sn]), disputes.get(one.order_sn))
        for one in known
    )


def _completed(one: Happening, line: OrderLine | None, photos: tuple[str, ...], dispute: int | None) -> Happening:
    return Happening(
        kind=one.kind,
        at=one.at,
        order_sn=one.order_sn,
        reason=one.reason,
        text=one.text,
        registered_on=one.registered_on,
        address=" ".join(part for part in (line.province, line.city, line.district) if part) if line else "",
        goods_id=line.goods_id if line else "",
        batch=line.batch if line else "",
        courier=line.courier if line else "",
        ordered_at=line.placed_at if line else None,
        photos=photos,
        dispute=dispute,
    )


def activities_of(shop: Shop, now: datetime) -> QuerySet[Campaign]:
    """What the shop wrote down of the last KNOWN_DAYS, the oldest first."""
    since = now - timedelta(days=KNOWN_DAYS)
    return Campaign.objects.filter(shop=shop, begins_at__lte=now, ends_at__gte=since).order_by("begins_at")


def _time(shop: Shop, now: datetime, happenings: Iterable[Happening]) -> ShopTime:
    since = now - timedelta(days=KNOWN_DAYS)
    sales = SalesDay.objects.filter(shop=shop, day_at__gte=since, day_at__lte=now, goods_id="")
    first = sales.aggregate(first=Min("day_at"))["first"]
    inside = {"shop": shop, "at__gte": since, "at__lte": now}
    return ShopTime(
        days=min(float(KNOWN_DAYS), (now - first) / timedelta(days=1)) if first else 0.0,
        orders=sales.aggregate(orders=Sum("orders"))["orders"],
        complaints=Complaint.objects.filter(**inside).values("order_sn").distinct().count(),
        activities=tuple(
            Activity(name=row.name, begins_at=row.begins_at, ends_at=row.ends_at) for row in activities_of(shop, now)
        ),
        sold=_sold(shop, since, now, list(happenings)),
        refunds=AfterSale.objects.filter(shop=shop, applied_at__gte=since, applied_at__lte=now).count(),
        reviews=Review.objects.filter(**inside, stars__lte=POOR_STARS).count(),
    )


def _sold(shop: Shop, since: datetime, now: datetime, happenings: list[Happening]) -> tuple[Sold, ...]:
    """Orders and complaints of what several happenings have in common; complaints as far as they are shown."""
    goods = Counter((one.goods_id, "") for one in happenings if one.goods_id)
    batches = Counter((one.goods_id, one.batch) for one in happenings if one.goods_id and one.batch)
    found = []
    for (goods_id, batch), complaints in (goods + batches).items():
        if complaints < SHARED_BY:
            continue
        days = SalesDay.objects.filter(shop=shop, goods_id=goods_id, day_at__gte=since, day_at__lte=now)
        orders = days.aggregate(orders=Sum("orders"))["orders"] or 0
        if batch:
            of_it = {"goods_id": goods_id, "batch": batch, "sold": 1}
            lines = OrderLine.objects.filter(shop=shop, placed_at__gte=since, placed_at__lte=now, **of_it)
            orders = lines.values("order_sn").distinct().count()
        found.append(Sold(goods_id, batch, orders, complaints))
    return tuple(found)


def _slots(shop: Shop, now: datetime) -> tuple[tuple[datetime, int], ...]:
    with connection.cursor() as cursor:
        cursor.execute(_SLOTS, [shop.pk, seconds(now - timedelta(days=ORDERS_DAYS)), seconds(now)])
        return tuple((moment(at), count) for at, count in cursor.fetchall())
