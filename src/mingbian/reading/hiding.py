"""What is to be hidden in a kept file, looked for until a reading of the result finds nothing more.

A first look finds what is personal; it is burnt in, and the result is read again in stronger contrast. What still shows
is hidden by the line. A file in which something shows after the last look is not given out at all.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from io import BytesIO

from PIL import Image, ImageOps

from mingbian.domain.personal import Personal, Spot
from mingbian.reading.burning_in import as_jpeg, as_pdf, burnt
from mingbian.reading.code_spots import code_spots
from mingbian.reading.letters import legible, written_in
from mingbian.reading.pdf_sheets import DOTS_PER_INCH, sheet, sheets, spots_in_text
from mingbian.reading.personal_spots import labelled_names, personal_spots
from mingbian.reading.picture import opened
from mingbian.reading.working_copy import clean_copy

MOST_LOOKS = 4
PDF = "application/pdf"
STILL_SHOWN = "遮盖后复查仍读到个人信息，这份副本没有做出来。请在下面手工遮盖整块区域后再试。"
NOT_PICTURED = "只有图片和 PDF 能在画面上遮盖；这类文件里的个人信息遮不了，只给原件，或者不给。"


@dataclass(frozen=True, slots=True)
class Looked:
    """All that is to be hidden, on how many pages, and how often each was looked at.

    `problem` says in words why no copy may be given out; then the spots are what was found so far.
    """

    pages: int
    spots: tuple[Spot, ...]
    looks: int
    problem: str = ""


def can_hide(media_type: str) -> bool:
    """Whether it is a picture or a document at all."""
    return media_type == PDF or media_type.startswith("image/")


def looked_through(content: bytes, *, name: str, media_type: str, names: Iterable[str] = ()) -> Looked:
    """What is to be hidden. Raises a subclass of UploadRefusedError for a file that cannot be opened."""
    if not can_hide(media_type):
        return Looked(0, (), 0, NOT_PICTURED)
    printed = spots_in_text(content, name=name, names=names) if media_type == PDF else ()
    spots: list[Spot] = []
    pages = looks = 0
    problem = ""
    for page, image in enumerate(pages_of(content, name=name, media_type=media_type), start=1):
        found, looks_here, clear = _looked_at(image, page, [spot for spot in printed if spot.page == page], names)
        pages, looks, problem = page, max(looks, looks_here), problem or ("" if clear else STILL_SHOWN)
        spots += found
    return Looked(pages, tuple(spots), looks, problem)


def pages_of(content: bytes, *, name: str, media_type: str) -> Iterator[Image.Image]:
    """The pages as they are looked at and given out: upright, in plain colours, no larger than they can be read."""
    if media_type == PDF:
        yield from sheets(content, name=name)
        return
    with opened(BytesIO(content), name=name) as (image, _):
        yield legible(clean_copy(image))


def hidden_copy(content: bytes, spots: Sequence[Spot], *, name: str, media_type: str) -> bytes:
    """The file with these spots burnt in: a JPEG for a picture, a document of pictures for a PDF.

    Same input, same bytes. Raises a subclass of UploadRefusedError.
    """
    pages = enumerate(pages_of(content, name=name, media_type=media_type), start=1)
    made = (burnt(image, spots, page=page) for page, image in pages)
    return as_pdf(made, dots_per_inch=DOTS_PER_INCH) if media_type == PDF else as_jpeg(next(made))


def sheet_of(content: bytes, spots: Sequence[Spot], page: int, *, name: str, media_type: str) -> bytes:
    """One page as a JPEG, with these spots burnt in. Raises a subclass of UploadRefusedError."""
    if media_type == PDF:
        return as_jpeg(burnt(sheet(content, page, name=name), spots, page=page))
    return hidden_copy(content, spots, name=name, media_type=media_type)


def _looked_at(
    image: Image.Image, page: int, known: Sequence[Spot], names: Iterable[str]
) -> tuple[list[Spot], int, bool]:
    """(spots, looks, whether the last look found nothing)."""
    spots, called = list(known), frozenset(names)
    for look in range(1, MOST_LOOKS + 1):
        seen = burnt(image, spots, page=page)
        if look > 1:
            seen = ImageOps.autocontrast(seen.convert("L"), cutoff=1).convert("RGB")
        lines = written_in(seen)
        called |= labelled_names(lines)
        found = personal_spots(lines, image.size, page=page, names=called, whole=look > 1)
        found += code_spots(seen, page=page, again=look > 1)
        # What was hardly read is hidden once; of the plain blots over it nothing need be read again.
        new = [spot for spot in found if look == 1 or spot.kind is not Personal.UNREAD]
        if not new:
            return spots, look, True
        spots += [replace(spot, page=page) for spot in new]
    return spots, MOST_LOOKS, False
