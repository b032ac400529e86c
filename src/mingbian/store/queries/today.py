"""What today asks for: the disputes that still need somebody, the soonest due first."""

from django.db.models import F, QuerySet

from mingbian.domain.dispute import State
from mingbian.store.models import Dispute, Shop


def due_soonest(shop: Shop) -> QuerySet[Dispute]:
    """Disputes that are not closed; those without a deadline last, the older first among equals."""
    waiting = Dispute.objects.filter(shop=shop).exclude(state=State.CLOSED)
    return waiting.order_by(F("due_at").asc(nulls_last=True), "opened_at", "number")


def is_empty(shop: Shop) -> bool:
    """Whether nothing was ever imported or opened here: the day on which the two ways in are offered."""
    return not shop.importedfile_set.exists() and not shop.dispute_set.exists()
