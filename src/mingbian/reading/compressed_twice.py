"""Whether a JPEG shows traces of having been saved twice: a weak hint, and never more than that.

Every chat program saves a picture anew, so that it was saved twice is what honest pictures look like too. It is shown
as a hint to ask for the original, and weighs nothing. Of 42 photos none saved once is hinted at; nearly all are
that were saved again at a better quality, and none at a worse.
"""

import numpy as np
from numpy.typing import NDArray
from PIL import Image

BLOCK = 8
MOST_PX = 1024
FREQUENCIES = ((0, 1), (1, 0), (1, 1), (0, 2), (2, 0))
STEPS = 12
GAP = 0.35  # steps hold the fewer the larger they are; one with so much less than a larger one was left out before
GAPS = 4
FEWEST = 400  # blocks that differ from zero at all; fewer say nothing


def compressed_twice(image: Image.Image) -> bool:
    """`image` is a JPEG, opened at its full size. Reads the middle of it."""
    tables: dict[int, list[int]] = getattr(image, "quantization", {})
    if 0 not in tables or image.mode not in {"L", "RGB"} or min(image.size) < 8 * BLOCK:
        return False
    light = _middle(image)
    waves = _waves(light - 128.0)
    steps = np.array(tables[0], dtype=np.float64).reshape(BLOCK, BLOCK)
    return sum(_gaps(waves[:, down, across] / steps[down, across]) for down, across in FREQUENCIES) >= GAPS


def _middle(image: Image.Image) -> NDArray[np.float64]:
    """The light of the picture's middle, its corner on the grid of blocks."""
    left, top = (max(0, (side - MOST_PX) // 2) // BLOCK * BLOCK for side in image.size)
    right, bottom = (
        begin + min(MOST_PX, side - begin) // BLOCK * BLOCK for begin, side in zip((left, top), image.size, strict=True)
    )
    return np.asarray(image.convert("L").crop((left, top, right, bottom)), dtype=np.float64)


def _waves(light: NDArray[np.float64]) -> NDArray[np.float64]:
    """(blocks, 8, 8): the cosine transform of each block, as JPEG makes it."""
    rows, columns = light.shape[0] // BLOCK, light.shape[1] // BLOCK
    blocks = light.reshape(rows, BLOCK, columns, BLOCK).swapaxes(1, 2).reshape(-1, BLOCK, BLOCK)
    row, place = np.arange(BLOCK)[:, None], np.arange(BLOCK)[None, :]
    cosines = np.cos(np.pi * row * (2 * place + 1) / (2 * BLOCK)) * np.where(row == 0, np.sqrt(1 / 8), 0.5)
    waves: NDArray[np.float64] = cosines @ blocks @ cosines.T
    return waves


def _gaps(stepped: NDArray[np.float64]) -> int:
    held = np.bincount(np.minimum(np.rint(np.abs(stepped)), STEPS + 1).astype(int), minlength=STEPS + 2)
    if held[1:].sum() < FEWEST:
        return 0
    beyond = np.stack([held[1 + away : STEPS - 3 + away] for away in range(1, 5)]).max(axis=0)
    return int(((held[1 : STEPS - 3] < GAP * beyond) & (beyond >= FEWEST // 20)).sum())
