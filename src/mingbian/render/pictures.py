"""Photographs and screenshots made ready for a page: upright, small enough, without the data that cameras hide in them.

The original is never touched; it goes along in the pack as it is.
"""

from dataclasses import dataclass
from io import BytesIO
from warnings import catch_warnings, simplefilter

from PIL import Image, ImageOps, UnidentifiedImageError

MOST_PIXELS = 120_000_000  # 10,000 × 12,000: above this a picture is a trap, not a photograph
LONGEST_SIDE = 1400  # pixels; a page is at most 1170 wide
JPEG_QUALITY = 82


@dataclass(frozen=True, slots=True)
class Ready:
    """`ratio` is height by width."""

    content: bytes
    ratio: float


@dataclass(frozen=True, slots=True)
class Unready:
    """Why a picture is not shown, in words for the page."""

    why: str


def made_ready(content: bytes, longest_side: int = LONGEST_SIDE) -> Ready | Unready:
    """A JPEG of the picture, turned upright and at most so many pixels long; or why there is none."""
    try:
        with catch_warnings():
            simplefilter("ignore", Image.DecompressionBombWarning)
            with Image.open(BytesIO(content)) as picture:
                width, height = picture.size
                if width * height > MOST_PIXELS:
                    return Unready(f"图片过大（{width}×{height} 像素），未在此显示，原件见附件")
                picture.draft("RGB", (longest_side, longest_side))
                return _upright(picture, longest_side)
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, SyntaxError, ValueError):
        return Unready("图片无法读取，未在此显示，原件见附件")


def _upright(picture: Image.Image, longest_side: int) -> Ready:
    turned = ImageOps.exif_transpose(picture)
    turned.thumbnail((longest_side, longest_side), Image.Resampling.LANCZOS)
    flat = _on_white(turned)
    out = BytesIO()
    flat.save(out, "JPEG", quality=JPEG_QUALITY, optimize=False)
    return Ready(out.getvalue(), flat.height / flat.width)


def _on_white(picture: Image.Image) -> Image.Image:
    """Without transparency, which would turn black."""
    if picture.mode == "RGB":
        return picture
    if "A" not in picture.getbands() and "transparency" not in picture.info:
        return picture.convert("RGB")
    clear = picture.convert("RGBA")
    ground = Image.new("RGBA", clear.size, "white")
    ground.alpha_composite(clear)
    return ground.convert("RGB")
