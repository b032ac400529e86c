"""Boxes and arrows drawn over a copy of a picture, and the part of it that is shown.

What comes in is the copy in which everything personal is burnt out already, so that nothing drawn or cut can bring it
back: pixels are only laid over or left away. Same input, same bytes.
"""

from io import BytesIO
from math import atan2, cos, hypot, sin

from PIL import Image, ImageDraw

from mingbian.domain.marking import Box, Mark, Marking, Shape
from mingbian.reading.burning_in import as_jpeg

COLOUR, RIM = (214, 40, 40), (255, 255, 255)  # red shows on goods and paper; the white rim shows it on red goods
THICK = 0.006  # of the shown part's longer side
HEAD, SPREAD = 6.0, 0.45  # an arrow's head in thicknesses, and half its angle


def marked(copy: bytes, marking: Marking) -> bytes:
    """A JPEG of the part that is shown, with every mark on it. `copy` is a picture that Pillow can read."""
    with Image.open(BytesIO(copy)) as image:
        return as_jpeg(drawn_over(image.convert("RGB"), marking))


def drawn_over(image: Image.Image, marking: Marking) -> Image.Image:
    """A new picture. Marks outside the part that is shown are cut off with the rest."""
    left, top, right, bottom = _pixels(marking.crop or (0.0, 0.0, 1.0, 1.0), image.size)
    clean = Image.new("RGB", image.size)
    clean.paste(image)
    draw = ImageDraw.Draw(clean)
    thick = max(2, round(THICK * max(right - left, bottom - top)))
    for mark in marking.marks:
        if mark.shape is Shape.BOX:
            _box(draw, mark, image.size, thick)
        else:
            _arrow(draw, mark, image.size, thick)
    return clean.crop((left, top, right, bottom))


def _pixels(box: Box, size: tuple[int, int]) -> tuple[int, int, int, int]:
    """At least one pixel each way."""
    left, top = (min(int(share * side), side - 1) for share, side in zip(box[:2], size, strict=True))
    right, bottom = (round(share * side) for share, side in zip(box[2:], size, strict=True))
    return left, top, max(right, left + 1), max(bottom, top + 1)


def _box(draw: ImageDraw.ImageDraw, mark: Mark, size: tuple[int, int], thick: int) -> None:
    """Drawn outwards, so that nothing inside the box is covered."""
    left, top, right, bottom = _pixels(mark.box, size)
    rim = max(1, thick // 2)
    for colour, out, wide in ((RIM, thick + rim, thick + 2 * rim), (COLOUR, thick, thick)):
        sides = (left - out, top - out, right + out, bottom + out)
        draw.rounded_rectangle(sides, radius=2 * thick, outline=colour, width=wide)


def _arrow(draw: ImageDraw.ImageDraw, mark: Mark, size: tuple[int, int], thick: int) -> None:
    """The white arrow is the red one, thicker all around."""
    (x, y), (to_x, to_y) = ((across * size[0], down * size[1]) for across, down in (mark.begins, mark.ends))
    angle, rim = atan2(to_y - y, to_x - x), max(1, thick // 2)
    head = min(HEAD * thick, 0.6 * hypot(to_x - x, to_y - y))
    back, side = head * cos(SPREAD), head * sin(SPREAD)

    def along(forward: float, left: float) -> tuple[float, float]:
        """A point seen from the arrow's tip."""
        return to_x + forward * cos(angle) + left * sin(angle), to_y + forward * sin(angle) - left * cos(angle)

    for colour, more in ((RIM, rim), (COLOUR, 0)):
        draw.line((x, y, *along(more - 0.8 * back, 0)), fill=colour, width=thick + 2 * more)
        wings = [along(-back - more, turn * (side + 1.6 * more)) for turn in (1, -1)]
        draw.polygon([along(2.4 * more, 0), *wings], fill=colour)
