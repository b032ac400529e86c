"""The piece of a screenshot in which the messages stand: without the bars above and below, and the columns beside.

A bar is known by an edge that runs through both outer margins at once, where no bubble ever reaches. A window of the
back office has a list of chats at the left and the order at the right, parted by lines from top to bottom.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from PIL import Image

Pixels = NDArray[np.uint8]

SCREEN_PX = 540  # bubbles are found in a smaller picture; letters are not needed for that
WINDOW_PX = 1_280
CHANGE = 3  # of 255: what a bar of nearly the same colour differs by
HEAD, FOOT = 0.46, 0.5  # of the column's width: how far down a head, how far up an input may reach
NARROWEST = 0.18  # of the window: a column in which a chat can stand
MARGIN = 0.012
RULE = 6  # pixels: the line below a bar is two edges


@dataclass(frozen=True, slots=True)
class Canvas:
    """The chat's own pixels. `left` to `bottom` say where they lie in the picture, in shares of its sides."""

    pixels: Pixels
    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> int:
        return int(self.pixels.shape[1])

    @property
    def height(self) -> int:
        return int(self.pixels.shape[0])


def canvases(image: Image.Image) -> Iterator[Canvas]:
    """Every piece in which a chat may stand: the widest column first, and in it the piece below all bars."""
    small = _smaller(image.convert("RGB"))
    pixels: Pixels = np.asarray(small)
    height, width = pixels.shape[:2]
    for left, right in sorted(_columns(pixels), key=lambda column: column[0] - column[1]):
        for top, bottom in _between_bars(pixels[:, left:right]):
            yield Canvas(
                pixels[top:bottom, left:right].copy(),
                left / width,
                top / height,
                right / width,
                bottom / height,
            )


def _smaller(image: Image.Image) -> Image.Image:
    wanted = (SCREEN_PX if image.height > image.width else WINDOW_PX) / image.width
    if wanted >= 1:
        return image
    return image.resize((round(image.width * wanted), max(1, round(image.height * wanted))), Image.Resampling.BOX)


def _columns(pixels: Pixels) -> list[tuple[int, int]]:
    height, width = pixels.shape[:2]
    if height > width:
        return [(0, width)]
    band = pixels[int(height * 0.15) : int(height * 0.85)].astype(np.int16)
    changes = (np.abs(np.diff(band, axis=1)).max(axis=2) > CHANGE).mean(axis=0)
    edges = [0, *(int(x) + 1 for x in np.flatnonzero(changes > 0.55)), width]
    found = [(left, right) for left, right in pairwise(edges) if right - left > NARROWEST * width]
    return found or [(0, width)]


def _between_bars(pixels: Pixels) -> Iterator[tuple[int, int]]:
    """(top, bottom) rows of the chat, below the last bar first. A picture without bars is chat from edge to edge.

    What looks like a bar may be something that was laid over a message: whoever finds more above it, takes that.
    """
    height, width = pixels.shape[:2]
    edges = _edges(pixels)
    above = [y for y in edges if y < min(HEAD * width, height * 0.4)]
    below = [y for y in edges if y > max(height - FOOT * width, height * 0.6)]
    last = [y for y, following in pairwise([*above, height]) if following - y > RULE] or [0]
    for top in reversed(last):
        yield top, (below[0] if below else height)


def _edges(pixels: Pixels) -> list[int]:
    """Rows at which both outer margins change from end to end."""
    width = pixels.shape[1]
    wide = max(3, round(MARGIN * width))
    margins = np.concatenate([pixels[:, 2 : 2 + wide], pixels[:, -2 - wide : -2]], axis=1).astype(np.int16)
    changes = np.abs(np.diff(margins, axis=0)).max(axis=2) > CHANGE
    flat = np.ptp(margins, axis=1).max(axis=1) <= 2 * CHANGE  # on one side of an edge there is a bar of one colour
    beside = flat[:-1] | flat[1:]
    return [int(y) + 1 for y in np.flatnonzero(changes.all(axis=1) & beside)]
