"""What the shop changed after its cases; those that were withdrawn are told nowhere but on their own page."""

from django.db.models import QuerySet
from django.http import Http404

from mingbian.domain.clock import day_of
from mingbian.domain.dispute import State
from mingbian.domain.lesson import Change
from mingbian.store.models import Dispute, Lesson, OrderLine, Shop, Verdict


def lessons_of_dispute(dispute: Dispute) -> list[Lesson]:
    """The latest first."""
    return list(lessons_of(dispute.shop).filter(dispute=dispute))


def lessons_of_goods(shop: Shop, goods_id: str) -> list[Lesson]:
    """The latest first."""
    return list(lessons_of(shop).filter(goods_id=goods_id))


def lessons_of(shop: Shop) -> QuerySet[Lesson]:
    """Every one of the shop's that stands, the latest first, each with its dispute where it is still there."""
    standing = Lesson.objects.filter(shop=shop, withdrawn_at=None)
    return standing.select_related("shop", "dispute", "by").order_by("-since", "-pk")


def has_ended(dispute: Dispute) -> bool:
    """Whether something can be learnt from it: closed, or with a result, though a report may still be under way."""
    return dispute.state in (State.DECIDED, State.CLOSED) or Verdict.objects.filter(dispute=dispute).exists()


def lesson_of(shop: Shop, key: int) -> Lesson:
    """The shop's lesson of this key, withdrawn or not. 404 where there is none."""
    found = Lesson.objects.select_related("shop", "dispute", "by").filter(shop=shop, pk=key).first()
    if found is None:
        raise Http404
    return found


def beside(lesson: Lesson) -> list[Lesson]:
    """Other changes to the same product: where their days meet, nobody can tell which one did it."""
    return [one for one in lessons_of_goods(lesson.shop, lesson.goods_id) if one.pk != lesson.pk]


def change_of(lesson: Lesson) -> Change:
    """What its weeks are reckoned from; the order that taught it tells when the trouble began."""
    sn = lesson.dispute.order_sn if lesson.dispute else None
    line = OrderLine.objects.filter(shop=lesson.shop, order_sn=sn, placed_at__isnull=False).first() if sn else None
    placed_at = line.placed_at if line else None
    return Change(lesson.goods_id, lesson.since, lesson.until, day_of(placed_at) if placed_at else None)
