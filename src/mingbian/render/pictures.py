"""Photographs and screenshots as they stand on a page: a clean copy, small enough, or the reason why there is none."""

from dataclasses import dataclass
from io import BytesIO

from PIL import Image

from mingbian.reading.refusals import UploadRefusedError
from mingbian.reading.working_copy import working_copy

LONGEST_SIDE = 1400  # pixels; the widest page has 1170


@dataclass(frozen=True, slots=True)
class Ready:
    """A JPEG; `ratio` is height by width."""

    content: bytes
    ratio: float


@dataclass(frozen=True, slots=True)
class Unready:
    """Why a picture is not shown, in words for the page."""

    why: str


def made_ready(content: bytes) -> Ready | Unready:
    """The picture for a page. What cannot be read is not worth losing the pack for: the original goes along anyway."""
    try:
        clean = working_copy(BytesIO(content), name="", longest_px=LONGEST_SIDE)
    except UploadRefusedError:
        return Unready("图片无法在此显示，原件随材料一并提交")
    with Image.open(BytesIO(clean)) as picture:
        return Ready(clean, picture.height / picture.width)
