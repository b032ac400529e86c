"""Photographs and screenshots as they stand on a page: a clean copy, small enough, or the reason why there is none."""

from dataclasses import dataclass
from io import BytesIO

from PIL import Image

from mingbian.domain.marking import Marking
from mingbian.reading.picture_header import format_of, size_of
from mingbian.reading.refusals import UploadRefusedError
from mingbian.reading.working_copy import working_copy
from mingbian.render.drawing_over import marked

SCREEN_FROM = 1.35  # height by width: a screenshot or a paper, whose small words must stay legible
PHOTO_PX, SCREEN_PX = 1100, 1600  # longest side; a page is 780 pixels wide and shows a photograph on 716 of them


@dataclass(frozen=True, slots=True)
class Ready:
    """A JPEG; `ratio` is height by width."""

    content: bytes
    ratio: float


@dataclass(frozen=True, slots=True)
class Unready:
    """Why a picture is not shown, in words for the page."""

    why: str


def made_ready(content: bytes, marking: Marking | None = None) -> Ready | Unready:
    """The picture for a page, with what was drawn over it.

    What cannot be read is not worth losing the pack for: the original goes along anyway.
    """
    try:
        if marking and marking.draws:
            # Drawn upright, as whoever drew it saw it, and before it is made small: a part cut out stays sharp.
            content = marked(working_copy(BytesIO(content), name=""), marking)
        clean = working_copy(BytesIO(content), name="", longest_px=_longest_px(content))
    except UploadRefusedError:
        return Unready("图片无法在此显示，原件随材料一并提交")
    with Image.open(BytesIO(clean)) as picture:
        return Ready(clean, picture.height / picture.width)


def _longest_px(content: bytes) -> int:
    written = format_of(content[:32])
    sides = size_of(BytesIO(content), written) if written else None
    return SCREEN_PX if sides and sides[1] >= SCREEN_FROM * sides[0] else PHOTO_PX
