"""A picture's perceptual hashes: 64 bits each that stay nearly the same when it is saved, shrunk or blurred anew.

One hash knows a picture only as a whole and upright. So its tiles are hashed too (a copy may be cut), and of a picture
that is asked about every tile as it looks mirrored and turned.
"""

from dataclasses import dataclass
from functools import cache

import cv2
import numpy as np
from numpy.typing import NDArray

from mingbian.reading.grey import Grey

SIDE = 32
KEPT = 8  # of the 32 × 32 frequencies the 8 × 8 slowest: the coarse light and dark of the picture
TURNS = 4  # quarter turns; each also mirrored

# (left, top, right, bottom) as shares of the picture: the whole, cut on all sides, at a corner, at one side.
TILES = (
    (0.0, 0.0, 1.0, 1.0),
    (0.1, 0.1, 0.9, 0.9),
    (0.2, 0.2, 0.8, 0.8),
    *((x, y, x + 0.8, y + 0.8) for x in (0.0, 0.2) for y in (0.0, 0.2)),
    *((x, 0.0, x + 0.8, 1.0) for x in (0.0, 0.2)),
    *((0.0, y, 1.0, y + 0.8) for y in (0.0, 0.2)),
)
HASHES = len(TILES) + 1
"""The tiles of TILES in their order, and last the picture without its plain margins."""


def _moved() -> tuple[tuple[int, ...], ...]:
    """For each way of turning: which tile of the picture as it lies comes to the place of each tile."""
    ways = []
    for mirrored in (False, True):
        for turns in range(TURNS):
            came_from = {_turned(tile, turns, mirrored=mirrored): place for place, tile in enumerate(TILES)}
            ways.append((*(came_from[_rounded(tile)] for tile in TILES), len(TILES)))
    return tuple(ways)


def _turned(tile: tuple[float, float, float, float], turns: int, *, mirrored: bool) -> tuple[float, ...]:
    left, top, right, bottom = tile
    if mirrored:
        left, right = 1 - right, 1 - left
    for _ in range(turns):  # as `numpy.rot90` turns: what was at (u, v) is at (v, 1 - u)
        left, top, right, bottom = top, 1 - right, bottom, 1 - left
    return _rounded((left, top, right, bottom))


def _rounded(tile: tuple[float, ...]) -> tuple[float, ...]:
    return tuple(round(edge, 6) for edge in tile)


_MOVED = _moved()

PLAIN = 6.0  # a line whose shades differ less than so much (standard deviation) belongs to a margin
LEAST_LEFT = 0.25  # of a side; where less would be left the picture itself is plain

Hashes = NDArray[np.uint64]


@dataclass(frozen=True, slots=True)
class PictureHashes:
    """`upright` (HASHES,): as a picture is kept. `turned` (2 × TURNS, HASHES): as it is searched for.

    In `turned` every tile lies turned in its own place, in the second half mirrored too.
    """

    upright: Hashes
    turned: Hashes

    @property
    def by_way(self) -> Hashes:
        """(2 × TURNS, HASHES): for each way of turning the whole picture, the hashes that it would then have."""
        return np.take_along_axis(self.turned, np.array(_MOVED), axis=1)

    @property
    def hex(self) -> str:
        """The hash of the whole picture in sixteen hex digits."""
        return f"{int(self.upright[0]):016x}"


def hashes_of(grey: Grey) -> PictureHashes:
    """The hashes of a picture and of its mirrored, turned and cut versions."""
    small = np.stack([_small(tile) for tile in (*_tiles(grey), without_margins(grey))])
    ways = [np.rot90(side, turn, axes=(1, 2)) for side in (small, small[:, :, ::-1]) for turn in range(TURNS)]
    turned = _hashed(np.stack(ways))
    return PictureHashes(upright=turned[0], turned=turned)


def without_margins(grey: Grey) -> Grey:
    """The picture without plain bars around it, as a viewer on a phone draws them."""
    top, bottom = _span(grey.std(axis=1))
    left, right = _span(grey[top:bottom].std(axis=0))
    return grey[top:bottom, left:right]


def _span(restless: NDArray[np.float64]) -> tuple[int, int]:
    lines = np.flatnonzero(restless > PLAIN)
    if lines.size == 0 or lines[-1] + 1 - lines[0] < LEAST_LEFT * restless.size:
        return 0, restless.size
    return int(lines[0]), int(lines[-1]) + 1


def _tiles(grey: Grey) -> list[Grey]:
    height, width = grey.shape
    return [
        grey[round(top * height) : round(bottom * height), round(left * width) : round(right * width)]
        for left, top, right, bottom in TILES
    ]


def _small(tile: Grey) -> NDArray[np.float32]:
    if tile.size == 0:  # a picture of one or two pixels has no inner part
        return np.zeros((SIDE, SIDE), np.float32)
    return cv2.resize(tile, (SIDE, SIDE), interpolation=cv2.INTER_AREA).astype(np.float32)


def _hashed(small: NDArray[np.float32]) -> Hashes:
    """(…, SIDE, SIDE) shades → (…,) hashes: whether each slow frequency is above the median of them all."""
    waves = _cosines() @ small @ _cosines().T
    slow = waves.reshape(*waves.shape[:-2], -1)
    above = slow > np.median(slow, axis=-1, keepdims=True)
    packed = np.packbits(above, axis=-1)
    return packed.view(">u8")[..., 0].astype(np.uint64)


@cache
def _cosines() -> NDArray[np.float32]:
    """The first KEPT rows of the discrete cosine transform of SIDE values."""
    row, place = np.arange(KEPT)[:, None], np.arange(SIDE)[None, :]
    return np.cos(np.pi * row * (2 * place + 1) / (2 * SIDE)).astype(np.float32)
