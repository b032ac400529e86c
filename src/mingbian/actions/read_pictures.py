"""Read every kept picture that waits for it, one after the other: what a worker does, and what a start makes up for."""

import logging
from collections.abc import Iterator
from datetime import datetime

from mingbian.actions.read_picture import read_picture
from mingbian.domain.errors import MingbianError
from mingbian.store import models as rows
from mingbian.store.queries.unread_pictures import unread_pictures

A_ROUND = 200

log = logging.getLogger(__name__)


def read_pictures(*, now: datetime) -> Iterator[rows.PictureReading]:
    """Each as it was read. One that cannot be is logged, and never stops the others; it is tried again next time."""
    for evidence in unread_pictures(most=A_ROUND):
        try:
            yield read_picture(evidence, now=now)
        except (MingbianError, OSError, MemoryError):
            log.exception("exhibit %s of dispute %s could not be read", evidence.number, evidence.dispute_id)
