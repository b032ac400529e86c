"""Two pictures laid upon each other: how much of what they share looks the same, field by field.

Two screenshots of one app share their frame and not what it shows; so every field counts, and not only those that fit.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from mingbian.reading.grey import Grey

FIELD_PX = 16
RESTLESS = 6.0  # standard deviation of the shades in a field; below, it is a plain wall
FIELD_ALIKE = 0.5  # correlation of the shades of a field in both pictures

Placing = NDArray[np.float64]
"""(2, 3): where a spot (x, y, 1) of the asked picture lies in the known one, in pixels."""


def fields_alike(asked: Grey, known: Grey, placing: Placing, *, least: float = FIELD_ALIKE) -> tuple[float, int]:
    """(share of the fields that show the same in both, fields looked at) where the two lie upon each other.

    A field is the same from the correlation `least` on. One that is plain in both says nothing and is not counted; one
    that is plain in one of them differs.
    """
    height, width = known.shape
    size = (width, height)
    scale = float(np.hypot(placing[0, 0], placing[1, 0]))
    # Laid onto a smaller picture, ours is softened first; onto a larger one, that is softened: both as sharp as the
    # less sharp of them.
    ours = cv2.warpAffine(_soft(asked, 1 / scale), placing, size, flags=cv2.INTER_LINEAR)
    inside = cv2.warpAffine(np.ones_like(asked), placing, size, flags=cv2.INTER_NEAREST)
    theirs = _soft(known, scale)
    a, b, covered = _fields(ours), _fields(theirs), _fields(inside).min(axis=1) > 0
    a, b = a[covered], b[covered]
    a, b = a - a.mean(axis=1, keepdims=True), b - b.mean(axis=1, keepdims=True)
    spread_a, spread_b = a.std(axis=1), b.std(axis=1)
    counted = np.maximum(spread_a, spread_b) > RESTLESS
    if not counted.any():
        return 0.0, 0
    together = (a * b).mean(axis=1) / np.maximum(spread_a * spread_b, 1e-6)
    both = np.minimum(spread_a, spread_b) > RESTLESS / 3
    alike = (together > least) & both
    return float(alike[counted].mean()), int(counted.sum())


def _soft(grey: Grey, shrunk: float) -> NDArray[np.float32]:
    """The picture blurred as being shrunk by this factor blurs it, and a little in any case."""
    return np.asarray(cv2.GaussianBlur(grey, (0, 0), max(1.0, 0.5 * shrunk)), dtype=np.float32)


def _fields(picture: NDArray[np.generic]) -> NDArray[np.float32]:
    """(fields, FIELD_PX²) of a picture, row by row; what is left at right and bottom is left out."""
    rows, columns = picture.shape[0] // FIELD_PX, picture.shape[1] // FIELD_PX
    whole = picture[: rows * FIELD_PX, : columns * FIELD_PX].astype(np.float32)
    parted = whole.reshape(rows, FIELD_PX, columns, FIELD_PX).swapaxes(1, 2)
    return np.asarray(parted.reshape(rows * columns, FIELD_PX * FIELD_PX), dtype=np.float32)
