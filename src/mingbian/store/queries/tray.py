"""Files that wait to be sorted: a dispute's, and the shop's."""

from collections.abc import Iterable

from django.db.models import QuerySet
from django.http import Http404

from mingbian.domain.dispute import State
from mingbian.store.models import Dispute, Shop, TrayFile


def tray_of(shop: Shop, dispute: Dispute | None = None) -> "QuerySet[TrayFile]":
    """What waits, in the order in which it came; without a dispute what waits in the whole shop."""
    waiting = TrayFile.objects.filter(shop=shop, aside_at=None).select_related("dispute", "proposed")
    return (waiting.filter(dispute=dispute) if dispute else waiting).order_by("pk")


def set_aside(shop: Shop, dispute: Dispute | None = None) -> "QuerySet[TrayFile]":
    """What somebody put aside as no evidence, the latest first."""
    aside = TrayFile.objects.filter(shop=shop, aside_at__isnull=False)
    return (aside.filter(dispute=dispute) if dispute else aside).order_by("-aside_at", "-pk")


def tray_files(shop: Shop, numbers: Iterable[int]) -> list[TrayFile]:
    """These of the shop's files, in the order in which they came; others are not found."""
    return list(TrayFile.objects.filter(shop=shop, pk__in=list(numbers)).select_related("dispute").order_by("pk"))


def tray_file(shop: Shop, number: int) -> TrayFile:
    """One of the shop's. 404 where there is none."""
    found = TrayFile.objects.filter(shop=shop, pk=number).first()
    if found is None:
        raise Http404
    return found


def open_disputes_of(shop: Shop, *, most: int = 200) -> list[Dispute]:
    """The disputes that a file may be sorted into, the newest first."""
    return list(Dispute.objects.filter(shop=shop).exclude(state=State.CLOSED).order_by("-opened_at", "-number")[:most])
