"""A file that is either wholly there or not there at all, whatever happens while it is written."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

UNFINISHED = ".unfinished-"


@contextmanager
def written_whole(folder: Path) -> Iterator[tuple[BinaryIO, Path]]:
    """(stream, its path) of a new file in `folder` that `put_in_place` moves to its name; gone if it never does.

    A killed process leaves the file behind under a name that begins with UNFINISHED, which nothing ever reads.
    """
    folder.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=UNFINISHED, dir=folder)
    path = Path(name)
    try:
        with os.fdopen(handle, "w+b") as stream:
            yield stream, path
    finally:
        path.unlink(missing_ok=True)


def put_in_place(stream: BinaryIO, path: Path, target: Path) -> None:
    """Forces the bytes to the disk, then gives the file its name in one step that a reader sees wholly or not at all.

    The stream is closed: Windows moves no open file.
    """
    stream.flush()
    os.fsync(stream.fileno())
    stream.close()
    path.replace(target)
    remember(target.parent)


def remember(folder: Path) -> None:
    """Forces the folder's list of names to the disk. Windows has no such call and needs none."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
