"""What an erasure leaves to be done once its transaction stands: the files, the packs, the database's free pages.

Not an action of its own. The rows are gone when this begins; what is still to go is written down beside the erasure, so
that a killed process loses nothing: the next round, or the next start, goes on where it stopped.
"""

import logging
import shutil
from datetime import datetime
from pathlib import Path

from django.conf import settings

from mingbian.store import models as rows
from mingbian.store.erasing.person import held_by_others
from mingbian.store.erasing.sweep import sweep
from mingbian.store.queries.packs import PACKS
from mingbian.vault.files import erase

log = logging.getLogger(__name__)


def finish_erasures(*, now: datetime) -> int:
    """Go on with every erasure that is not finished; answers how many are now. One that cannot waits for later."""
    waiting = rows.Erasure.objects.filter(finished_at=None).order_by("pk")
    return sum(finish_erasure(erasure, now=now) for erasure in waiting)


def finish_erasure(erasure: rows.Erasure, *, now: datetime, at_once: bool = False) -> bool:
    """Whether nothing is left to do. `at_once`: somebody waits, so a large database is left to the loop."""
    try:
        _delete_files(erasure)
    except OSError:
        log.exception("files of erasure %s could not be deleted", erasure.pk)
        return False
    if not sweep(at_once=at_once):
        return False
    erasure.swept_at = erasure.finished_at = now
    erasure.save(update_fields=["swept_at", "finished_at"])
    return True


def _delete_files(erasure: rows.Erasure) -> None:
    """Deleting twice is no error. A file that somebody brought again meanwhile is his and stays."""
    again = held_by_others(set(erasure.files), ())
    for sha256 in erasure.files:
        if sha256 not in again:
            erase(settings.VAULT, sha256)
    packs = (Path(settings.HOME) / PACKS).resolve()
    for folder in erasure.folders:
        place = (packs / folder).resolve()
        if packs in place.parents and place.exists():
            shutil.rmtree(place)
    erasure.files, erasure.folders = [], []
    erasure.save(update_fields=["files", "folders"])
