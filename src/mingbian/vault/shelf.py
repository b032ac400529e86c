"""Where kept files lie: a folder on this machine, or something else that keeps the same promises.

Whatever the shelf, a file is named by the SHA-256 of its bytes, written whole or not at all, never written over with
other bytes, and taken away by nothing but an erasure that the ledger tells of.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Protocol

from mingbian.vault import files
from mingbian.vault.files import Kept


class FileDamagedError(OSError):
    """A shelf that checks while it reads found that the bytes are not what was kept."""


class Shelf(Protocol):
    """A place for kept files. Every method raises OSError when the place does not answer or is full."""

    def keep(self, source: bytes | BinaryIO) -> Kept:
        """Keeps the bytes; when this returns they are safe. The same bytes twice are kept once."""

    def opened(self, sha256: str) -> BinaryIO:
        """A kept file to read from. Raises FileNotFoundError, and ValueError for what is no hash."""

    def erase(self, sha256: str) -> None:
        """Deletes a file for good; deleting twice is no error. For `ledger.erased` alone."""

    def hashes(self) -> Iterator[str]:
        """The hash of every file that is kept, in order."""

    def unfinished(self) -> int:
        """How many files were half-written when an act was broken off; nothing reads these."""


@dataclass(frozen=True, slots=True)
class Folder:
    """The shelf of a workbench on one machine: a folder, its layout as in docs/evidence-format.md."""

    root: Path

    def keep(self, source: bytes | BinaryIO) -> Kept:
        return files.keep(self.root, source)

    def opened(self, sha256: str) -> BinaryIO:
        return files.open_kept(self.root, sha256)

    def erase(self, sha256: str) -> None:
        files.erase(self.root, sha256)

    def hashes(self) -> Iterator[str]:
        return files.kept_in(self.root)

    def unfinished(self) -> int:
        return len(files.unfinished(self.root))


Place = Shelf | Path
"""How the vault's place stands in the settings: a folder is its path."""


def shelf_at(place: Place) -> Shelf:
    return Folder(place) if isinstance(place, Path) else place
