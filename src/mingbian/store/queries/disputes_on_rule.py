"""The open disputes that a rule bears on: whose reminders it sets, or whose reason it helps to decide."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Q, QuerySet

from mingbian.domain.complaint import Reason
from mingbian.domain.dispute import State
from mingbian.store.models import Dispute, Reminder, Shop

MOST = 30


@dataclass(frozen=True, slots=True)
class OnRule:
    """An open dispute; `timed` where one of its reminders is counted by the rule."""

    dispute: Dispute
    timed: bool


def disputes_on_rule(shop: Shop, code: str, reasons: Iterable[Reason]) -> list[OnRule]:
    """The most pressing first, at most `MOST`: those whose deadline it sets before those that it only bears on."""
    still = _open(shop)
    reminded = Reminder.objects.filter(dispute__in=still, source=code).values_list("dispute", flat=True)
    timed = set(reminded) | set(still.filter(due_source=code).values_list("pk", flat=True))
    found = still.filter(Q(pk__in=timed) | Q(reason__in=[reason.value for reason in reasons]))
    rows = sorted(found.order_by("due_at", "number"), key=lambda dispute: dispute.pk not in timed)
    return [OnRule(dispute, dispute.pk in timed) for dispute in rows[:MOST]]


def disputes_of_reason(shop: Shop, reason: Reason) -> list[Dispute]:
    """The open disputes of this reason, the most pressing first, at most `MOST`."""
    return list(_open(shop).filter(reason=reason.value).order_by("due_at", "number")[:MOST])


def _open(shop: Shop) -> "QuerySet[Dispute]":
    return Dispute.objects.filter(shop=shop, erased_at=None).exclude(state=State.CLOSED)
