"""Have an exhibit looked through for personal data once more. Until that is done, no copy of it is given out.

Looking is the reading process's work (`redact_all`): here it is only asked for. What was hidden by hand stays hidden.
"""

from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.actions.hide_spot import locked_redaction
from mingbian.store import models as rows
from mingbian.store.queries.redactions import LOOKED_AT_AGAIN


def look_again(evidence: rows.Evidence, *, now: datetime, by: User | None = None) -> rows.Redaction:
    """The redaction as it waits. Asked twice, it waits once. Raises NotLookedThroughError where it waits anyway."""
    with acting("looking_asked", evidence.dispute, now=now, by=by, closed_too=True) as act:
        redaction = locked_redaction(evidence)
        redaction.problem, redaction.by = LOOKED_AT_AGAIN, by
        redaction.save(update_fields=["problem", "by"])
        act.tell(number=evidence.number)
    return redaction
