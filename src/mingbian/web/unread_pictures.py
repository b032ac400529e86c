"""Buyers' pictures that were kept and not yet written down, with what each says of itself to begin the form with."""

from dataclasses import dataclass
from datetime import datetime

from django.conf import settings

from mingbian.reading.picture import opened
from mingbian.reading.refusals import UploadRefusedError
from mingbian.store.models import Dispute, Evidence
from mingbian.store.queries.dispute_page import pictures_without_reading
from mingbian.vault.files import open_kept


@dataclass(frozen=True, slots=True)
class UnreadPicture:
    """One exhibit; `captured_at` is the camera's own clock where it told one."""

    held: Evidence
    captured_at: datetime | None


def unread_pictures(dispute: Dispute) -> dict[int, UnreadPicture]:
    """By the exhibit's number."""
    return {held.number: UnreadPicture(held, _captured_at(held)) for held in pictures_without_reading(dispute)}


def _captured_at(held: Evidence) -> datetime | None:
    try:
        with open_kept(settings.VAULT, held.sha256) as original, opened(original, name=held.name) as (_, facts):
            return facts.captured_at
    except (FileNotFoundError, UploadRefusedError):
        return None
