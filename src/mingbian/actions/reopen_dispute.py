"""Take a closed dispute up again. What the owner had found is open again too, and what is due is due again."""

from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.actions.judging import judged
from mingbian.domain.dispute import State
from mingbian.store import models as rows


def reopen_dispute(dispute: rows.Dispute, *, now: datetime, by: User | None = None) -> rows.Dispute:
    """The dispute, open. Raises MoveRefusedError for one that is open already."""
    with acting("dispute_reopened", dispute, now=now, by=by, closed_too=True) as act:
        act.move(dispute, State.OPEN)
        dispute.finding, dispute.closed_at = "", None
        judged(dispute, now)  # saves it, with its deadline and its reminders
    return dispute
