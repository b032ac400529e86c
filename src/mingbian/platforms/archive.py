"""ZIP files: taken out one file at a time, and only what an honest archive would hold."""

import stat
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from mingbian.platforms.incoming import Incoming, PassedBy, is_clutter, is_importable
from mingbian.platforms.refusals import (
    ArchiveHasTooManyFilesError,
    ArchiveLockedError,
    ArchiveMemberUnsafeError,
    ArchiveNestedError,
    ArchiveTooLargeError,
    FileCutShortError,
    FileEmptyError,
    FileRefusedError,
)
from mingbian.platforms.zips import opened_zip

BLOCK = 1 << 20
LONGEST_MB = 2048
MOST_FILES = 2000
RATIO_SUSPECT = 200  # a CSV of orders shrinks to a tenth, a very repetitive one to a fiftieth
RATIO_MATTERS_FROM = 32 << 20
ENCRYPTED = 0x1
NAME_IS_UTF8 = 0x800
FIRST_EAST_ASIAN = "\u2e80"


def members(path: Path, name: str, *, everything: bool = False) -> Iterator[Incoming | PassedBy | FileRefusedError]:
    """The archive's files, each on disk only until the next one is asked for. What is refused stands among them.

    Only what looks like an export by its name, unless `everything` is wanted.
    """
    try:
        with opened_zip(path, name) as archive, TemporaryDirectory(prefix="mingbian-") as room:
            parts = [part for part in archive.infolist() if not part.is_dir()]
            _refuse_unlikely(parts, path, name)
            left = LONGEST_MB << 20
            for part in parts:
                inside = f"{name}/{_name_of(part)}"
                if is_clutter(inside):
                    continue
                found = _looked_at(part, inside, everything=everything)
                if isinstance(found, Incoming):
                    written = _taken_out(archive, part, Path(room) / "file", left, inside)
                    if isinstance(written, int):
                        left -= written
                        found = Incoming(inside, Path(room) / "file")
                    else:
                        found = written
                yield found
    except FileRefusedError as refusal:
        yield refusal


def _refuse_unlikely(parts: list[zipfile.ZipInfo], path: Path, name: str) -> None:
    if not parts:
        raise FileEmptyError(name=name)
    if len(parts) > MOST_FILES:
        raise ArchiveHasTooManyFilesError(name=name, files=len(parts), most=MOST_FILES)
    size = sum(part.file_size for part in parts)
    swollen = size > RATIO_MATTERS_FROM and size > RATIO_SUSPECT * path.stat().st_size
    if size > LONGEST_MB << 20 or swollen:
        raise ArchiveTooLargeError(name=name, longest_mb=LONGEST_MB)


def _name_of(part: zipfile.ZipInfo) -> str:
    """Windows writes Chinese names in GBK without saying so, a Mac in UTF-8; both are read as code page 437 first."""
    if part.flag_bits & NAME_IS_UTF8:
        return part.filename
    try:
        written = part.filename.encode("cp437")
        return _in_utf8(written) or written.decode("gb18030")
    except UnicodeError:
        return part.filename


def _in_utf8(written: bytes) -> str:
    """The name as UTF-8 where that makes Chinese; a short name in GBK may pass for Greek or Arabic. Else empty."""
    try:
        name = written.decode()
    except UnicodeError:
        return ""
    return name if any(letter >= FIRST_EAST_ASIAN for letter in name) else ""


def _looked_at(part: zipfile.ZipInfo, inside: str, *, everything: bool) -> Incoming | PassedBy | FileRefusedError:
    names = PurePosixPath(_name_of(part).replace("\\", "/"))
    if names.is_absolute() or ".." in names.parts or (names.parts and names.parts[0].endswith(":")):
        return ArchiveMemberUnsafeError(name=inside, why="的文件名指向压缩包以外的位置")
    if stat.S_ISLNK(part.external_attr >> 16):
        return ArchiveMemberUnsafeError(name=inside, why="是一个链接，不是文件")
    if part.flag_bits & ENCRYPTED:
        return ArchiveLockedError(name=inside)
    if names.suffix.casefold() == ".zip":
        return ArchiveNestedError(name=inside)
    return Incoming(inside, Path()) if everything or is_importable(inside) else PassedBy(inside)


def _taken_out(
    archive: zipfile.ZipFile, part: zipfile.ZipInfo, to: Path, left: int, inside: str
) -> int | FileCutShortError:
    """Bytes written. What the archive's list says of sizes is not believed: the bytes are counted as they come.

    A part that is broken is told, and leaves the others as they are. Raises ArchiveTooLargeError for the whole.
    """
    written = 0
    with to.open("wb") as target:
        try:
            for block in _blocks(archive, part):
                written += len(block)
                if written > left:
                    raise ArchiveTooLargeError(name=inside, longest_mb=LONGEST_MB)
                target.write(block)
        except _BrokenPartError:
            return FileCutShortError(name=inside)
    return written


class _BrokenPartError(Exception):
    """A part that the library could not take out."""


def _blocks(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> Iterator[bytes]:
    try:
        with archive.open(part) as source:
            while block := source.read(BLOCK):
                yield block
    except FileRefusedError:
        raise
    except Exception as error:  # four ways to pack, each with its own errors for bytes that were bent
        raise _BrokenPartError from error
