"""Read the messages of every kept picture of a chat that waits for it, one after the other."""

import logging
from collections.abc import Iterator
from datetime import datetime

from mingbian.actions.read_chat_picture import read_chat_picture
from mingbian.domain.errors import MingbianError
from mingbian.store import models as rows
from mingbian.store.queries.unread_chats import unread_chats

A_ROUND = 200

log = logging.getLogger(__name__)


def read_chat_pictures(*, now: datetime) -> Iterator[rows.ChatReading]:
    """Each as it was read. One that cannot be is logged, and never stops the others; it is tried again next time."""
    for evidence in unread_chats(most=A_ROUND):
        try:
            yield read_chat_picture(evidence, now=now)
        except (MingbianError, OSError):
            log.exception(
                "the chat in exhibit %s of dispute %s could not be read", evidence.number, evidence.dispute_id
            )
