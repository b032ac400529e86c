"""What an uploaded file is, by its content: a picture, PDF, video, recording, zip or text. Programs are refused.

A name proves nothing: `面单.jpg` may be a program, and a phone names its PNG screenshots as it likes.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import BinaryIO

from mingbian.domain.problem import Problem
from mingbian.reading.magic import (
    HEAD_BYTES,
    KNOWN,
    NEEDS_ANOTHER_FORMAT,
    PROGRAMS,
    SCRIPT,
    UploadKind,
    matching,
)
from mingbian.reading.office_kind import office_kind
from mingbian.reading.pdf_facts import pdf_facts
from mingbian.reading.picture import LARGEST_BYTES, MIB, look
from mingbian.reading.picture_header import MEDIA_TYPES, format_of
from mingbian.reading.plain_text import is_text
from mingbian.reading.refusals import (
    ProgramRefusedError,
    UploadEmptyError,
    UploadNeedsAnotherFormatError,
    UploadRefusedError,
    UploadTooLargeError,
    UploadUnknownError,
)
from mingbian.reading.suffix import suffix_note
from mingbian.reading.zip_contents import entries_in

LARGEST_MIB = {
    UploadKind.PICTURE: LARGEST_BYTES // MIB,
    UploadKind.PDF: 50,
    UploadKind.VIDEO: 4096,
    UploadKind.RECORDING: 500,
    UploadKind.ZIP: 2048,
    UploadKind.DOCUMENT: 50,
    UploadKind.TEXT: 5,
}
"""Our guesses: what a phone, a camera over the packing table or a courier's office produces, not what any channel
accepts. What is large is only copied and hashed, piece by piece."""

SAMPLE_BYTES = 64 << 10
RUNS_WHEN_OPENED = frozenset(
    "bat cmd com ps1 psm1 vbs vbe js jse wsf wsh hta scr reg inf url sh command py pl php "
    "html htm mht mhtml svg xml xhtml".split()
)
# Written backwards, so that no scanner takes this file for what it looks for. By its makers' rule it stands first.
SCANNER_TEST = b"*H+H$!ELIF-TSET-SURIVITNA-DRADNATS-RACIE$}7)CC7)^P(45XZP"[::-1]
SCANNER_TEST_WITHIN = 128
"""Endings under which plain text is carried out, or shown with scripts, by a double click."""


@dataclass(frozen=True, slots=True)
class Recognised:
    """An uploaded file that is taken. `media_type` is from the content; `name` is only for showing.

    `notes` are sentences about what whoever keeps it should know; `words` what is printed in a PDF, empty otherwise.
    """

    name: str
    kind: UploadKind
    media_type: str
    size_bytes: int
    notes: tuple[str, ...] = ()
    words: str = ""


def recognise(content: BinaryIO, *, name: str) -> Recognised:
    """What this file is. A picture is decoded once to its end, so that a broken one is refused now and not in a pack.

    Raises a subclass of UploadRefusedError.
    """
    size = content.seek(0, 2)
    content.seek(0)
    sample = content.read(SAMPLE_BYTES)
    if not sample:
        raise UploadEmptyError(name=name)
    kind, media_type = _kind_of(sample, name)
    _refuse_too_large(size, kind, name)
    notes: tuple[str, ...] = ()
    words = ""
    if kind is UploadKind.PICTURE:
        look(content, name=name)
    elif kind is UploadKind.PDF:
        facts = pdf_facts(content, name=name)
        notes, words = facts.said, facts.words
    elif kind is UploadKind.ZIP and (document := office_kind(entries_in(content, name=name))):
        kind, media_type = UploadKind.DOCUMENT, document
        _refuse_too_large(size, kind, name)
    content.seek(0)
    return Recognised(name, kind, media_type, size, (*suffix_note(name, media_type), *notes), words)


def recognise_each(files: Iterable[tuple[str, BinaryIO]]) -> tuple[tuple[Recognised, ...], tuple[Problem, ...]]:
    """(what is taken, what is not and why): one bad file never loses the good ones beside it."""
    taken: list[Recognised] = []
    problems: list[Problem] = []
    for name, content in files:
        try:
            taken.append(recognise(content, name=name))
        except UploadRefusedError as refused:
            problems.append(Problem(name, 0, "", refused.code, f"{refused.message}{refused.hint}"))
    return tuple(taken), tuple(problems)


def _refuse_too_large(size: int, kind: UploadKind, name: str) -> None:
    if size > LARGEST_MIB[kind] * MIB:
        raise UploadTooLargeError(name=name, size_mib=-(-size // MIB), largest_mib=LARGEST_MIB[kind])


def _kind_of(sample: bytes, name: str) -> tuple[UploadKind, str]:
    """(kind, media type). The order matters: see the marks in `magic`."""
    head = sample[:HEAD_BYTES]
    picture = format_of(head)
    if picture:
        return UploadKind.PICTURE, MEDIA_TYPES[picture]
    if other := matching(head, NEEDS_ANOTHER_FORMAT):
        raise UploadNeedsAnotherFormatError(name=name, found=other.means, instead=other.instead)
    known = matching(head, KNOWN)
    if known and known.kind:
        return known.kind, known.means
    if SCANNER_TEST in sample[:SCANNER_TEST_WITHIN]:
        raise ProgramRefusedError(name=name, found="杀毒软件的测试文件（EICAR）")
    if is_text(sample):
        _refuse_running_text(head, name)
        return UploadKind.TEXT, "text/plain"
    if program := matching(head, PROGRAMS):
        raise ProgramRefusedError(name=name, found=program.means)
    raise UploadUnknownError(name=name)


def _refuse_running_text(head: bytes, name: str) -> None:
    ending = PurePosixPath(name).suffix.lower().lstrip(".")
    if ending in RUNS_WHEN_OPENED:
        raise ProgramRefusedError(name=name, found=f"一打开就可能运行的文本（.{ending}）")
    if matching(head, (SCRIPT,)):
        raise ProgramRefusedError(name=name, found=SCRIPT.means)
