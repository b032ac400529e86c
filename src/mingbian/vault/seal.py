"""A sealed bundle: the files, their manifest, the ledger's part about the dispute, and the program that checks it all.

A BagIt 1.0 bag in a zip. The same input gives the same bytes: names in order, one fixed date, nothing compressed
(what a compressor writes differs from version to version, and pictures are compressed already).

Sealing has two steps, because the ledger must hold the manifest's hash and the bundle must hold that entry:

    manifest = manifest_of(files)
    entry = next_entry(head, at=now, action="pack_sealed", subjects=["dispute:12", manifest.subject])
    links = excerpt(entries, "dispute:12")  # the new entry is the last of them
    sealed = write_bundle(target, files, manifest, links=links, head=head_of(entry), info=info)
"""

import hashlib
import unicodedata
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path, PurePosixPath
from types import ModuleType
from typing import BinaryIO, NamedTuple

from mingbian.vault import verify, witness
from mingbian.vault.durable import put_in_place, written_whole
from mingbian.vault.files import sha256_of
from mingbian.vault.ledger import Head, Link, ledger_lines
from mingbian.vault.verify import (
    LEDGER,
    LEFT_BY_THE_SYSTEM,
    MANIFEST,
    PIECE,
    TAG_MANIFEST,
    Report,
    is_safe,
    manifest_text,
)

Content = bytes | Path
"""A file's bytes, or where they lie: a large file is read in pieces."""

BAGIT = b"BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"
LONGEST_ZIP, MOST_FILES = (1 << 32) - 1, (1 << 16) - 1
"""Bytes and files: the plain zip form ends here, and no channel takes anything near it."""


class Manifest(NamedTuple):
    """The list of the files with their hashes; `subject` is how the ledger names it."""

    text: bytes
    files: int
    octets: int

    @property
    def subject(self) -> str:
        return f"manifest:{hashlib.sha256(self.text).hexdigest()}"


class Sealed(NamedTuple):
    """The bundle as it was written."""

    sha256: str
    size: int


class BundleUnsoundError(ValueError):
    """What was to be sealed would not pass its own verifier; nothing was written. `report` says why."""

    def __init__(self, report: Report) -> None:
        super().__init__(" ".join(fault.sentence for fault in report.faults))
        self.report = report


def manifest_of(files: Mapping[str, Content]) -> Manifest:
    """The manifest of files under their paths inside `data/`. Raises ValueError for a path that may not be unpacked."""
    _refuse_unsafe(files)
    hashes, octets = [], 0
    for path, content in files.items():
        with _opened(content) as stream:
            hashes.append((f"data/{path}", sha256_of(stream)))
            octets += stream.tell()
    return Manifest(manifest_text(hashes), len(hashes), octets)


def write_bundle(
    target: Path,
    files: Mapping[str, Content],
    manifest: Manifest,
    *,
    links: Iterable[Link],
    head: Head,
    info: Sequence[tuple[str, str]] = (),
    witnesses: Mapping[str, bytes] | None = None,
) -> Sealed:
    """Writes the bundle to `target`, a path ending in `.zip` whose stem names the bag's folder inside.

    `links` hold the entry with `manifest.subject`, up to `head`; `info` are lines for bag-info.txt, such as
    `("Bagging-Date", "2026-03-10")`; `witnesses` go into `witness/` by their names. Raises BundleUnsoundError when the
    result would not verify (a file changed since its manifest was made, a ledger that does not hold), ValueError for an
    unsafe name, OSError; then nothing is there.
    """
    _refuse_unsafe([target.stem])
    _refuse_unsafe(files)
    tags = {
        "bag-info.txt": _info_text([*info, ("Payload-Oxum", f"{manifest.octets}.{manifest.files}")]),
        "bagit.txt": BAGIT,
        LEDGER: b"".join(ledger_lines(links, head)),
        MANIFEST: manifest.text,
        "verify.py": _source_of(verify),
    }
    if witnesses:
        tags |= {f"{witness.FOLDER}{name}": content for name, content in witnesses.items()}
        tags["witness.py"] = _source_of(witness)
    tags[TAG_MANIFEST] = manifest_text((name, hashlib.sha256(text).hexdigest()) for name, text in tags.items())
    parts = {**tags, **{f"data/{path}": content for path, content in files.items()}}
    with written_whole(target.parent) as (stream, path):
        _write_zip(stream, {f"{target.stem}/{name}": content for name, content in parts.items()})
        stream.flush()
        report = verify.verify_bundle(path)
        if report.faults:
            raise BundleUnsoundError(report)
        stream.seek(0)
        sealed = Sealed(sha256_of(stream), stream.tell())
        put_in_place(stream, path, target)
    return sealed


def _refuse_unsafe(paths: Iterable[str]) -> None:
    """Also refuses names that would fall together where case or the way of writing a letter does not count."""
    taken: set[str] = set()
    for path in sorted(paths, key=str.casefold, reverse=True):  # a folder's files before a file of the folder's name
        folded = path.casefold()
        # A file manager's own files are overlooked in an unpacked bundle, so nobody's evidence may bear such a name.
        overlooked = PurePosixPath(path).name in LEFT_BY_THE_SYSTEM
        if overlooked or not is_safe(f"data/{path}") or unicodedata.normalize("NFC", path) != path or folded in taken:
            raise ValueError(f"not a name for a sealed file: {path!r}")
        taken.add(folded)
        taken.update(str(folder) for folder in PurePosixPath(folded).parents)


def _source_of(module: ModuleType) -> bytes:
    return Path(str(module.__file__)).read_bytes().replace(b"\r\n", b"\n")


def _info_text(info: Iterable[tuple[str, str]]) -> bytes:
    lines = [f"{label}: {value}" for label, value in info]
    if not all(line.isprintable() for line in lines):
        raise ValueError("a line of bag-info.txt is one line")
    return "".join(f"{line}\n" for line in lines).encode("utf-8")


@contextmanager
def _opened(content: Content) -> Iterator[BinaryIO]:
    with BytesIO(content) if isinstance(content, bytes) else content.open("rb") as stream:
        yield stream


def _write_zip(stream: BinaryIO, contents: Mapping[str, Content]) -> None:
    """One pass: each header is written again once its file's size and CRC are known. Raises ValueError past 4 GiB."""
    directory = b""
    for path, content in sorted(contents.items()):
        name, offset = path.encode("utf-8"), stream.tell()
        stream.write(verify.local_header(name, 0, 0))
        crc, size = _copied(content, stream)
        end = stream.tell()
        if end > LONGEST_ZIP or len(contents) > MOST_FILES:
            raise ValueError("too much for the plain zip form")
        stream.seek(offset)
        stream.write(verify.local_header(name, crc, size))
        stream.seek(end)
        directory += verify.central_header(name, crc, size, offset)
    offset = stream.tell()
    stream.write(directory)
    stream.write(verify.end_record(len(contents), len(directory), offset))


def _copied(content: Content, stream: BinaryIO) -> tuple[int, int]:
    crc = size = 0
    with _opened(content) as source:
        while piece := source.read(PIECE):
            crc, size = zlib.crc32(piece, crc), size + stream.write(piece)
    return crc, size
