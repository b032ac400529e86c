"""Tell what is due soon, each reminder exactly once, however many workers ask.

A reminder is claimed by an UPDATE that must change one row: of two workers one changes it, the other changes none. It
works the same on SQLite and PostgreSQL and needs no broker. A worker that dies between claim and telling loses that one
reminder; the next (there are three before each deadline) follows.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta

from mingbian.actions.acting import acting
from mingbian.domain.clock import BEIJING, in_words
from mingbian.domain.deadline import DUE_TITLES, DuePurpose
from mingbian.domain.dispute import State
from mingbian.store import models as rows

A_ROUND = 100


def remind(*, now: datetime, worker: str) -> Iterator[rows.Reminder]:
    """Each reminder whose moment has come, claimed for this worker and in its dispute's timeline."""
    waiting = rows.Reminder.objects.filter(claimed_at=None, remind_at__lte=now).order_by("remind_at", "pk")
    for reminder in waiting.select_related("dispute", "shop")[:A_ROUND]:
        if _claimed(reminder, now, worker):
            yield reminder


class _TakenError(Exception):
    """Another worker was quicker; the transaction is undone."""


def _claimed(reminder: rows.Reminder, now: datetime, worker: str) -> bool:
    """Whether it is ours to tell. One whose deadline has passed or whose dispute is over is put away in silence."""
    unclaimed = rows.Reminder.objects.filter(pk=reminder.pk, claimed_at=None)
    if reminder.due_at <= now or reminder.dispute.state == State.CLOSED:
        unclaimed.update(claimed_at=now, claimed_by=worker)
        return False
    try:
        with acting("reminded", reminder.dispute, now=now, by=None) as act:
            if unclaimed.update(claimed_at=now, claimed_by=worker) != 1:
                raise _TakenError
            _tell_by_message(reminder, now)
            act.tell(what=DUE_TITLES[DuePurpose(reminder.purpose)], due=in_words(reminder.due_at))
    except _TakenError:
        return False
    return True


def _tell_by_message(reminder: rows.Reminder, now: datetime) -> None:
    """A message waits for each way that the shop wants; in quiet hours until the morning, but never a last call."""
    wishes = rows.Telling.objects.filter(shop=reminder.shop_id).first() or rows.Telling()
    send_at = now if reminder.last else after_quiet(now, wishes.quiet_from, wishes.quiet_until)
    ways = rows.TellingWay.objects.filter(shop=reminder.shop_id, on=True)
    rows.Notice.objects.bulk_create(
        rows.Notice(
            shop_id=reminder.shop_id,
            dispute_id=reminder.dispute_id,
            way=way,
            purpose=reminder.purpose,
            due_at=reminder.due_at,
            send_at=send_at,
        )
        for way in (ways if reminder.last else ways.filter(last_only=False))
    )


def after_quiet(now: datetime, quiet_from: int, quiet_until: int) -> datetime:
    """`now`, or when the quiet hours in which it lies are over. Hours of Beijing's day; the same twice are none."""
    here = now.astimezone(BEIJING)
    into, lasts = (here.hour - quiet_from) % 24, (quiet_until - quiet_from) % 24
    if into >= lasts:
        return now
    return here.replace(minute=0, second=0, microsecond=0) + timedelta(hours=lasts - into)
