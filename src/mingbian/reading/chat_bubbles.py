"""Bubbles: the areas of one colour in which lines of words stand.

Each is found from its words: the colour around them is followed to its border. What is no upright rectangle, or as wide
as the page, is none: a shelf label in a photo is crooked, a notice of the program runs from edge to edge.
"""

from dataclasses import dataclass, field

import cv2
import numpy as np
from numpy.typing import NDArray

from mingbian.reading.chat_canvas import Canvas, Pixels
from mingbian.reading.words import Line

SAME = 5  # of 255: how far the colour of one area may differ
SAME_TO_A_SHADE = 2  # where it runs out into a wallpaper of nearly its colour: a screenshot's own areas are even
WIDEST = 0.93  # of the column
STRAIGHT = 0.6  # of each side must be of the bubble's colour; corners are round
AT_EDGE = 2  # pixels: so near to the edge of the canvas, under the smeared line of a bar, it goes on beyond

Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Rect:
    """Whole pixels of the canvas; `right` and `bottom` are the first beyond."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def width(self) -> int:
        return self.right - self.left

    @property
    def height(self) -> int:
        return self.bottom - self.top

    @property
    def area(self) -> int:
        return self.width * self.height

    def holds(self, other: "Rect") -> bool:
        """Whether the other's middle lies in it."""
        across, down = (other.left + other.right) / 2, (other.top + other.bottom) / 2
        return self.left <= across < self.right and self.top <= down < self.bottom

    def shared(self, other: "Rect") -> int:
        """The area of both."""
        across = min(self.right, other.right) - max(self.left, other.left)
        down = min(self.bottom, other.bottom) - max(self.top, other.top)
        return max(0, across) * max(0, down)


@dataclass(slots=True)
class Bubble:
    """One area with the lines in it; `colour` is red, green, blue."""

    rect: Rect
    colour: tuple[int, int, int]
    lines: list[tuple[Line, Rect]] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Found:
    """All bubbles from top to bottom, the lines on the page itself, and the page as far as it is of one colour."""

    bubbles: list[Bubble]
    bare: list[tuple[Line, Rect]]
    page: Mask


def bubbles_in(canvas: Canvas, lines: tuple[Line, ...]) -> Found:
    """Every line within the canvas is in a bubble or bare."""
    pixels = np.asarray(cv2.medianBlur(canvas.pixels, 3), dtype=np.uint8)  # a saved picture is smeared beside letters
    page = _page(pixels)
    found: list[Bubble] = []
    bare: list[tuple[Line, Rect]] = []
    for line, spot in _within(canvas, lines):
        known = next((bubble for bubble in found if bubble.rect.holds(spot)), None)
        if known:
            known.lines.append((line, spot))
            continue
        colour, seed = _ground(pixels, spot)
        if page[seed[1], seed[0]]:
            bare.append((line, spot))
            continue
        rect = _bubble(pixels, seed, spot)
        if rect is None:
            page |= _as_wide_as_the_page(pixels, seed)
            bare.append((line, spot))
        else:
            found.append(Bubble(rect, colour, [(line, spot)]))
    return Found(sorted(found, key=lambda bubble: bubble.rect.top), bare, page)


def _page(pixels: Pixels) -> Mask:
    """What hangs together with the outer margins, of their commonest colour; empty on a wallpaper."""
    height, width = pixels.shape[:2]
    page: Mask = np.zeros((height, width), dtype=np.bool_)
    edge = pixels[:, 2].astype(np.int16)
    (red, green, blue), _ = _ground(pixels, Rect(2, 0, 3, height))
    alike = np.flatnonzero(np.abs(edge - (red, green, blue)).max(axis=1) <= 1)
    for y in alike:
        if not page[y, 2]:
            page |= _area(pixels, (2, int(y)))
    wide = page.any(axis=0).mean() > WIDEST
    return page if wide else np.zeros_like(page)


