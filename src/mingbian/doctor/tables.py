"""Whether the tables may be read: they are there, and they are this version's. Makes and changes nothing."""

from enum import Enum, auto
from pathlib import Path

from django.db import DatabaseError, connection

from mingbian.store.migrated import OURS, Step, applied, written


class Tables(Enum):
    """Where the tables stand."""

    NONE = auto()
    SILENT = auto()
    OLDER = auto()
    NEWER = auto()
    READY = auto()


def tables() -> tuple[Tables, list[Step]]:
    """The state, and for OLDER and NEWER the steps by which they differ from this version, in order.

    SQLite makes a file that is not there as soon as it is asked, so it is not asked.
    """
    if connection.vendor == "sqlite" and not _is_there(str(connection.settings_dict["NAME"])):
        return Tables.NONE, []
    try:
        done, known = applied(), written()
    except DatabaseError:
        return Tables.SILENT, []
    if newer := sorted(step for step in done - known if step[0] == OURS):
        return Tables.NEWER, newer
    if known - done:
        return (Tables.OLDER if done else Tables.NONE), sorted(known - done)
    return Tables.READY, []


def _is_there(name: str) -> bool:
    """Tests hold theirs in memory, under a name that is an address."""
    return name.startswith("file:") or ":memory:" in name or Path(name).exists()
