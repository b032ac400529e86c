"""What an erasure leaves to be done once its transaction stands: the files, the packs, the database's free pages.

Not an action of its own. The rows are gone when this begins; what is still to go is written down beside the erasure, so
that a killed process loses nothing: the next round, or the next start, goes on where it stopped.
"""

import logging
import shutil
from datetime import datetime, timedelta
from pathlib import Path

from django.conf import settings

from mingbian.store import models as rows
from mingbian.store.erasing.person import held_by_others
from mingbian.store.erasing.sweep import sweep
from mingbian.store.queries.packs import PACKS
from mingbian.vault.files import erase, unfinished

log = logging.getLogger(__name__)

OPEN_BUNDLES = "case-*"
"""Where a portable case is put together before it is closed (`export_case.py`)."""
A_WHILE = timedelta(hours=1)


def finish_erasures(*, now: datetime) -> int:
    """Go on with every erasure that is not finished; answers how many are now. One that cannot waits for later."""
    waiting = rows.Erasure.objects.filter(finished_at=None).order_by("pk")
    return sum(finish_erasure(erasure, now=now) for erasure in waiting)


def finish_erasure(erasure: rows.Erasure, *, now: datetime, at_once: bool = False) -> bool:
    """Whether nothing is left to do. `at_once`: somebody waits, so a large database is left to the loop."""
    try:
        _delete_files(erasure)
        _delete_leftovers(now)
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


def _delete_leftovers(now: datetime) -> None:
    """What a killed process left half-written: a copy of a file, an open bundle. No row names them, whoever's they are.

    Somebody may be writing just now, so only what has not been touched for an hour goes.
    """
    home = Path(settings.HOME)
    left = [*home.glob(OPEN_BUNDLES), *(unfinished(settings.VAULT) if isinstance(settings.VAULT, Path) else ())]
    for path in left:
        if path.stat().st_mtime > (now - A_WHILE).timestamp():
            continue
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink()
