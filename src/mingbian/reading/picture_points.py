"""The marked spots of a picture (corners, prints, cracks), each with a short description that survives being copied.

Spots are found by SIFT, whose patent ended in 2020. Of its 128 numbers only is kept which lie above their own median:
16 bytes instead of 512, compared by counting bits. A spot keeps its description when the picture is turned, shrunk or
cut; not when it is mirrored, so a mirrored picture is described anew.
"""

from dataclasses import dataclass
from functools import cache

import cv2
import numpy as np
from numpy.typing import NDArray

from mingbian.reading.grey import Grey

MOST = 320
FOUND_FIRST = 1600
FIELDS = 6  # the picture is parted into 6 × 6 fields and each gives its share: print on a bag must not crowd all out
CONTRAST = 0.015  # half of the usual, for smooth cups and plain walls
WORDS = 2  # of 64 bits, the description of one spot
BYTES_A_POINT = 4 + 8 * WORDS

Descriptions = NDArray[np.uint64]


@dataclass(frozen=True, slots=True)
class PicturePoints:
    """`places` (n, 2): x and y in pixels of the grey picture. `told` (n, 2): the 128 bits that describe each."""

    places: NDArray[np.uint16]
    told: Descriptions

    def to_bytes(self) -> bytes:
        """Twenty bytes a spot, the same on every machine."""
        return self.places.astype("<u2").tobytes() + self.told.astype("<u8").tobytes()

    @classmethod
    def from_bytes(cls, content: bytes) -> "PicturePoints":
        """What `to_bytes` gave. Raises ValueError for what it cannot have given."""
        count, rest = divmod(len(content), BYTES_A_POINT)
        if rest:
            raise ValueError(f"not whole spots: {len(content)} bytes")
        places = np.frombuffer(content, "<u2", count * 2).reshape(count, 2)
        told = np.frombuffer(content, "<u8", count * WORDS, offset=count * 4).reshape(count, WORDS)
        return cls(places.astype(np.uint16), told.astype(np.uint64))


def points_of(grey: Grey) -> PicturePoints:
    """At most MOST spots, spread over the picture; none on a plain wall."""
    spots, told = _finder().detectAndCompute(grey, np.empty(0, np.uint8))
    if not spots:
        return PicturePoints(np.empty((0, 2), np.uint16), np.empty((0, WORDS), np.uint64))
    places = np.array([spot.pt for spot in spots])
    chosen = _spread(places, np.array([spot.response for spot in spots]), grey.shape)
    above = told[chosen] > np.median(told[chosen], axis=1, keepdims=True)
    bits = np.packbits(above, axis=1).view("<u8").astype(np.uint64)
    return PicturePoints(np.rint(places[chosen]).astype(np.uint16), bits)


def _spread(places: NDArray[np.float64], strength: NDArray[np.float64], shape: tuple[int, ...]) -> NDArray[np.intp]:
    """The strongest of every field first, then the second of every field, and so on up to MOST."""
    height, width = shape[:2]
    column = (places[:, 0] * FIELDS / width).astype(int).clip(0, FIELDS - 1)
    row = (places[:, 1] * FIELDS / height).astype(int).clip(0, FIELDS - 1)
    field = row * FIELDS + column
    by_strength = np.lexsort((-strength, field))
    begins = np.searchsorted(field[by_strength], np.arange(FIELDS * FIELDS))
    rank = np.arange(len(field)) - begins[field[by_strength]]
    order = np.lexsort((-strength[by_strength], rank))
    return by_strength[order][:MOST]


@cache
def _finder() -> cv2.SIFT:
    return cv2.SIFT.create(nfeatures=FOUND_FIRST, contrastThreshold=CONTRAST)
