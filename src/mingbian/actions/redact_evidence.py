"""Look through an exhibit for what is personal, so that copies of it can be given to others. The original stays whole.

Looking takes seconds and comes before the transaction. Done again, it finds anew; what was hidden by hand stays hidden,
and what somebody decided to show is hidden again until he decides it again.
"""

from datetime import datetime
from typing import TYPE_CHECKING

from django.conf import settings
from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.actions.at_risk import AtRisk, ReadingEndedError
from mingbian.domain.clock import in_full
from mingbian.reading.refusals import UploadRefusedError
from mingbian.store import models as rows
from mingbian.store.queries.known_names import known_names
from mingbian.store.queries.redactions import as_kept, next_id, unredacted
from mingbian.vault.files import open_kept

if TYPE_CHECKING:
    from mingbian.reading.hiding import Looked

LOST = "这个文件的原件不在证据库里了，没法检查。"


def redact_evidence(evidence: rows.Evidence, *, now: datetime, by: User | None = None) -> rows.Redaction:
    """The exhibit's redaction. A file that cannot be looked through has a problem instead, in words."""
    looked = _looked(evidence)
    dispute = evidence.dispute
    with acting("evidence_redacted", dispute, now=now, by=by, closed_too=True) as act:
        known = rows.Redaction.objects.select_for_update().filter(evidence=evidence).first()
        kept = [told for told in known.spots if told["by"] or told["shown"]] if known else []
        at, first = in_full(now), next_id(kept)
        found = [as_kept(spot, number=first + place, by="", at=at) for place, spot in enumerate(looked.spots)]
        told = {"pages": looked.pages, "looks": looked.looks, "spots": [*kept, *found], "problem": looked.problem}
        redaction, _ = rows.Redaction.objects.update_or_create(
            evidence=evidence, defaults={"dispute": dispute, "at": now, "by": by, **told}
        )
        act.tell(number=evidence.number, found=looked.problem or f"遮盖 {len(found)} 处")
    return redaction


def look_through(dispute: rows.Dispute, *, now: datetime, by: User | None = None) -> None:
    """Each exhibit of the dispute in which something can be hidden and that nobody looked through yet."""
    for evidence in unredacted(dispute):
        redact_evidence(evidence, now=now, by=by)


def _looked(evidence: rows.Evidence) -> "Looked":
    from mingbian.reading.hiding import (  # noqa: PLC0415 — the reader takes half a gigabyte, and only where needed
        NOT_PICTURED,
        Looked,
        can_hide,
        looked_through,
    )

    if not can_hide(evidence.media_type):
        return Looked(0, (), 0, NOT_PICTURED)
    try:
        with open_kept(settings.VAULT, evidence.sha256) as original:
            content = original.read()
        names = known_names(evidence.dispute)
        with AtRisk(f"copy-{evidence.pk}", evidence.name):
            return looked_through(content, name=evidence.name, media_type=evidence.media_type, names=names)
    except ReadingEndedError as ended:
        return Looked(0, (), 0, f"{ended.message}{ended.hint}")
    except UploadRefusedError as refused:
        return Looked(0, (), 0, refused.message)
    except FileNotFoundError:
        return Looked(0, (), 0, LOST)
