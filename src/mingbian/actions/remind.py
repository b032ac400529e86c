"""Tell what is due soon, each reminder exactly once, however many workers ask.

A reminder is claimed by an UPDATE that must change one row: of two workers one changes it, the other changes none. It
works the same on SQLite and PostgreSQL and needs no broker. A worker that dies between claim and telling loses that one
reminder; the next (there are three before each deadline) follows.
"""

from collections.abc import Iterator
from datetime import datetime

from mingbian.actions.acting import acting
from mingbian.actions.telling import lay_ready
from mingbian.domain.clock import in_words
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
            waiting = rows.Notice(dispute=reminder.dispute, purpose=reminder.purpose, due_at=reminder.due_at)
            lay_ready(waiting, reminder.shop_id, now, last=reminder.last)
            act.tell(what=DUE_TITLES[DuePurpose(reminder.purpose)], due=in_words(reminder.due_at))
    except _TakenError:
        return False
    return True
