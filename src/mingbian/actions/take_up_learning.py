"""Learn from the shop's decided disputes and judge by it from now on. Nothing learns by itself: the owner asks."""

from datetime import datetime
from importlib.metadata import version

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.actions.calibrating import taught_by
from mingbian.domain.dispute import State
from mingbian.store import models as rows
from mingbian.store.queries.learning import decided_cases


def take_up_learning(shop: rows.Shop, *, now: datetime, by: User | None = None) -> rows.Learning:
    """The learning, in use. Raises TooFewOutcomesError; then what was in use stays so."""
    taught = taught_by(decided_cases(shop))
    with acting("learning_taken_up", shop, now=now, by=by) as act:
        rows.Learning.objects.filter(shop=shop, in_use=True).update(in_use=False)
        learning = rows.Learning.objects.create(
            shop=shop, at=now, by=by, engine_version=version("mingbian"), taught=taught
        )
        rows.Dispute.objects.filter(shop=shop).exclude(state=State.CLOSED).update(stale=True)
        act.tell(count=taught["outcomes"])
    return learning
