"""A page of a PDF as a picture: pixels, with no script, form or link left in it."""

from io import BytesIO
from typing import BinaryIO

from mingbian.reading.pdf import opened_pdf
from mingbian.reading.refusals import UploadDamagedError
from mingbian.reading.working_copy import JPEG_QUALITY


def pages_of(content: BinaryIO, *, name: str) -> int:
    """How many pages it has. Raises DocumentLockedError, UploadDamagedError."""
    with opened_pdf(content, name=name) as document:
        return len(document)


def page_drawn(content: BinaryIO, *, name: str, longest_px: int, number: int = 1) -> bytes:
    """A JPEG of one page, counted from 1, its longer side `longest_px`.

    Raises DocumentLockedError; UploadDamagedError, for a page that it does not have as well.

    However large the page says that it is, no more pixels are drawn than asked for.
    """
    with opened_pdf(content, name=name) as document:
        if not 1 <= number <= len(document):
            raise UploadDamagedError(name=name)
        page = document[number - 1]
        scale = longest_px / max(*page.get_size(), 1.0)
        drawn = page.render(scale=scale, may_draw_forms=False).to_pil().convert("RGB")
    drawn.thumbnail((longest_px, longest_px))
    out = BytesIO()
    drawn.save(out, "JPEG", quality=JPEG_QUALITY)
    return out.getvalue()
