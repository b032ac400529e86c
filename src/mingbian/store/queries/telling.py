"""How a shop is told, what waits to be sent, and when the loop was last seen."""

from datetime import datetime, timedelta

from django.db.models import QuerySet

from mingbian.store.models import Beat, Dispute, Notice, Reminder, Shop, Telling, TellingWay
from mingbian.store.queries.dispute_list import WAITING

REMINDERS = "reminders"
"""The loop that the pages wait for; `actions/beat.py` writes when it was seen."""

SILENT_AFTER = timedelta(minutes=5)
SHOWN = 20

Due = tuple[int, str, datetime]
"""A dispute's number, what is due, and when."""


def wishes_of(shop: Shop) -> Telling:
    """The shop's wishes; the defaults where nobody has wished."""
    return Telling.objects.filter(shop=shop).first() or Telling(shop=shop)


def ways_of(shop: Shop) -> QuerySet[TellingWay]:
    """Its ways, the oldest first."""
    return TellingWay.objects.filter(shop=shop).order_by("pk")


def last_notices(shop: Shop) -> QuerySet[Notice]:
    """Messages that wait or went lately, the newest first."""
    told = Notice.objects.filter(shop=shop).select_related("dispute", "paper", "way")
    return told.order_by("-send_at", "-pk")[:SHOWN]


def shop_of_calendar(secret: str) -> Shop | None:
    """Whose calendar opens with this secret; nobody's with an empty one."""
    found = Telling.objects.filter(calendar=secret).select_related("shop").first() if secret else None
    return found.shop if found else None


def all_due(shop: Shop, now: datetime) -> list[Due]:
    """Every deadline to come of disputes that need somebody, the soonest first."""
    waiting = Dispute.objects.filter(shop=shop, state__in=WAITING, due_at__gt=now)
    nearest = [(one.number, one.due_for, one.due_at) for one in waiting if one.due_at]
    planned = Reminder.objects.filter(shop=shop, claimed_at=None, due_at__gt=now, dispute__state__in=WAITING)
    further = planned.values_list("dispute__number", "purpose", "due_at")
    return sorted({*nearest, *further}, key=lambda due: (due[2], due[0], due[1]))


def silent_since(name: str, now: datetime) -> datetime | None:
    """When a loop was last seen, where that was too long ago; None where it is alive, or has never run here."""
    seen = Beat.objects.filter(name=name).values_list("at", flat=True).first()
    return seen if seen is not None and now - seen > SILENT_AFTER else None
