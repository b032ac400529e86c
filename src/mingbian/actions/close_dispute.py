"""Close a dispute with what the owner found. The shop's own base rate is learnt from this, never from won or lost."""

from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.actions.due import forget_reminders
from mingbian.domain.dispute import State
from mingbian.domain.outcome import FINDING_TITLES, FindingOfOwner
from mingbian.store import models as rows


def close_dispute(
    dispute: rows.Dispute, finding: FindingOfOwner, *, now: datetime, by: User | None = None
) -> rows.Dispute:
    """The closed dispute. Raises DisputeClosedError for one that is closed already."""
    with acting("dispute_closed", dispute, now=now, by=by) as act:
        act.move(dispute, State.CLOSED)
        forget_reminders(dispute)
        dispute.finding, dispute.closed_at, dispute.due_at = finding, now, None
        dispute.save()
        act.tell(finding=FINDING_TITLES[finding])
    return dispute
