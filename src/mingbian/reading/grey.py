"""A picture in shades of grey, upright and small: what pictures are compared by.

Colours change with every program that a picture passes through; light and dark stay.
"""

from typing import BinaryIO

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from mingbian.reading.picture import opened
from mingbian.reading.working_copy import in_eight_bits, upright

SHORT_PX = 384
"""The shorter side. Enough for the pattern of a cloth, and a photo within a phone's screenshot keeps a third of it."""
LONG_PX = 1024
WHITE = 255

Grey = NDArray[np.uint8]
"""(height, width), 0 black to 255 white."""


def grey_of(content: BinaryIO, *, name: str) -> Grey:
    """The picture, at most SHORT_PX by LONG_PX. Raises a subclass of UploadRefusedError, as `picture.look` does."""
    with opened(content, name=name, at_least_px=2 * SHORT_PX) as (image, _):
        return shades(image)


def shades(image: Image.Image) -> Grey:
    """A picture that was opened already; what is transparent counts as white."""
    image.load()
    plain = in_eight_bits(upright(image))
    if plain.has_transparency_data:
        seen = plain.convert("RGBA")
        plain = Image.new("L", seen.size, WHITE)
        plain.paste(seen.convert("L"), mask=seen.getchannel("A"))
    fit = min(SHORT_PX / min(plain.size), LONG_PX / max(plain.size), 1.0)
    sides = (max(1, round(plain.width * fit)), max(1, round(plain.height * fit)))
    return np.asarray(plain.convert("L").resize(sides, Image.Resampling.LANCZOS), dtype=np.uint8)