def _within(canvas: Canvas, lines: tuple[Line, ...]) -> list[tuple[Line, Rect]]:
    across, down = canvas.right - canvas.left, canvas.bottom - canvas.top
    placed = []
    for line in lines:
        spot = Rect(
            round((line.left - canvas.left) / across * canvas.width),
            round((line.top - canvas.top) / down * canvas.height),
            round((line.right - canvas.left) / across * canvas.width),
            round((line.bottom - canvas.top) / down * canvas.height),
        )
        inside = Rect(0, 0, canvas.width, canvas.height)
        if inside.holds(spot) and spot.area > 0:
            placed.append((line, _clipped(spot, inside)))
    return placed


def _clipped(spot: Rect, inside: Rect) -> Rect:
    return Rect(max(spot.left, 0), max(spot.top, 0), min(spot.right, inside.right), min(spot.bottom, inside.bottom))


def _ground(pixels: Pixels, spot: Rect) -> tuple[tuple[int, int, int], tuple[int, int]]:
    """(the commonest colour around the words, a place of it): strokes are thin, what they stand on is more."""
    piece = pixels[spot.top : spot.bottom, spot.left : spot.right].reshape(-1, 3)
    coarse = (piece >> 2).astype(np.int32)
    codes = (coarse[:, 0] << 12) | (coarse[:, 1] << 6) | coarse[:, 2]
    values, counts = np.unique(codes, return_counts=True)
    commonest = np.flatnonzero(codes == values[counts.argmax()])
    red, green, blue = (int(part) for part in np.median(piece[commonest], axis=0))
    alike = commonest[np.abs(piece[commonest].astype(np.int16) - (red, green, blue)).max(axis=1) <= 1]
    place = int(alike[0] if alike.size else commonest[0])
    return (red, green, blue), (spot.left + place % spot.width, spot.top + place // spot.width)


def _bubble(pixels: Pixels, seed: tuple[int, int], spot: Rect) -> Rect | None:
    """The bubble around words, None where what they stand on is none."""
    for same in (SAME, SAME_TO_A_SHADE):
        area = _area(pixels, seed, same)
        rect = _core(area)
        if rect and rect.width <= WIDEST * pixels.shape[1] and _is_bubble(area, rect, spot, pixels.shape[0]):
            return rect
    return None


def _as_wide_as_the_page(pixels: Pixels, seed: tuple[int, int]) -> Mask:
    """The area around words that runs from edge to edge; else nothing."""
    area = _area(pixels, seed)
    rect = _core(area)
    return np.zeros_like(area) if rect and rect.width <= WIDEST * pixels.shape[1] else area


def _area(pixels: Pixels, seed: tuple[int, int], same: int = SAME) -> Mask:
    mask = np.zeros((pixels.shape[0] + 2, pixels.shape[1] + 2), dtype=np.uint8)
    limit = (same, same, same)
    flags = 4 | cv2.FLOODFILL_FIXED_RANGE | cv2.FLOODFILL_MASK_ONLY | (1 << 8)
    cv2.floodFill(pixels, mask, seed, (0, 0, 0), limit, limit, flags)
    return mask[1:-1, 1:-1].astype(np.bool_)


def _core(area: Mask) -> Rect | None:
    """The area's rectangle without a tail that points to the face beside it."""
    across, down = area.sum(axis=0), area.sum(axis=1)
    columns = np.flatnonzero(across > 0.4 * np.percentile(across[across > 0], 90)) if across.any() else across[:0]
    rows = np.flatnonzero(down > 0.25 * np.percentile(down[down > 0], 90)) if down.any() else down[:0]
    if not columns.size or not rows.size:
        return None
    return Rect(int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1)


def _is_bubble(area: Mask, rect: Rect, spot: Rect, height: int) -> bool:
    """Straight at every side; where the picture ends, words may stand on the edge."""
    if rect.shared(spot) < 0.7 * spot.area:
        return False
    piece = area[rect.top : rect.bottom, rect.left : rect.right]
    if min(piece.shape) < 6:
        return False
    sides = [piece[:, 1], piece[:, -2]]
    sides += [piece[1]] if rect.top > AT_EDGE else []
    sides += [piece[-2]] if rect.bottom < height - AT_EDGE else []
    return all(side.mean() >= STRAIGHT for side in sides)
