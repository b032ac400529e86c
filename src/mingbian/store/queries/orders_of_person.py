"""Which orders are somebody's, by what a shop has: order or tracking numbers, his number in the chat, a masked name.

Orders and tracking numbers and the chat's number are sure. A masked name in a district is not: how likely an order
under it is his is told as a probability, and the owner says which are meant.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from django.db.models import Q

from mingbian.history.same_mask import namesakes, share_of_own
from mingbian.store.buyers import chat_mark
from mingbian.store.models import AccountNote, AfterSale, Complaint, Dispute, OrderLine, Shop

LATEST = 1_000
"""So many of the latest orders say how large a district is."""

MOST = 200
"""A mask under which more is found names nobody; the list would help nobody to choose."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What the owner typed; whatever is empty is not asked. `place` is 「省 市 区」, or the district alone."""

    numbers: tuple[str, ...] = ()
    chat_number: str = ""
    mask: str = ""
    place: str = ""

    @property
    def is_empty(self) -> bool:
        return not (self.numbers or self.chat_number.strip() or self.mask.strip())


@dataclass(frozen=True, slots=True)
class FoundOrder:
    """One order, how it was found in words, and how likely it is his: None where it is sure."""

    order_sn: str
    how: str
    chance: float | None
    at: datetime | None = None
    title: str = ""
    dispute: int | None = None
    place: str = ""


def orders_of_person(shop: Shop, asked: Asked) -> list[FoundOrder]:
    """Each order once, by the surest way that leads to it; sure ones first, then the likeliest."""
    found: dict[str, FoundOrder] = {}
    for one in [*_by_number(shop, asked), *_by_chat(shop, asked.chat_number), *_by_mask(shop, asked)]:
        known = found.get(one.order_sn)
        if known is None or (known.chance is not None and one.chance is None):
            found[one.order_sn] = one
    for one in [*_same_chat(shop, [*found])]:
        found.setdefault(one.order_sn, one)
    told = [_with_order(shop, one) for one in found.values()]
    return sorted(told, key=lambda one: (-(one.chance or 1.0), one.order_sn))


def _by_number(shop: Shop, asked: Asked) -> Iterator[FoundOrder]:
    numbers = [number for number in asked.numbers if number]
    for table in (OrderLine, AfterSale, Complaint, Dispute):
        for order_sn in _orders(table, shop, Q(order_sn__in=numbers)):
            yield FoundOrder(order_sn, "订单号", None)
    parcels = Q(tracking__in=numbers)
    for order_sn in _orders(OrderLine, shop, parcels):
        yield FoundOrder(order_sn, "快递单号", None)
    for order_sn in _orders(AfterSale, shop, parcels | Q(return_tracking__in=numbers)):
        yield FoundOrder(order_sn, "快递单号", None)


def _by_chat(shop: Shop, chat_number: str) -> Iterator[FoundOrder]:
    """By the mark that was made of the number; the number itself is not kept, here neither."""
    mark = chat_mark(shop.pk, chat_number)
    if mark:
        for order_sn in _orders(AccountNote, shop, Q(chat_mark=mark)):
            yield FoundOrder(order_sn, "会话里的买家编号", None)


def _same_chat(shop: Shop, order_sns: list[str]) -> Iterator[FoundOrder]:
    """Other orders under which somebody wrote down the same number."""
    marks = AccountNote.objects.filter(shop=shop, order_sn__in=order_sns).exclude(chat_mark="")
    for order_sn in _orders(AccountNote, shop, Q(chat_mark__in=[*marks.values_list("chat_mark", flat=True)])):
        yield FoundOrder(order_sn, "与找到的订单是同一个会话编号", None)


def _by_mask(shop: Shop, asked: Asked) -> Iterator[FoundOrder]:
    """Orders with an after-sale under the mask in the place; without a place, under the mask anywhere."""
    mask, place = asked.mask.strip(), asked.place.split()
    if not mask:
        return
    under = _orders(AfterSale, shop, Q(buyer_masked__startswith=mask))[: MOST + 1]
    if len(under) > MOST:
        return
    here = {line.order_sn for line in OrderLine.objects.filter(_in(place), shop=shop, order_sn__in=under)}
    chance = _chance(shop, place, found=len(here), outside=len(under) - len(here))
    for order_sn in sorted(here):
        yield FoundOrder(order_sn, "打码的姓名和地区" if place else "打码的姓名", chance)


def _chance(shop: Shop, place: list[str], *, found: int, outside: int) -> float:
    """How likely each of those found is his, beside the namesakes that are to be expected there by chance."""
    latest = OrderLine.objects.filter(shop=shop).order_by("-placed_at")[:LATEST]
    known = [(line.province, line.city, line.district) for line in latest]
    here = sum(all(part in cell for part in place) for cell in known)
    expected = namesakes(outside, here, len(known))
    return share_of_own(found, expected)


def _in(place: list[str]) -> Q:
    wanted = Q()
    for part in place:
        wanted &= Q(province=part) | Q(city=part) | Q(district=part)
    return wanted


def _orders(table: type[OrderLine | AfterSale | Complaint | Dispute | AccountNote], shop: Shop, which: Q) -> list[str]:
    told = table._default_manager.filter(which, shop=shop).exclude(order_sn__startswith="erased-")
    return sorted(set(told.values_list("order_sn", flat=True)))


def _with_order(shop: Shop, one: FoundOrder) -> FoundOrder:
    line = OrderLine.objects.filter(shop=shop, order_sn=one.order_sn).order_by("line_key").first()
    number = Dispute.objects.filter(shop=shop, order_sn=one.order_sn).values_list("number", flat=True).first()
    if line is None:
        return replace(one, dispute=number)
    place = " ".join(part for part in (line.province, line.city, line.district) if part)
    return replace(one, at=line.placed_at, title=line.title, dispute=number, place=place)
