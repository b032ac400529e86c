"""What today asks for: the disputes that still need somebody, the soonest due first."""

from datetime import datetime, timedelta

from django.db.models import Case, F, IntegerField, QuerySet, When

from mingbian.domain.dispute import State
from mingbian.store.models import Dispute, Shop
from mingbian.store.queries.dispute_list import WAITING

LONG_PAST = timedelta(days=3)


def due_soonest(shop: Shop, now: datetime) -> QuerySet[Dispute]:
    """Disputes that need somebody: what is still to come first, the soonest first; then what has just passed.

    What passed more than three days ago is left to the list: nothing that is done today would still be in time. So is
    what has ended and waits for nothing but the owner's finding.
    """
    waiting = Dispute.objects.filter(shop=shop, state__in=WAITING).exclude(due_at__lt=now - LONG_PAST)
    waiting = waiting.exclude(state=State.DECIDED, due_at=None)
    passed = Case(When(due_at__lt=now, then=1), default=0, output_field=IntegerField())
    return waiting.order_by(passed, F("due_at").asc(nulls_last=True), "opened_at", "number")


def due_within(shop: Shop, now: datetime, span: timedelta) -> QuerySet[Dispute]:
    """Disputes that need somebody before `span` is over, the soonest first; what has passed is not among them.

    A deadline that is only assumed comes after those that a fact proves.
    """
    waiting = Dispute.objects.filter(shop=shop, state__in=WAITING, due_at__gt=now, due_at__lte=now + span)
    assumed = Case(When(due_source="", then=1), default=0, output_field=IntegerField())
    return waiting.order_by(assumed, "due_at", "number")


def long_past(shop: Shop, now: datetime) -> int:
    """How many open disputes have a deadline that passed days ago."""
    return Dispute.objects.filter(shop=shop, state__in=WAITING, due_at__lt=now - LONG_PAST).count()


def to_be_closed(shop: Shop) -> int:
    """How many disputes have ended and wait for the owner's finding, with nothing due in them any more."""
    return Dispute.objects.filter(shop=shop, state=State.DECIDED, due_at=None).count()


def is_empty(shop: Shop) -> bool:
    """Whether nothing was ever imported or opened here: the day on which the two ways in are offered."""
    return not shop.importedfile_set.exists() and not shop.dispute_set.exists()
