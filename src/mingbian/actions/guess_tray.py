"""Propose what every waiting file is whose words have been read: what a worker does after the reading."""

import logging
from collections.abc import Iterator
from datetime import datetime

from mingbian.actions.guess_tray_file import guess_tray_file
from mingbian.domain.errors import MingbianError
from mingbian.store import models as rows
from mingbian.store.queries.unguessed_tray import unguessed_tray
from mingbian.store.queries.words_in import words_of_file

A_ROUND = 200

log = logging.getLogger(__name__)


def guess_tray(*, now: datetime) -> Iterator[rows.TrayFile]:
    """Each as it was guessed at. One that cannot be is logged, and never stops the others."""
    for waiting in unguessed_tray(most=A_ROUND):
        words = words_of_file(waiting.shop_id, waiting.sha256)
        if words is None:
            continue
        try:
            yield guess_tray_file(waiting, words, now=now)
        except (MingbianError, OSError):
            log.exception("waiting file %s could not be guessed at", waiting.pk)
