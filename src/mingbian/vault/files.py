"""Original files, kept once each under the SHA-256 of their bytes, never altered."""

import hashlib
from collections.abc import Container, Iterable, Iterator
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from mingbian.vault.durable import UNFINISHED, put_in_place, remember, written_whole
from mingbian.vault.verify import PIECE, SHA256

if TYPE_CHECKING:
    from mingbian.vault.shelf import Shelf

READ_ONLY = 0o400
"""Only the account that runs the program, and it only reads: what is kept is somebody's private evidence."""


class Kept(NamedTuple):
    """What was kept: its name in the vault, and its size in bytes."""

    sha256: str
    size: int


def sha256_of(stream: BinaryIO) -> str:
    """The hash of what is left to read, in pieces."""
    digest = hashlib.sha256()
    while piece := stream.read(PIECE):
        digest.update(piece)
    return digest.hexdigest()


def path_of(folder: Path, sha256: str) -> Path:
    """Where a file is kept: `ab/ab12…`. Raises ValueError for what is no hash, so that no other path can be meant."""
    if not SHA256.fullmatch(sha256):
        raise ValueError(f"not a SHA-256: {sha256!r}")
    return folder / sha256[:2] / sha256


def keep(folder: Path, source: bytes | BinaryIO) -> Kept:
    """Keeps the bytes; when this returns they are on the disk. The same bytes twice are kept once.

    A stream is read in pieces, never as a whole. Raises OSError (full disk, no permission): then nothing was kept.
    """
    stream = BytesIO(source) if isinstance(source, bytes) else source
    digest, size = hashlib.sha256(), 0
    with written_whole(folder) as (new, path):
        while piece := stream.read(PIECE):
            digest.update(piece)
            size += new.write(piece)
        kept = Kept(digest.hexdigest(), size)
        target = path_of(folder, kept.sha256)
        target.parent.mkdir(exist_ok=True)
        # A damaged copy is healed: the new bytes have proved by their hash that they are the original ones.
        if is_damaged(folder, kept.sha256):
            if target.exists():
                target.chmod(0o600)  # Windows replaces no read-only file
            path.chmod(READ_ONLY)
            put_in_place(new, path, target)
    # Also where it was there before: its first keeper may have been killed before the name reached the disk.
    remember(target.parent)
    remember(folder)
    return kept


def open_kept(place: "Path | Shelf", sha256: str) -> BinaryIO:
    """A kept file to read from. Raises FileNotFoundError, and ValueError for what is no hash."""
    return path_of(place, sha256).open("rb") if isinstance(place, Path) else place.opened(sha256)


def is_damaged(folder: Path, sha256: str) -> bool:
    """Whether the file is absent, unreadable or no longer what its name says."""
    try:
        with open_kept(folder, sha256) as stream:
            return sha256_of(stream) != sha256
    except OSError:
        return True


def erase(place: "Path | Shelf", sha256: str) -> None:
    """Deletes a file for good; deleting twice is no error.

    The caller names it in its ledger entry as `ledger.erased(sha256)`, so that its absence is known as wanted, and asks
    first whether another dispute still stands on the same bytes.
    """
    if not isinstance(place, Path):
        place.erase(sha256)
        return
    path = path_of(place, sha256)
    if path.exists():
        path.chmod(0o600)
        path.unlink()
        remember(path.parent)


def kept_in(folder: Path) -> Iterator[str]:
    """The hash of every file that is kept, in order."""
    names = (path.name for path in folder.glob("[0-9a-f][0-9a-f]/*") if path.is_file())
    yield from sorted(name for name in names if SHA256.fullmatch(name))


def orphans(folder: Path, known: Container[str]) -> tuple[str, ...]:
    """Files that no record knows: an action stopped between keeping the file and writing its record."""
    return tuple(sha256 for sha256 in kept_in(folder) if sha256 not in known)


def missing(folder: Path, known: Iterable[str]) -> tuple[str, ...]:
    """Files that a record knows and that are not there."""
    return tuple(sha256 for sha256 in known if not path_of(folder, sha256).is_file())


def damaged(folder: Path, known: Iterable[str]) -> tuple[str, ...]:
    """Files that are there and are no longer what their name says. Reads every byte."""
    there = (sha256 for sha256 in known if path_of(folder, sha256).is_file())
    return tuple(sha256 for sha256 in there if is_damaged(folder, sha256))


def unfinished(folder: Path) -> tuple[Path, ...]:
    """What killed processes left half-written. Nothing reads these; at start, when no one writes, they may go."""
    return tuple(sorted(folder.glob(f"{UNFINISHED}*")))
