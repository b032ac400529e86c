"""Look through every kept picture and document that waits for it, one after the other: what a worker does."""

import logging
from collections.abc import Iterator
from datetime import datetime

from mingbian.actions.redact_evidence import redact_evidence
from mingbian.domain.errors import MingbianError
from mingbian.store import models as rows
from mingbian.store.queries.redactions import redaction_of, unredacted

log = logging.getLogger(__name__)


def redact_all(*, now: datetime) -> Iterator[rows.Redaction]:
    """Each as it was looked through. One that cannot be is logged, and never stops the others."""
    for evidence in unredacted():
        asked = redaction_of(evidence)  # there is one where somebody asked for another look
        try:
            yield redact_evidence(evidence, now=now, by=asked.by if asked else None)
        except (MingbianError, OSError, MemoryError):
            log.exception("exhibit %s of dispute %s was not looked through", evidence.number, evidence.dispute_id)
