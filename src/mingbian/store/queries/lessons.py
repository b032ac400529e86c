"""What the shop changed after its cases."""

from mingbian.store.models import Dispute, Lesson, Shop


def lessons_of_dispute(dispute: Dispute) -> list[Lesson]:
    """The latest first."""
    return list(Lesson.objects.filter(dispute=dispute).order_by("-since", "-pk"))


def lessons_of(shop: Shop) -> list[Lesson]:
    """Every one of the shop's, the latest first, each with its dispute where it is still there."""
    return list(Lesson.objects.filter(shop=shop).select_related("dispute", "by").order_by("-since", "-pk"))
