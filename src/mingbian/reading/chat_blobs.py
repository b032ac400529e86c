"""What stands on the page besides words and bubbles: faces, pictures that were sent, bars that cover something.

Only a page of one colour tells: on a wallpaper nothing can be told from it, and nothing is.
"""

from dataclasses import dataclass

import cv2
import numpy as np

from mingbian.reading.chat_bubbles import WIDEST, Bubble, Found, Mask, Rect
from mingbian.reading.chat_canvas import Canvas
from mingbian.reading.chat_lanes import Lanes, lanes_of, plain_side

LEAST_PAGE = 0.15  # of the canvas, of one colour and in one piece
UNLIKE = 6
OWN = 0.55  # of a blob's rectangle is bubble: then the blob is the bubble, with its tail
BESIDE = 4  # pixels around a bubble
INK_AROUND = 0.5
FLAT = 0.5
FACES = 0.17  # of the width at each edge, where faces stand
RIM, SPECK = 2, 4  # pixels
DRAWINGS = 15  # on a square of the page: a wallpaper's pattern has more, pictures and cards of a chat a handful
HIGHEST = 2.5  # letters: a line of words is no higher


@dataclass(frozen=True, slots=True)
class Blob:
    """One thing in one piece. `flat` where most of it is of one colour, which no photo is."""

    rect: Rect
    flat: bool


@dataclass(frozen=True, slots=True)
class Apart:
    """The bubbles that are bubbles, other blobs, and bars over the whole width.

    `inked` is every pixel that is not the page, for looking beside a bubble. `told` is False on a wallpaper.
    """

    bubbles: list[Bubble]
    blobs: list[Blob]
    bars: list[Rect]
    inked: Mask
    told: bool


def apart(canvas: Canvas, found: Found, letter: float) -> Apart:
    """`letter` is the height of a line of words in the canvas."""
    inked = _not_page(canvas, found.page) if found.page.mean() >= LEAST_PAGE else np.zeros_like(found.page)
    if not inked.any() or _patterned(inked, found):
        return Apart(found.bubbles, [], [], np.zeros_like(found.page), told=False)
    bubbles = list(found.bubbles)
    blobs: list[Blob] = []
    bars: list[Rect] = []
    lanes = lanes_of([(bubble.rect, plain_side(bubble.rect, canvas.width)) for bubble in bubbles], canvas.width)
    for rect in _pieces(inked, found, lanes, letter):
        within = [bubble for bubble in bubbles if rect.holds(bubble.rect)]
        if sum(bubble.rect.area for bubble in within) >= OWN * rect.area:
            continue
        if rect.width > WIDEST * canvas.width:
            bars.append(rect)
            continue
        if any(_on_page(bubble.rect, inked) for bubble in within):
            continue
        bubbles = [bubble for bubble in bubbles if bubble not in within]
        blobs.append(Blob(rect, _flat(canvas, rect)))
    return Apart(bubbles, blobs, bars, inked, told=True)


def _patterned(inked: Mask, found: Found) -> bool:
    """Whether small drawings lie all over the middle of the page, where a chat shows bubbles and little else."""
    drawn = inked.astype(np.uint8)
    for spot in [*(bubble.rect for bubble in found.bubbles), *(spot for _, spot in found.bare)]:
        drawn[max(0, spot.top - RIM) : spot.bottom + RIM, max(0, spot.left - RIM) : spot.right + RIM] = 0
    high, wide = drawn.shape
    margin = int(FACES * wide)
    _, _, stats, _ = cv2.connectedComponentsWithStats(np.ascontiguousarray(drawn[:, margin : wide - margin]))
    drawings = (stats[1:, cv2.CC_STAT_WIDTH] > SPECK) & (stats[1:, cv2.CC_STAT_HEIGHT] > SPECK)
    return bool(drawings.sum() > DRAWINGS * high / wide)


def _on_page(rect: Rect, inked: Mask) -> bool:
    """Mostly page close around it: a pattern may touch it, but it stands in no picture."""
    piece = inked[max(0, rect.top - BESIDE) : rect.bottom + BESIDE, max(0, rect.left - BESIDE) : rect.right + BESIDE]
    inner = inked[rect.top : rect.bottom, rect.left : rect.right]
    return float(piece.sum() - inner.sum()) < INK_AROUND * (piece.size - inner.size)


def _not_page(canvas: Canvas, page: Mask) -> Mask:
    colour = np.median(canvas.pixels[page], axis=0).astype(np.int16)
    unlike: Mask = np.abs(canvas.pixels.astype(np.int16) - colour).max(axis=2) > UNLIKE
    return unlike


def _pieces(inked: Mask, found: Found, lanes: Lanes, letter: float) -> list[Rect]:
    """Rectangles of what hangs together, without words on the bare page, and only what is larger than a letter.

    A face may touch the bubble beside it; the lane parts them.
    """
    drawn = inked.astype(np.uint8)
    for _, spot in found.bare:
        on_page = found.page[spot.top : spot.bottom, spot.left : spot.right].mean() > 0.3
        if on_page and spot.height <= HIGHEST * letter:  # a whole photo may have been taken for one large letter
            drawn[spot.top : spot.bottom, spot.left : spot.right] = 0
    drawn = cv2.morphologyEx(drawn, cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8)).astype(np.uint8)
    if lanes.left is not None and lanes.right is not None:
        parted = drawn.mean(axis=1) <= WIDEST  # what covers the whole width stays in one piece
        for lane in (lanes.left - 2, lanes.right):
            drawn[parted, max(0, lane) : max(0, lane + 2)] = 0
    _, _, stats, _ = cv2.connectedComponentsWithStats(drawn, connectivity=4)
    rects = [Rect(int(x), int(y), int(x + wide), int(y + high)) for x, y, wide, high, _ in stats[1:]]
    return [rect for rect in rects if rect.width > 1.2 * letter and rect.height > 0.5 * letter]


def _flat(canvas: Canvas, rect: Rect) -> bool:
    coarse = (canvas.pixels[rect.top : rect.bottom, rect.left : rect.right] >> 3).reshape(-1, 3).astype(np.int32)
    codes = (coarse[:, 0] << 10) | (coarse[:, 1] << 5) | coarse[:, 2]
    return bool(np.unique(codes, return_counts=True)[1].max() >= FLAT * codes.size)
