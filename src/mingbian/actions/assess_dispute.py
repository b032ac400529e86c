"""Examine a dispute as it is known now, and keep the answer with everything that it was made from."""

from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.actions.judging import judged, snapshot
from mingbian.domain.assessment import BAND_TITLES
from mingbian.store import models as rows


def assess_dispute(dispute: rows.Dispute, *, now: datetime, by: User | None = None) -> rows.Assessment:
    """The kept assessment. The dispute's band, deadline and reminders follow it."""
    with acting("assessed", dispute, now=now, by=by) as act:
        dossier, judgement = judged(dispute, now)
        doubt = judgement.assessment.doubt
        act.tell(band=BAND_TITLES[doubt.band], probability=f"{doubt.probability:.0%}")
        return snapshot(dispute, dossier, judgement, now=now, by=by)
