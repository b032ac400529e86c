"""Write down how the platform, or the buyer, ended it."""

from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.actions.due import forget_reminders
from mingbian.domain.dispute import State
from mingbian.domain.outcome import ENDING_TITLES, Ending
from mingbian.store import models as rows


def record_verdict(
    dispute: rows.Dispute,
    ending: Ending,
    *,
    now: datetime,
    by: User | None = None,
    amount_fen: int | None = None,
) -> rows.Verdict:
    """The verdict; `amount_fen` is what it cost or kept, where known. Then nothing is due any more.

    A second verdict, after another appeal, stands beside the first. Raises DisputeClosedError.
    """
    with acting("verdict_recorded", dispute, now=now, by=by) as act:
        act.move(dispute, State.DECIDED)
        forget_reminders(dispute)
        dispute.due_at, dispute.due_for, dispute.due_source = None, "", ""
        dispute.save()
        verdict = rows.Verdict.objects.create(dispute=dispute, at=now, by=by, ending=ending, amount_fen=amount_fen)
        act.tell(ending=ENDING_TITLES[ending])
    return verdict
