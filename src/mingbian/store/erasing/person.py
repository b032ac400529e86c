"""Who is to be forgotten, as this shop's rows know him: his orders, our disputes about them, parcels and files."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import reduce

from django.apps import apps
from django.db.models import Q

from mingbian.domain.timeline import FORGOTTEN
from mingbian.store.models import AfterSale, Dispute, Evidence, FileWords, ImportedFile, OrderLine, Shop, TrayFile


@dataclass(frozen=True, slots=True)
class Person:
    """`orders` says for each order number what stands in its place afterwards; `number` is the erasure's own.

    `parcels` and `files` (hashes) are his alone; `shared` files stay, for another case stands on the same bytes.
    """

    shop: Shop
    number: int
    now: datetime
    orders: dict[str, str]
    disputes: tuple[Dispute, ...]
    parcels: tuple[str, ...]
    files: frozenset[str]
    shared: frozenset[str]

    @property
    def numbers(self) -> dict[str, str]:
        """Every number that leads to him, with what stands in its place."""
        return {**self.orders, **dict.fromkeys(self.parcels, FORGOTTEN)}

    def renamed(self, text: str) -> str:
        """The text without his numbers."""
        return reduce(lambda told, number: told.replace(number, self.numbers[number]), self.numbers, text)


def person_of(shop: Shop, order_sns: Iterable[str], *, number: int, now: datetime) -> Person:
    """The person behind these orders, which may be none."""
    asked = sorted({order_sn for order_sn in order_sns if order_sn})
    disputes = tuple(Dispute.objects.filter(shop=shop, order_sn__in=asked).order_by("number"))
    files = _files(shop, disputes)
    shared = held_by_others(files, disputes)
    return Person(
        shop=shop,
        number=number,
        now=now,
        orders={order_sn: f"erased-{number}-{place}" for place, order_sn in enumerate(asked, start=1)},
        disputes=disputes,
        parcels=_parcels(shop, asked),
        files=frozenset(files - shared),
        shared=frozenset(shared),
    )


def _parcels(shop: Shop, order_sns: list[str]) -> tuple[str, ...]:
    """Tracking numbers of these orders that no other order of the shop names."""
    his = _trackings(shop, Q(order_sn__in=order_sns), Q(order_sn__in=order_sns))
    others = ~Q(order_sn__in=order_sns)
    of_line, of_request = Q(tracking__in=his), Q(tracking__in=his) | Q(return_tracking__in=his)
    return tuple(sorted(his - _trackings(shop, others & of_line, others & of_request)))


def _trackings(shop: Shop, lines: Q, requests: Q) -> set[str]:
    of_requests = AfterSale.objects.filter(requests, shop=shop).values_list("tracking", "return_tracking")
    of_lines = OrderLine.objects.filter(lines, shop=shop).values_list("tracking", flat=True)
    return {*of_lines, *(tracking for both in of_requests for tracking in both)} - {""}


def _files(shop: Shop, disputes: tuple[Dispute, ...]) -> set[str]:
    """What lies in the vault of his cases, and of what waits to be sorted into them."""
    exhibits = Evidence.objects.filter(dispute__in=disputes).values_list("sha256", flat=True)
    waiting = TrayFile.objects.filter(of_tray(disputes), shop=shop).values_list("sha256", flat=True)
    return {*exhibits, *waiting}


def held_by_others(files: set[str], disputes: tuple[Dispute, ...]) -> set[str]:
    """Which of the files another row stands on too, whatever table of whichever shop it is in.

    Asked of every table that has a file's hash, so that a table which comes tomorrow is asked too; words that were
    read from a file, and the list of imports, hold nothing.
    """
    held: set[str] = set()
    for table in apps.get_app_config("store").get_models():
        if table in (FileWords, ImportedFile) or not any(field.name == "sha256" for field in table._meta.fields):
            continue
        others = table._default_manager.filter(sha256__in=files)
        if table is Evidence:
            others = others.exclude(dispute__in=disputes)
        elif table is TrayFile:
            others = others.exclude(of_tray(disputes))
        held.update(others.values_list("sha256", flat=True))
    return held


def of_tray(disputes: tuple[Dispute, ...]) -> Q:
    """What waits to be sorted and was brought for one of these cases, or looks like one of them."""
    return Q(dispute__in=disputes) | Q(proposed__in=disputes)
