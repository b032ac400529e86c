"""A picture within the bytes that a channel takes: fewer pixels first, fewer colours then, never fewer words."""

from collections.abc import Mapping
from io import BytesIO

from PIL import Image

from mingbian.domain.errors import MingbianError
from mingbian.render.typeset import Data, png

# Pixels a point, and whether all colours are kept. A telephone shows two or three pixels a point; below that words
# blur, while fewer colours only show as steps in the photographs. Three is for words alone: photographs at that size
# rarely fit, and drawing them for nothing costs a second.
WAYS = ((3.0, True), (2.0, True), (2.0, False), (1.5, False), (1.0, False))
COLOURS = 192


class PictureTooLargeError(MingbianError):
    """A page that would not fit even at the least legible size."""

    code = "picture_too_large"
    message_format = "第 {number} 张图最小也有 {size_mb} MB，渠道最多收 {most_mb} MB。"
    hint_format = "请少选几张照片放进图片，其余的会留在 PDF 里。"


def fitted_png(
    template: str, data: Data, pictures: Mapping[str, bytes], *, most_bytes: int | None, number: int
) -> tuple[bytes, float]:
    """The sharpest PNG of at most `most_bytes`, and its scale. Raises PictureTooLargeError."""
    smallest = 0
    for scale, all_colours in WAYS[1:] if pictures else WAYS:
        content = png(template, data, pictures, scale=scale)
        smallest = len(content) if all_colours else len(content := _fewer_colours(content))
        if most_bytes is None or smallest <= most_bytes:
            return content, scale
    raise PictureTooLargeError(number=number, size_mb=_megabytes(smallest), most_mb=_megabytes(most_bytes or 0))


def _fewer_colours(content: bytes) -> bytes:
    with Image.open(BytesIO(content)) as whole:
        reduced = whole.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    out = BytesIO()
    reduced.save(out, "PNG")
    return out.getvalue()


def _megabytes(size: int) -> str:
    return f"{size / 1_048_576:.1f}"
