"""Read the words of every kept file that waits for it, one after the other."""

import logging
from collections.abc import Iterator
from datetime import datetime

from mingbian.actions.read_words import read_words
from mingbian.domain.errors import MingbianError
from mingbian.store.queries.unread_words import KeptFile, unread_words
from mingbian.store.queries.words_in import Words

A_ROUND = 200

log = logging.getLogger(__name__)


def read_all_words(*, now: datetime) -> Iterator[tuple[KeptFile, Words]]:
    """Each as it was read. One that cannot be is logged, and never stops the others; it is tried again next time."""
    for file in unread_words(most=A_ROUND):
        try:
            yield file, read_words(file, now=now)
        except (MingbianError, OSError, MemoryError):
            log.exception("the words of file %s could not be read", file.sha256)
