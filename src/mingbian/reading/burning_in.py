"""Hiding for good: the pixels are replaced by one plain colour in a new picture that has nothing else in it.

Not blurred and not laid over: what is below is gone. The original is not touched.
"""

from collections.abc import Iterable
from io import BytesIO

from PIL import Image, ImageDraw

from mingbian.domain.personal import Spot
from mingbian.reading.working_copy import JPEG_QUALITY

INK, EDGE = (24, 26, 30), (136, 140, 148)  # the edge shows on a dark screen that something was there


def burnt(image: Image.Image, spots: Iterable[Spot], *, page: int = 1) -> Image.Image:
    """A new picture of the same size in which the page's spots are one colour."""
    clean = Image.new("RGB", image.size)
    clean.paste(image.convert("RGB"))
    draw = ImageDraw.Draw(clean)
    for spot in spots:
        if spot.page == page:
            corners = [(x * image.width, y * image.height) for x, y in spot.corners]
            draw.polygon(corners, fill=INK, outline=EDGE, width=2)
    return clean


def as_jpeg(image: Image.Image) -> bytes:
    """The picture's pixels and nothing else. Same input, same bytes."""
    out = BytesIO()
    image.save(out, "JPEG", quality=JPEG_QUALITY, subsampling=0)
    return out.getvalue()


def as_pdf(pages: Iterable[Image.Image], *, dots_per_inch: float) -> bytes:
    """A document of pictures: no text below them, no attachment, no script, no form, no date."""
    first, *others = (page.convert("RGB") for page in pages)
    out = BytesIO()
    first.save(
        out,
        "PDF",
        save_all=True,
        append_images=others,
        resolution=dots_per_inch,
        quality=JPEG_QUALITY,
        creationDate=None,
        modDate=None,
        producer="mingbian",
    )
    return out.getvalue()
