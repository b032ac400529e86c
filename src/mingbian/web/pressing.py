"""What every page reminds of: the one dispute that is due next, and how many more are due within a day."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from mingbian.domain.deadline import DUE_TITLES, DuePurpose
from mingbian.store.models import Dispute, Shop
from mingbian.store.queries.today import due_within

WITHIN, SOON = timedelta(hours=24), timedelta(hours=6)


@dataclass(frozen=True, slots=True)
class Pressing:
    """`first` is due next, for `what`; `others` are due after it, yet within a day. What is proven goes first."""

    first: Dispute
    what: str
    others: int
    now: datetime

    @property
    def urgency(self) -> str:
        return urgency(self.first.due_at, self.now)


def pressing(shop: Shop, now: datetime) -> Pressing | None:
    """None on a quiet day."""
    due = due_within(shop, now, WITHIN)
    first = due.first()
    if first is None:
        return None
    return Pressing(first, due_in_words(first), due.count() - 1, now)


def due_in_words(dispute: Dispute) -> str:
    """What is due in it, and that nothing proves it where nothing does; empty where nothing is due."""
    if not dispute.due_for:
        return ""
    assumed = "" if dispute.due_source else "（推算）"
    return f"{DUE_TITLES[DuePurpose(dispute.due_for)]}{assumed}"


def urgency(due_at: datetime | None, now: datetime) -> str:
    """The colour of a deadline: `past` when it is too late, `soon` within six hours."""
    if due_at is None:
        return ""
    return "past" if due_at <= now else "soon" if due_at - now <= SOON else ""
