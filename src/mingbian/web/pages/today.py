"""Today: what is due soonest, each with its one next step."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime

from django.http import HttpRequest, HttpResponse
from django.utils import timezone

from mingbian.domain.assessment import BAND_TITLES, Band
from mingbian.domain.complaint import REASON_TITLES, Reason
from mingbian.domain.dispute import STEP_TITLES, State, Step, what_next
from mingbian.gather.shelf import REMIND_DAYS
from mingbian.store.models import Dispute
from mingbian.store.queries.papers import expiring
from mingbian.store.queries.today import due_soonest, is_empty, long_past, to_be_closed
from mingbian.web.page import page, shop_of, shown
from mingbian.web.pressing import due_in_words, urgency

SHOWN = 50


@dataclass(frozen=True, slots=True)
class Line:
    """One dispute as today shows it."""

    dispute: Dispute
    reason: str
    band: str
    due: str
    urgency: str
    next: str
    step: str


@page("")
def view(request: HttpRequest) -> HttpResponse:
    shop, now = shop_of(request), timezone.now()
    waiting = due_soonest(shop, now)
    lines = [_line(dispute, now) for dispute in waiting[:SHOWN]]
    count = len(lines) if len(lines) < SHOWN else waiting.count()
    past = long_past(shop, now)
    often = Counter(line.next for line in lines if line.step)
    return shown(
        request,
        "today",
        shop=shop,
        now=now,
        lines=lines,
        shared=[line for line in _of_each_step(lines) if often[line.next] > 1],
        count=count,
        past=past,
        ended=to_be_closed(shop),
        empty=is_empty(shop),
        papers=expiring(shop, now, within_days=max(REMIND_DAYS)),
    )


def _of_each_step(lines: list[Line]) -> list[Line]:
    """The first line of each step, in the order of the steps."""
    found = {line.step: line for line in reversed(lines) if line.step}
    return sorted(found.values(), key=lambda line: list(STEP_TITLES.values()).index(line.step))


def _line(dispute: Dispute, now: datetime) -> Line:
    return Line(
        dispute=dispute,
        reason=REASON_TITLES[Reason(dispute.reason)] if dispute.reason else "售后申请",
        band=BAND_TITLES[Band(dispute.band)] if dispute.band else "",
        due=due_in_words(dispute),
        urgency=urgency(dispute.due_at, now),
        next=what_next(State(dispute.state), Step(dispute.step)),
        step=STEP_TITLES[Step(dispute.step)] if dispute.state == State.OPEN else "",
    )
