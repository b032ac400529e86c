"""The words that can be read in a picture, line by line, with where each stands.

The reader and its models come with the program; nothing is fetched. It takes half a gigabyte of memory and about a
second a screen, so it runs in a process of its own and once for each picture. A long screenshot is cut into strips that
overlap: shrunk to one page its letters would be gone.
"""

from collections.abc import Iterator
from functools import cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from rapidocr import RapidOCR
from rapidocr.utils.output import RapidOCROutput

from mingbian.reading.words import LEAST_SURE, Line

LONGEST_PX = 4_000  # letters are read at this size, though looked for in a smaller picture
WIDEST_SCREEN_PX = 1_440
SCREEN = 1.6
"""Higher than this times its width is a telephone's screen, whose letters are large; a page of paper is 1.41."""
STRIP = 2.2  # a strip's height in widths
OVERLAP = 0.25  # in widths: more than the tallest line of words
CUT_PX = 6
SHAPES = frozenset("●○•◎■□▪▫ ")
"""What small drawings are taken for; nobody writes a line of them alone."""
WINDOW, WIDEST_WINDOW_PX = 1.5, 2_000
"""A computer's screen is wider than this times its height, and drawn; up to that width its letters have 13 pixels."""
DRAWN = 0.5  # of all pixels are the same as the one at their right: on a photo, never half
LOOKED_FOR_PX = {True: 1_344, False: 2_000}
"""The longest side of the picture in which lines are looked for, for a screen of either kind and for all others."""

Pixels = NDArray[np.uint8]


def lines_in(image: Image.Image) -> tuple[Line, ...]:
    """Every line that was read with some certainty, from top to bottom. `image` is upright."""
    screen = image.height > SCREEN * image.width
    readable = _readable(image, screen=screen)
    large = screen or _is_window(readable)
    lines: list[Line] = []
    for top, bottom in strips(readable.width, readable.height) if screen else [(0, readable.height)]:
        found = _read(readable.crop((0, top, readable.width, bottom)), large=large)
        whole = (line for line in found if not _at_cut(line, top, bottom, readable.height))
        placed = (_placed(line, top, bottom, readable.height) for line in whole)
        lines += [line for line in placed if not any(_same_spot(line, known) for known in lines)]
    return tuple(sorted(lines, key=lambda line: (line.middle, line.left)))


def strips(width: int, height: int) -> Iterator[tuple[int, int]]:
    """(top, bottom) of each strip in pixels; all are as high, and each shares `OVERLAP` with the next."""
    longest, shared = int(STRIP * width), int(OVERLAP * width)
    if height <= longest:
        yield 0, height
        return
    number = -(-(height - shared) // (longest - shared))
    step = (height - shared) / number
    for place in range(number):
        yield round(place * step), min(height, round((place + 1) * step) + shared)


def _readable(image: Image.Image, *, screen: bool) -> Image.Image:
    """The picture in RGB, no larger than reading it needs. A long screen keeps its height."""
    picture = image.convert("RGB")
    wanted = WIDEST_SCREEN_PX / picture.width if screen else LONGEST_PX / max(picture.size)
    if wanted >= 1:
        return picture
    sides = max(1, round(picture.width * wanted)), max(1, round(picture.height * wanted))
    return picture.resize(sides, Image.Resampling.LANCZOS)


def _is_window(picture: Image.Image) -> bool:
    """Of a computer's screen; a photo or a paper as wide may hold smaller print."""
    if not WINDOW * picture.height < picture.width <= WIDEST_WINDOW_PX:
        return False
    pixels = np.asarray(picture)
    return bool((pixels[:, 1:] == pixels[:, :-1]).all(axis=2).mean() >= DRAWN)


def _read(picture: Image.Image, *, large: bool) -> Iterator[Line]:
    pixels: Pixels = np.asarray(picture)[:, :, ::-1]  # the reader takes blue first
    read = _reader(LOOKED_FOR_PX[large])(np.ascontiguousarray(pixels))
    if not isinstance(read, RapidOCROutput) or read.txts is None or read.boxes is None or read.scores is None:
        return
    sides = np.array(picture.size, dtype=np.float64)
    for words, score, box in zip(read.txts, read.scores, read.boxes, strict=True):
        if score >= LEAST_SURE and not SHAPES.issuperset(words):
            (left, top), (right, bottom) = _corners(np.asarray(box) / sides)
            yield Line(words, float(score), left, top, right, bottom)


def _corners(corners: NDArray[np.float64]) -> tuple[tuple[float, float], tuple[float, float]]:
    low, high = corners.min(axis=0), corners.max(axis=0)
    return (float(low[0]), float(low[1])), (float(high[0]), float(high[1]))


def _at_cut(line: Line, top: int, bottom: int, height: int) -> bool:
    """Half a line at the edge of a strip; the strip beside has it whole. At the picture's own edge it is all."""
    cut = CUT_PX / (bottom - top)
    return (top > 0 and line.top < cut) or (bottom < height and line.bottom > 1 - cut)


def _placed(line: Line, top: int, bottom: int, height: int) -> Line:
    """A strip's line in shares of the whole picture."""
    share = (bottom - top) / height
    above = top / height
    return Line(line.words, line.sure, line.left, above + line.top * share, line.right, above + line.bottom * share)


def _same_spot(one: Line, other: Line) -> bool:
    """The strip below sees again what the one above has read."""
    down = min(one.bottom, other.bottom) - max(one.top, other.top)
    across = min(one.right, other.right) - max(one.left, other.left)
    small_down = min(one.bottom - one.top, other.bottom - other.top)
    small_across = min(one.right - one.left, other.right - other.left)
    return down > 0.5 * small_down and across > 0.5 * small_across


@cache
def _reader(looked_for_px: int) -> RapidOCR:
    return RapidOCR(
        params={
            "Global.log_level": "critical",
            "Global.use_cls": False,  # words that stand on their head are no words of a screen or a paper
            "Global.max_side_len": LONGEST_PX + 1,
            "Det.limit_type": "max",
            "Det.limit_side_len": looked_for_px,
        }
    )
