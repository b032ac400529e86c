"""The copy of an exhibit that others may have: drawn anew from the original, with everything hidden burnt in.

Not an action of its own: nothing is written. Who needs a copy of what was not looked through yet gets none.
"""

from django.conf import settings

from mingbian.domain.personal import PERSONAL_TITLES, Personal
from mingbian.reading.refusals import UploadRefusedError
from mingbian.render.redaction_proof import Redacted
from mingbian.store import models as rows
from mingbian.store.queries.redactions import redaction_of, spots_of
from mingbian.vault.files import open_kept


def redacted_copy(evidence: rows.Evidence) -> bytes | None:
    """A JPEG or a PDF; None where it was not looked through, or no copy can be made without showing something."""
    redaction = redaction_of(evidence)
    if redaction is None or redaction.problem:
        return None
    from mingbian.reading.hiding import hidden_copy  # noqa: PLC0415 — it brings the reader along

    try:
        with open_kept(settings.VAULT, evidence.sha256) as original:
            content = original.read()
        return hidden_copy(content, spots_of(redaction), name=evidence.name, media_type=evidence.media_type)
    except (FileNotFoundError, UploadRefusedError):
        return None


def redacted_of(redaction: rows.Redaction, title: str) -> Redacted:
    """What the proof page tells of one exhibit: kinds, places and reasons. `title` is what the exhibit is called."""
    shown = [told for told in redaction.spots if told["shown"]]
    return Redacted(
        number=redaction.evidence.number,
        title=title,
        sha256=redaction.evidence.sha256,
        spots=spots_of(redaction),
        shown=tuple((PERSONAL_TITLES[Personal(told["kind"])], told["shown"]["why"]) for told in shown),
        looked_at=redaction.at,
        problem=redaction.problem,
    )
