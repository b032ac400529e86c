"""The words of a file page by page: of a picture what is read from its pixels, of a PDF its own text where that counts.

A PDF's text need not be what a reader sees on the page: a scan often carries another program's guess behind it. Where a
picture covers much of a page, the page is looked at like a picture.
"""

from collections.abc import Iterator
from typing import TYPE_CHECKING, BinaryIO

from mingbian.reading.magic import HEAD_BYTES, KNOWN, UploadKind, matching
from mingbian.reading.pdf import opened_pdf
from mingbian.reading.picture import opened
from mingbian.reading.picture_header import format_of
from mingbian.reading.refusals import UploadUnknownError
from mingbian.reading.words import Line, Page
from mingbian.reading.working_copy import in_eight_bits, upright

if TYPE_CHECKING:
    from PIL import Image
    from pypdfium2 import PdfDocument, PdfPage, PdfTextPage

MOST_PAGES = 20
FEWEST_LETTERS = 10
MUCH = 1 / 3  # of a page, covered by one picture
PAGE_PX = 2_000  # the longest side of a page that is looked at: 170 dots an inch of A4
MOST_SCALE = 6.0


def pages_in(content: BinaryIO, *, name: str) -> tuple[Page, ...]:
    """The pages with their lines; of a longer document the first `MOST_PAGES`. `name` is for the refusal's sentence.

    Raises a subclass of UploadRefusedError for what is neither a picture nor a PDF, is damaged or is locked.
    """
    content.seek(0)
    head = content.read(HEAD_BYTES)
    if format_of(head) is not None:
        return (_picture(content, name),)
    known = matching(head, KNOWN)
    if known is None or known.kind is not UploadKind.PDF:
        raise UploadUnknownError(name=name)
    return _document(content, name)


def _picture(content: BinaryIO, name: str) -> Page:
    with opened(content, name=name) as (image, _):
        image.load()
        return _seen(1, in_eight_bits(upright(image)).convert("RGB"))


def _seen(number: int, image: "Image.Image") -> Page:
    from mingbian.reading.picture_words import lines_in  # noqa: PLC0415 — half a gigabyte, and only where it is needed

    return Page(number, image.width, image.height, lines_in(image))


def _document(content: BinaryIO, name: str) -> tuple[Page, ...]:
    with opened_pdf(content, name=name) as document:
        return tuple(_pages(document))


def _pages(document: "PdfDocument") -> Iterator[Page]:
    for place in range(min(len(document), MOST_PAGES)):
        page = document[place]
        width, height = page.get_size()
        scale = min(MOST_SCALE, PAGE_PX / max(width, height, 1.0))
        printed = () if _shows_a_picture(page) else tuple(_printed(page.get_textpage(), width, height))
        if sum(len(line.words) for line in printed) >= FEWEST_LETTERS:
            yield Page(place + 1, round(width * scale), round(height * scale), printed, printed=True)
        else:
            yield _seen(place + 1, page.render(scale=scale).to_pil().convert("RGB"))


def _shows_a_picture(page: "PdfPage") -> bool:
    from pypdfium2 import raw  # noqa: PLC0415 — as above

    width, height = page.get_size()
    for shown in page.get_objects(filter=[raw.FPDF_PAGEOBJ_IMAGE]):
        left, bottom, right, top = shown.get_bounds()
        if (right - left) * (top - bottom) > MUCH * width * height:
            return True
    return False


def _printed(text: "PdfTextPage", width: float, height: float) -> Iterator[Line]:
    """The page's own lines; a PDF counts upwards from the foot of the page."""
    for place in range(text.count_rects()):
        left, bottom, right, top = text.get_rect(place)
        words = " ".join(text.get_text_bounded(left, bottom, right, top).split())
        if words:
            yield Line(words, 1.0, left / width, 1 - top / height, right / width, 1 - bottom / height)
