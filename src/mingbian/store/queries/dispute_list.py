"""The list of disputes, filtered and in pages."""

from dataclasses import dataclass
from datetime import datetime

from django.core.paginator import Page, Paginator
from django.db.models import Q

from mingbian.domain.dispute import State
from mingbian.store.models import Dispute, Shop

A_PAGE = 30
# Named one by one and not as all but the closed: so an index over the states leads to the few among many.
WAITING = tuple(state for state in State if state is not State.CLOSED)
ENDED = (State.DECIDED, State.CLOSED)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the list is narrowed to; empty is everything. `words` are looked for in order number and title.

    `state` is a state's code, `waiting` for all that is not closed, `past` for what is open and too late, `ended` for
    what has a result or is closed.
    """

    state: str = ""
    reason: str = ""
    words: str = ""


def disputes(shop: Shop, wanted: Wanted, *, now: datetime, page: int = 1) -> Page[Dispute]:
    """One page of disputes, the newest first; a page beyond the last is the last."""
    found = Dispute.objects.filter(shop=shop)
    if wanted.state == "waiting":
        found = found.filter(state__in=WAITING)
    elif wanted.state == "past":
        found = found.filter(state__in=WAITING, due_at__lt=now)
    elif wanted.state == "ended":
        found = found.filter(state__in=ENDED)
    elif wanted.state:
        found = found.filter(state=wanted.state)
    if wanted.reason:
        found = found.filter(reason=wanted.reason)
    for word in wanted.words.split():
        found = found.filter(Q(order_sn__contains=word) | Q(title__contains=word))
    return Paginator(found.order_by("-opened_at", "-number"), A_PAGE).get_page(page)
