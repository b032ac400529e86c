"""Say in our own words what an exhibit shows, and what was read from it. The file itself stays as it is."""

from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.store import models as rows


def caption_evidence(
    evidence: rows.Evidence,
    *,
    now: datetime,
    by: User | None = None,
    kind: str | None = None,
    caption: str | None = None,
    quote: str | None = None,
) -> rows.Evidence:
    """The exhibit with what was said of it; None leaves a part as it is."""
    with acting("evidence_captioned", evidence.dispute, now=now, by=by) as act:
        evidence.refresh_from_db(from_queryset=rows.Evidence.objects.select_for_update())
        said = {"kind": kind, "caption": caption, "quote": quote}
        for part, words in said.items():
            if words is not None:
                setattr(evidence, part, words)
        evidence.save(update_fields=["kind", "caption", "quote"])
        act.seal(f"exhibit:{evidence.number}")
        act.tell(number=evidence.number)
    return evidence
