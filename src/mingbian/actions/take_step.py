"""Go on to another of the four steps, or back to one."""

from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.domain.dispute import STEP_TITLES, Step
from mingbian.store import models as rows


def take_step(dispute: rows.Dispute, step: Step, *, now: datetime, by: User | None = None) -> rows.Dispute:
    """The dispute at that step."""
    with acting("step_taken", dispute, now=now, by=by) as act:
        dispute.step = step
        dispute.save()
        act.tell(step=STEP_TITLES[step])
    return dispute
