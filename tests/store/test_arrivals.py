"""Uploads arrive on the disk of the data folder; what a killed process left there is gone after a day."""

import os
import time
from pathlib import Path

from mingbian.store.arrivals import FORGOTTEN_AFTER_S, room_for_arrivals


def test_what_is_a_day_old_is_gone_and_what_arrives_now_stays(tmp_path: Path) -> None:
    room = room_for_arrivals(tmp_path)
    (room / "now").write_bytes(b"half a film")
    (room / "left").write_bytes(b"half a film")
    (room / "folder").mkdir()
    for name in ("left", "folder"):
        long_ago = time.time() - FORGOTTEN_AFTER_S - 60
        os.utime(room / name, (long_ago, long_ago))

    assert room_for_arrivals(tmp_path) == room

    assert [path.name for path in room.iterdir()] == ["now"]
