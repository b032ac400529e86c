"""A picture within the bytes that a channel takes: fewer pixels first, fewer colours then, never fewer words."""

from collections.abc import Mapping
from io import BytesIO

from PIL import Image

from mingbian.domain.errors import MingbianError
from mingbian.render.typeset import Data, png

SCALES = (3.0, 2.0, 1.5, 1.0)
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
    content = b""
    for scale in SCALES:
        content = png(template, data, pictures, scale=scale)
        if most_bytes is None or len(content) <= most_bytes:
            return content, scale
        content = _fewer_colours(content)
        if len(content) <= most_bytes:
            return content, scale
    raise PictureTooLargeError(number=number, size_mb=_megabytes(len(content)), most_mb=_megabytes(most_bytes or 0))


def _fewer_colours(content: bytes) -> bytes:
    with Image.open(BytesIO(content)) as whole:
        reduced = whole.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE)
    out = BytesIO()
    reduced.save(out, "PNG", optimize=True)
    return out.getvalue()


def _megabytes(size: int) -> str:
    return f"{size / 1_048_576:.1f}"
