"""ZIP files of exports: taken out one file at a time, and only what an honest archive would hold."""

import stat
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from mingbian.platforms.incoming import Incoming, PassedBy, is_clutter, is_importable
from mingbian.platforms.refusals import (
    ArchiveHasTooManyFilesError,
    ArchiveMemberUnsafeError,
    ArchiveNestedError,
    ArchiveTooLargeError,
    FileEmptyError,
    FileLockedError,
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


def members(path: Path, name: str) -> Iterator[Incoming | PassedBy | FileRefusedError]:
    """The archive's files, each on disk only until the next one is asked for. What is refused stands among them."""
    try:
        with opened_zip(path, name) as archive, TemporaryDirectory(prefix="mingbian-") as room:
            parts = [part for part in archive.infolist() if not part.is_dir()]
            _refuse_unlikely(parts, path, name)
            left = LONGEST_MB << 20
            for part in parts:
                inside = f"{name}/{_name_of(part)}"
                if is_clutter(inside):
                    continue
                found = _looked_at(part, inside)
                if isinstance(found, Incoming):
                    left -= _taken_out(archive, part, Path(room) / "file", left, inside)
                    found = Incoming(inside, Path(room) / "file")
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
    """Windows writes Chinese names in GBK without saying so, and the library then reads them as code page 437."""
    if part.flag_bits & NAME_IS_UTF8:
        return part.filename
    try:
        return part.filename.encode("cp437").decode("gb18030")
    except UnicodeError:
        return part.filename


def _looked_at(part: zipfile.ZipInfo, inside: str) -> Incoming | PassedBy | FileRefusedError:
    names = PurePosixPath(_name_of(part).replace("\\", "/"))
    if names.is_absolute() or ".." in names.parts or (names.parts and names.parts[0].endswith(":")):
        return ArchiveMemberUnsafeError(name=inside, why="的文件名指向压缩包以外的位置")
    if stat.S_ISLNK(part.external_attr >> 16):
        return ArchiveMemberUnsafeError(name=inside, why="是一个链接，不是文件")
    if part.flag_bits & ENCRYPTED:
        return FileLockedError(name=inside)
    if names.suffix.casefold() == ".zip":
        return ArchiveNestedError(name=inside)
    return Incoming(inside, Path()) if is_importable(inside) else PassedBy(inside)


def _taken_out(archive: zipfile.ZipFile, part: zipfile.ZipInfo, to: Path, left: int, inside: str) -> int:
    """Bytes written. What the archive's list says of sizes is not believed: the bytes are counted as they come."""
    written = 0
    with archive.open(part) as source, to.open("wb") as target:
        while block := source.read(BLOCK):
            written += len(block)
            if written > left:
                raise ArchiveTooLargeError(name=inside, longest_mb=LONGEST_MB)
            target.write(block)
    return written
