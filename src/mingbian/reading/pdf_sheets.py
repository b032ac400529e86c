"""A PDF as pictures of its pages: what is printed on them, and nothing of what else it carries."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from mingbian.domain.cautious import cautiously_found_in
from mingbian.domain.personal import Spot, level
from mingbian.reading.letters import TILE_PX
from mingbian.reading.pdf import opened_pdf
from mingbian.reading.refusals import UploadTooLargeError

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfPage

MOST_PAGES = 30
DOTS_PER_INCH = 170.0
"""A page of A4 is then as large as it is read: two thousand pixels high."""
POINTS_PER_INCH = 72
LINE_ENDS = "\r\n"


class PdfTooLongError(UploadTooLargeError):
    """More pages than are looked through in a reasonable time."""

    code = "pdf_too_long"
    message_format = "「{name}」有 {pages} 页，遮盖最多处理 {most} 页。"
    hint_format = "请把要用的几页另存成一个 PDF，再存入一次。"


def sheets(content: bytes, *, name: str) -> Iterator[Image.Image]:
    """Each page as a picture, without its form fields' hidden parts. Raises UploadDamagedError, PdfTooLongError."""
    with _opened(content, name) as document:
        yield from map(_drawn, document)


def sheet(content: bytes, number: int, *, name: str) -> Image.Image:
    """One page as a picture, counted from 1. Raises as `sheets`."""
    with _opened(content, name) as document:
        return _drawn(document[number - 1])


def spots_in_text(content: bytes, *, name: str, names: Iterable[str] = ()) -> tuple[Spot, ...]:
    """What the document's own text tells, where it stands on its pages; a scan has none. Raises as `sheets`."""
    with _opened(content, name) as document:
        return tuple(spot for number, page in enumerate(document, start=1) for spot in _on_page(page, number, names))


def _drawn(page: "PdfPage") -> Image.Image:
    scale = min(DOTS_PER_INCH / POINTS_PER_INCH, TILE_PX / max(page.get_size()))
    picture: Image.Image = page.render(scale=scale).to_pil().convert("RGB")
    return picture


@contextmanager
def _opened(content: bytes, name: str) -> Iterator["PdfDocument"]:
    with opened_pdf(BytesIO(content), name=name) as document:
        if len(document) > MOST_PAGES:
            raise PdfTooLongError(name=name, pages=len(document), most=MOST_PAGES)
        yield document


def _on_page(page: "PdfPage", number: int, names: Iterable[str]) -> Iterator[Spot]:
    if page.get_rotation():
        return  # its letters' places are those of the unturned page; the look at the picture finds them
    text = page.get_textpage()
    words = text.get_text_range()
    letters = [place for place, letter in enumerate(words) if letter not in LINE_ENDS]
    # A number that goes on in the next line is one number; so the ends of lines are left out.
    for found in cautiously_found_in("".join(words[place] for place in letters), sure=1.0, names=names):
        boxes = [text.get_charbox(place) for place in letters[found.begins : found.ends]]
        for row in _rows(boxes):
            yield Spot(number, level(_share(page, row)), found.kind)


def _rows(boxes: list[tuple[float, float, float, float]]) -> Iterator[tuple[float, float, float, float]]:
    """The letters' boxes, joined line by line; one that spans two lines would hide all between."""
    row: list[tuple[float, float, float, float]] = []
    for box in boxes:
        if row and (box[1] > row[-1][3] or box[3] < row[-1][1]):
            yield _around(row)
            row = []
        row.append(box)
    if row:
        yield _around(row)


def _around(boxes: list[tuple[float, float, float, float]]) -> tuple[float, float, float, float]:
    told = np.array(boxes)
    return float(told[:, 0].min()), float(told[:, 1].min()), float(told[:, 2].max()), float(told[:, 3].max())


def _share(page: "PdfPage", box: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
    """From points, counted from below, to shares, counted from above, with a margin of a quarter line."""
    left, bottom, right, top = box
    edge_left, edge_bottom, edge_right, edge_top = page.get_cropbox()
    wide, high, margin = edge_right - edge_left, edge_top - edge_bottom, (top - bottom) / 4
    return (
        (left - edge_left - margin) / wide,
        (edge_top - top - margin) / high,
        (right - edge_left + margin) / wide,
        (edge_top - bottom + margin) / high,
    )
