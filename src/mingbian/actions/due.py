"""The nearest deadline of a dispute, kept on its row for the list of today, and the reminders that go before it.

Not an action of its own: actions that learn of a deadline call it inside their transaction.
"""

from collections.abc import Iterable
from datetime import datetime, time, timedelta

from mingbian.domain.clock import BEIJING
from mingbian.domain.deadline import Deadline, DuePurpose
from mingbian.domain.need import Vanishing
from mingbian.store import models as rows

REMIND_BEFORE = (timedelta(hours=24), timedelta(hours=6), timedelta(hours=1))
"""Our guess at what helps: a working day to fetch what is missing, an evening to write, a last call."""


MORNING, A_DAY_ENDS = time(9), timedelta(hours=15)
CAPTURE_BEFORE = (timedelta(days=14), timedelta(days=3), timedelta(days=1))
"""Our guess; fetching takes minutes, and who forgets twice is told once more."""


def follow(
    dispute: rows.Dispute, deadlines: Iterable[Deadline], now: datetime, vanishing: Iterable[Vanishing] = ()
) -> None:
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
    for source in vanishing:
        if not source.kept:
            _plan_capture(dispute, source, now)


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


def _plan_capture(dispute: rows.Dispute, source: Vanishing, now: datetime) -> None:
    """Reminders at nine in the morning, for nobody looks up a chat at midnight; none of a day that has passed."""
    last = datetime.combine(source.last, MORNING, BEIJING)
    for before in CAPTURE_BEFORE:
        if last - before > now:
            rows.Reminder.objects.get_or_create(
                dispute=dispute,
                purpose=DuePurpose.CAPTURE,
                remind_at=last - before,
                defaults={"shop": dispute.shop, "due_at": last + A_DAY_ENDS, "source": source.code},
            )
