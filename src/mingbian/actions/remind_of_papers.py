"""Tell that a paper ends soon: a month before and a week before, each once, however many workers ask.

It is told on the pages, in the timeline, and by a message on each way that the shop has set up.

A notice is claimed by an UPDATE that must change one row, as a deadline's reminder is. Where the workbench was not
running for weeks only the nearer notice is given.
"""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from mingbian.actions.acting import acting
from mingbian.actions.telling import lay_ready
from mingbian.domain.clock import BEIJING, day_of
from mingbian.domain.deadline import DuePurpose
from mingbian.domain.evidence import Term
from mingbian.gather.shelf import REMIND_DAYS
from mingbian.store import models as rows

MORNING = time(9)
A_ROUND = 100


def remind_of_papers(*, now: datetime) -> Iterator[rows.Certificate]:
    """Each paper of which a notice is due, claimed and in its shop's timeline."""
    last = day_of(now + timedelta(days=max(REMIND_DAYS)))
    ending = rows.Certificate.objects.filter(
        confirmed_at__isnull=False, aside_at=None, term=Term.DATED, valid_to__gte=day_of(now), valid_to__lte=last
    ).exclude(reminded=min(REMIND_DAYS))
    for paper in ending.select_related("shop").order_by("valid_to", "pk")[:A_ROUND]:
        days = _notice_due(paper, now)
        if days is not None and _claimed(paper, days, now):
            yield paper


class _TakenError(Exception):
    """Another worker was quicker; the transaction is undone."""


def _notice_due(paper: rows.Certificate, now: datetime) -> int | None:
    """Of the notices whose morning has come the one nearest to the end, unless it was given."""
    if paper.valid_to is None:
        return None
    came = [days for days in REMIND_DAYS if _morning(paper.valid_to, days) <= now]
    nearest = min(came, default=None)
    given = nearest is not None and paper.reminded is not None and paper.reminded <= nearest
    return None if given else nearest


def _morning(ends: date, days: int) -> datetime:
    return datetime.combine(ends - timedelta(days=days), MORNING, BEIJING)


def over_at(valid_to: date) -> datetime:
    """When a paper has ended: its last day is one of its days."""
    return datetime.combine(valid_to + timedelta(days=1), time(), BEIJING)


def _claimed(paper: rows.Certificate, days: int, now: datetime) -> bool:
    unclaimed = rows.Certificate.objects.filter(pk=paper.pk, reminded=paper.reminded, aside_at=None)
    try:
        with acting("paper_reminded", paper.shop, now=now, by=None) as act:
            if unclaimed.update(reminded=days) != 1:
                raise _TakenError
            left = (paper.valid_to - day_of(now)).days if paper.valid_to else days
            if paper.valid_to:
                waiting = rows.Notice(paper=paper, purpose=DuePurpose.PAPER, due_at=over_at(paper.valid_to))
                lay_ready(waiting, paper.shop_id, now, last=days == min(REMIND_DAYS))
            act.tell(title=paper.title, valid_to=str(paper.valid_to), left=left)
    except _TakenError:
        return False
    return True
