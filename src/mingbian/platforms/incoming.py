"""Files on their way in: one file, a folder of them, or a ZIP, each under the name the user knows."""

from dataclasses import dataclass
from pathlib import Path, PurePosixPath

READABLE = frozenset((".xlsx", ".xlsm", ".xls", ".et", ".csv", ".tsv", ".txt", ".zip"))
CLUTTER = frozenset(("thumbs.db", "desktop.ini", "__macosx"))


@dataclass(frozen=True, slots=True)
class Incoming:
    """A file to read: its name for the user and where its bytes lie now."""

    name: str
    path: Path


@dataclass(frozen=True, slots=True)
class PassedBy:
    """A file beside the exports that is none: a picture, a note of ours. Told, not refused."""

    name: str


def is_clutter(name: str) -> bool:
    """What Windows, macOS and Excel leave lying about: `~$订单.xlsx`, `.DS_Store`."""
    parts = PurePosixPath(name.replace("\\", "/")).parts
    hidden = any(part.startswith((".", "~$")) and part not in (".", "..") for part in parts)
    return hidden or any(part.casefold() in CLUTTER for part in parts)


def is_importable(name: str) -> bool:
    """Whether a file that nobody named himself is worth opening, by its suffix alone."""
    return PurePosixPath(name).suffix.casefold() in READABLE
