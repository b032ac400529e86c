"""Decide how to go on: settle, negotiate, contest or report. The advice is ours, the decision the seller's."""

from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.domain.dispute import LEADS_TO
from mingbian.domain.offer import ROUTE_TITLES, Route
from mingbian.store import models as rows


def choose_route(dispute: rows.Dispute, route: Route, *, now: datetime, by: User | None = None) -> rows.Dispute:
    """The dispute on that route, at the step to which it leads."""
    with acting("route_chosen", dispute, now=now, by=by) as act:
        dispute.route, dispute.step = route, LEADS_TO[route]
        dispute.save()
        act.tell(route=ROUTE_TITLES[route])
    return dispute
