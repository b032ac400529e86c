"""One look at a file that was brought: what it is, what kind of evidence it looks like and why, which order it names.

By its bytes and its words, never by its suffix. Its name is only asked for an order number, which proposes and never
decides.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from mingbian.gather.evidence_kinds import evidence_kinds
from mingbian.platforms.encoding import encoding_of
from mingbian.platforms.formats import Format, every_format, format_of
from mingbian.platforms.incoming import Incoming
from mingbian.platforms.opening import tables
from mingbian.platforms.order_numbers import order_numbers_in
from mingbian.platforms.refusals import FileRefusedError
from mingbian.reading.certificate_text import paper_text
from mingbian.reading.document_kind import likenesses
from mingbian.reading.magic import UploadKind
from mingbian.reading.office_kind import WORKBOOK
from mingbian.reading.upload import recognise
from mingbian.reading.words import Line, rows_of

OF_ONE_DISPUTE = {"pdd_chat": "chat", "plain_traces": "tracking"}
"""Kinds of table and text that tell of one parcel or one buyer; the others are books of the whole shop."""
FEWEST_WORDS = 2
LONGEST_TEXT = 20_000
"""Signs of a text file in which an order number is looked for."""


@dataclass(frozen=True, slots=True)
class FileLook:
    """`kind` is an evidence code, empty where nothing tells; only if it is `sure` may it be filed unasked.

    `said` are sentences for whoever brought it: why that kind, and what to know of the file. `words` is what is
    printed in it, `order_numbers` those that its name or words name.
    """

    media_type: str
    is_archive: bool = False
    kind: str = ""
    sure: bool = False
    said: tuple[str, ...] = ()
    words: str = ""
    order_numbers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Guess:
    """What the words or the table say it is."""

    kind: str = ""
    sure: bool = False
    why: str = ""


def look_at_file(path: Path, name: str) -> FileLook:
    """The look. Raises a subclass of `reading.refusals.UploadRefusedError` for what is not taken."""
    with path.open("rb") as content:
        known = recognise(content, name=name)
    words = known.words
    if known.kind is UploadKind.TEXT:
        words = _text_of(path, name)
    may_be_table = _may_be_table(known.kind, known.media_type)
    guess = _guess_by_table(path, name) if may_be_table else guess_by_words(rows_of(words))
    return FileLook(
        media_type=known.media_type,
        is_archive=known.kind is UploadKind.ZIP,
        kind=guess.kind,
        sure=guess.sure,
        said=(*filter(None, [guess.why]), *known.notes),
        words=words,
        order_numbers=order_numbers_in(f"{name}\n{words}"),
    )


def guess_by_words(lines: Sequence[Line]) -> Guess:
    """What pages with these lines look like, in one sentence with the words that say so.

    A document is called by its name, and something that goes with it stands there too. Where the name stands as a
    title and no second kind fits, the answer is sure; otherwise it is a proposal for whoever files the page.
    """
    found = [one for one in likenesses(paper_text(lines)) if one.titled and len(one.words) >= FEWEST_WORDS]
    if not found or not found[0].document.code:
        return Guess()
    best, sure = found[0], len(found) == 1 and found[0].headed
    title, beside = best.words[:2]
    said = f"{'认作' if sure else '像是'}「{evidence_kinds()[best.document.code].title}」"
    return Guess(best.document.code, sure, f"{said}：上面写着「{title}」和「{beside}」。")


def _may_be_table(kind: UploadKind, media_type: str) -> bool:
    return kind is UploadKind.TEXT or media_type == WORKBOOK


def _guess_by_table(path: Path, name: str) -> Guess:
    form = _format_of(path, name)
    if form is None:
        return Guess()
    if kind := OF_ONE_DISPUTE.get(form.code):
        return Guess(kind, sure=True, why=f"按内容认出是「{form.title}」。")
    return Guess(
        why=f"按内容认出是「{form.title}」，里面是全店的资料；请到「导入」页读入，一般不必作为一起纠纷的证据。"
    )


def _format_of(path: Path, name: str) -> Format | None:
    """The first of its tables that a format claims. A file that no reader of tables takes is no table."""
    every_format()
    try:
        return next((form for table in tables(Incoming(name, path)) if (form := format_of(table)) is not None), None)
    except FileRefusedError:
        return None


def _text_of(path: Path, name: str) -> str:
    """The beginning of a text file; empty where its encoding is none of the field."""
    try:
        encoding = encoding_of(path, name).name
    except FileRefusedError:
        return ""
    with path.open(encoding=encoding, errors="replace") as file:
        return file.read(LONGEST_TEXT).replace("\0", "")
