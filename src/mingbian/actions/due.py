"""The nearest deadline of a dispute, kept on its row for the list of today, and the reminders that go before it.

Not an action of its own: actions that learn of a deadline call it inside their transaction.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime, time, timedelta

from mingbian.domain.clock import BEIJING
from mingbian.domain.deadline import Deadline, DuePurpose
from mingbian.domain.need import Vanishing
from mingbian.store import models as rows

SHARES_LEFT = (0.5, 0.25)
"""Reminded when half of the time is left, and when a quarter is."""

LAST_CALL = timedelta(hours=2)
TOO_CLOSE = timedelta(minutes=30)
"""Two reminders nearer to each other than this say one thing twice."""

MORNING, A_DAY_ENDS = time(9), timedelta(hours=15)
CAPTURE_BEFORE = (timedelta(days=14), timedelta(days=3), timedelta(days=1))
"""Our guess; fetching takes minutes, and who forgets twice is told once more."""


def follow(
    dispute: rows.Dispute, deadlines: Iterable[Deadline], now: datetime, vanishing: Iterable[Vanishing] = ()
) -> None:
    """Put the nearest deadline on the dispute's row, which the caller saves, and plan its reminders anew.

    One that is only assumed is named where no proven one is to come. A passed deadline stays only where no other is
    to come, so that it is seen and not forgotten. What was already reminded of is not reminded of again, and a message
    about what is no longer due is not sent.
    """
    known = sorted(deadlines, key=lambda one: (one.due_at <= now, one.assumed, abs(one.due_at - now)))
    nearest = known[0] if known else None
    dispute.due_at = nearest.due_at if nearest else None
    dispute.due_for = nearest.purpose if nearest else ""
    dispute.due_source = nearest.source if nearest and not nearest.assumed else ""
    rows.Reminder.objects.filter(dispute=dispute, claimed_at=None).delete()
    for deadline in known:
        _plan(dispute, deadline, now)
    sources = [source for source in vanishing if not source.kept]
    for source in sources:
        _plan_capture(dispute, source, now)
    _unsay(dispute, {(one.purpose, one.due_at) for one in known} | {_capture_due(source) for source in sources})


def forget_reminders(dispute: rows.Dispute) -> None:
    """Nothing more is due: what is not yet reminded of never will be."""
    rows.Reminder.objects.filter(dispute=dispute, claimed_at=None).delete()
    _unsay(dispute, set())


def moments(began_at: datetime, due_at: datetime) -> tuple[datetime, ...]:
    """When to remind of something that is due, the last call at the end; never before its clock began."""
    span = due_at - began_at
    wanted = sorted({*(due_at - span * share for share in SHARES_LEFT), due_at - LAST_CALL})
    told: list[datetime] = []
    for moment in (one for one in reversed(wanted) if one > began_at):
        if not told or told[-1] - moment >= TOO_CLOSE:
            told.append(moment)
    return tuple(moment.replace(microsecond=0) for moment in reversed(told))


def _plan(dispute: rows.Dispute, deadline: Deadline, now: datetime) -> None:
    """Of moments that have passed only the latest still makes sense, and only where nothing was said since."""
    if deadline.due_at <= now:
        return
    wanted = moments(deadline.began_at, deadline.due_at)
    same = rows.Reminder.objects.filter(dispute=dispute, purpose=deadline.purpose, due_at=deadline.due_at)
    for moment in _still_to_say(wanted, now):
        if moment <= now and same.filter(remind_at__gte=moment).exists():
            continue
        rows.Reminder.objects.get_or_create(
            dispute=dispute,
            purpose=deadline.purpose,
            remind_at=moment,
            defaults={
                "shop": dispute.shop,
                "due_at": deadline.due_at,
                "source": deadline.source,
                "last": moment == wanted[-1],
            },
        )


def _still_to_say(wanted: tuple[datetime, ...], now: datetime) -> Iterator[datetime]:
    past = [moment for moment in wanted if moment <= now]
    yield from past[-1:]
    yield from wanted[len(past) :]


def _plan_capture(dispute: rows.Dispute, source: Vanishing, now: datetime) -> None:
    """Reminders at nine in the morning, for nobody looks up a chat at midnight; none of a day that has passed."""
    _, due_at = _capture_due(source)
    for before in CAPTURE_BEFORE:
        remind_at = due_at - A_DAY_ENDS - before
        if remind_at > now:
            rows.Reminder.objects.get_or_create(
                dispute=dispute,
                purpose=DuePurpose.CAPTURE,
                remind_at=remind_at,
                defaults={
                    "shop": dispute.shop,
                    "due_at": due_at,
                    "source": source.code,
                    "last": before == min(CAPTURE_BEFORE),
                },
            )


def _capture_due(source: Vanishing) -> tuple[DuePurpose, datetime]:
    return DuePurpose.CAPTURE, datetime.combine(source.last, MORNING, BEIJING) + A_DAY_ENDS


def _unsay(dispute: rows.Dispute, still_due: set[tuple[DuePurpose, datetime]]) -> None:
    """Messages that wait for the morning, or to be tried again, about something that was done meanwhile."""
    for notice in rows.Notice.objects.filter(dispute=dispute, over_at=None):
        if (notice.purpose, notice.due_at) not in still_due:
            notice.delete()
