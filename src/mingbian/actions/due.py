"""The nearest deadline of a dispute, kept on its row for the list of today, and the reminders that go before it.

Not an action of its own: actions that learn of a deadline call it inside their transaction.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta

from mingbian.domain.deadline import Deadline
from mingbian.store import models as rows

REMIND_BEFORE = (timedelta(hours=24), timedelta(hours=6), timedelta(hours=1))
"""Our guess at what helps: a working day to fetch what is missing, an evening to write, a last call."""


def follow(dispute: rows.Dispute, deadlines: Iterable[Deadline], now: datetime) -> None:
    """Put the nearest deadline on the dispute's row, which the caller saves, and plan its reminders anew.

    A passed deadline stays only where no other is to come, so that it is seen and not forgotten. What was already
    reminded of is not reminded of again.
    """
    known = sorted(deadlines, key=lambda deadline: (deadline.due_at <= now, abs(deadline.due_at - now)))
    nearest = known[0] if known else None
    dispute.due_at = nearest.due_at if nearest else None
    dispute.due_for = nearest.purpose if nearest else ""
    dispute.due_source = nearest.source if nearest else ""
    rows.Reminder.objects.filter(dispute=dispute, claimed_at=None).delete()
    for deadline in known:
        _plan(dispute, deadline, now)


def forget_reminders(dispute: rows.Dispute) -> None:
    """Nothing more is due: what is not yet reminded of never will be."""
    rows.Reminder.objects.filter(dispute=dispute, claimed_at=None).delete()


def _plan(dispute: rows.Dispute, deadline: Deadline, now: datetime) -> None:
    if deadline.due_at <= now:
        return
    for before in REMIND_BEFORE:
        rows.Reminder.objects.get_or_create(
            dispute=dispute,
            purpose=deadline.purpose,
            remind_at=deadline.due_at - before,
            defaults={"shop": dispute.shop, "due_at": deadline.due_at, "source": deadline.source},
        )
