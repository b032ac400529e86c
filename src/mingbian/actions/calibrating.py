"""What a shop's outcomes would teach, and how well it would have held: reckoned when it is asked for, and kept.

Not an action of its own, and without an event: nothing is judged by it until the owner takes it up. Every outcome is
looked at anew, which takes some seconds a thousand; a page only shows what was reckoned last.
"""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from importlib.metadata import version

from django.contrib.auth.models import User
from django.db import transaction

from mingbian.casework.outcomes import held_out, learned_from
from mingbian.domain.learned import DecidedCase
from mingbian.learn.calibration import calibration
from mingbian.learn.refit import FEWEST
from mingbian.store import models as rows
from mingbian.store.queries.learning import decided_cases

ENOUGH_TO_CHECK = 2 * FEWEST  # so that what is left beside each fold is enough to learn from


def reckoned(shop: rows.Shop, *, now: datetime, by: User | None = None) -> rows.Learning:
    """What today's outcomes would teach, not in use; the last such is put aside. Raises TooFewOutcomesError."""
    taught = taught_by(decided_cases(shop)) | {"tried": True}
    with transaction.atomic():
        rows.Learning.objects.filter(shop=shop, in_use=False, taught__tried=True).delete()
        return rows.Learning.objects.create(
            shop=shop, at=now, by=by, engine_version=version("mingbian"), taught=taught, in_use=False
        )


def taught_by(cases: Sequence[DecidedCase]) -> dict[str, object]:
    """What these cases teach as it is kept, with its check where there are enough. Raises TooFewOutcomesError."""
    learned = learned_from(cases)
    checked = calibration(held_out(cases)) if len(cases) >= ENOUGH_TO_CHECK else None
    return {
        "outcomes": learned.outcomes,
        "trusts": [list(asdict(trust).values()) for trust in learned.trusts],
        "shift_db": learned.shift_db,
        "reasons": [[count.reason.value, count.intentional, count.honest] for count in learned.reasons],
        "checked": asdict(checked) if checked else None,
    }
