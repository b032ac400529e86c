"""Words that were read in a picture or on a page, line by line, with where each stands and how sure the reading is."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

LEAST_SURE = 0.5
"""What is less sure than this is not kept: it is mostly texture taken for letters."""
ROWS = 40
"""Lines of plain text that stand for one page."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of words. `left` to `bottom` are shares of the picture's width and height, 0 to 1; `sure` is 0 to 1."""

    words: str
    sure: float
    left: float
    top: float
    right: float
    bottom: float

    @property
    def middle(self) -> float:
        """Half-way down."""
        return (self.top + self.bottom) / 2


@dataclass(frozen=True, slots=True)
class Page:
    """All lines of one picture, or of one page of a document, from top to bottom.

    `number` counts from 1. `width_px` and `height_px` are those of the upright picture, or of the page as it was
    rendered. `printed` is True where the words are the document's own text and were not read from pixels.
    """

    number: int
    width_px: int
    height_px: int
    lines: tuple[Line, ...]
    printed: bool = False


def one_below_the_other(pages: Iterable[Page]) -> tuple[Line, ...]:
    """All lines as on one long sheet: on the first page `top` runs from 0 to 1, on the second from 1 to 2."""
    return tuple(
        replace(line, top=line.top + place, bottom=line.bottom + place)
        for place, page in enumerate(pages)
        for line in page.lines
    )


def rows_of(text: str) -> tuple[Line, ...]:
    """Plain text as the lines of a sheet, so that it is looked at like one that was read."""
    rows = enumerate(row for row in text.splitlines() if row.strip())
    return tuple(Line(row, 1.0, 0.0, place / ROWS, 1.0, (place + 0.5) / ROWS) for place, row in rows)


def as_kept(lines: Iterable[Line]) -> list[list[str | float]]:
    """[words, sure, left, top, right, bottom] a line, as it stands in the table; four digits are a pixel of 10,000."""
    return [
        [line.words, *(round(share, 4) for share in (line.sure, line.left, line.top, line.right, line.bottom))]
        for line in lines
    ]


def from_kept(kept: Iterable[Sequence[str | float]]) -> tuple[Line, ...]:
    """The lines back from their table form."""
    return tuple(Line(str(words), *(float(share) for share in shares)) for words, *shares in kept)
