"""Learn from the shop's decided disputes and judge by it from now on. Nothing learns by itself: the owner asks."""

from dataclasses import asdict
from datetime import datetime
from importlib.metadata import version

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.casework.outcomes import learned_from
from mingbian.domain.dispute import State
from mingbian.store import models as rows
from mingbian.store.queries.learning import decided_cases


def take_up_learning(shop: rows.Shop, *, now: datetime, by: User | None = None) -> rows.Learning:
    """The learning, in use. Raises TooFewOutcomesError; then what was in use stays so."""
    learned = learned_from(decided_cases(shop))
    taught = {
        "outcomes": learned.outcomes,
        "trusts": [list(asdict(trust).values()) for trust in learned.trusts],
        "shift_db": learned.shift_db,
        "reasons": [[count.reason.value, count.intentional, count.honest] for count in learned.reasons],
    }
    with acting("learning_taken_up", shop, now=now, by=by) as act:
        rows.Learning.objects.filter(shop=shop, in_use=True).update(in_use=False)
        learning = rows.Learning.objects.create(
            shop=shop, at=now, by=by, engine_version=version("mingbian"), taught=taught
        )
        rows.Dispute.objects.filter(shop=shop).exclude(state=State.CLOSED).update(stale=True)
        act.tell(count=learned.outcomes)
    return learning
