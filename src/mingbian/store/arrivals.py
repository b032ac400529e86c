"""Where uploads lie while they arrive: in the data folder, on its disk.

The system's own folder for such things is memory on many machines, and a film of two gigabytes would fill it.
"""

import shutil
import time
from pathlib import Path

FORGOTTEN_AFTER_S = 24 * 3600
"""No upload takes a day: what is older was left by a process that was killed."""


def room_for_arrivals(home: Path) -> Path:
    """The folder, for this account alone; what killed processes left in it is gone."""
    room = home / "arriving"
    room.mkdir(mode=0o700, parents=True, exist_ok=True)
    for left in room.iterdir():
        if time.time() - left.lstat().st_mtime < FORGOTTEN_AFTER_S:
            continue
        if left.is_dir() and not left.is_symlink():
            shutil.rmtree(left, ignore_errors=True)
        else:
            left.unlink(missing_ok=True)
    return room
