"""Put an exhibit to one claim, or leave it to its kind again. The file and its number stay as they are."""

from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.actions.claimed import title_of_claim
from mingbian.actions.judging import judged
from mingbian.store import models as rows

BY_ITS_KIND = "按种类自动对照"


def put_to_claim(evidence: rows.Evidence, claim: str, *, now: datetime, by: User | None = None) -> rows.Evidence:
    """The exhibit. `claim` is the key of a claim that the dispute makes; empty leaves it to the exhibit's kind.

    Raises NotClaimedError, DisputeClosedError.
    """
    dispute = evidence.dispute
    with acting("evidence_put", dispute, now=now, by=by) as act:
        title = title_of_claim(dispute, claim, now) if claim else BY_ITS_KIND
        evidence.claim = claim
        evidence.save(update_fields=["claim"])
        judged(dispute, now)
        act.seal(f"exhibit:{evidence.number}")
        act.tell(number=evidence.number, claim=title)
    return evidence
