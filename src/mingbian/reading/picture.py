"""Opening a picture that someone sent: what it is, when it says it was taken, and a clean copy to work with.

Everything here is hostile until shown otherwise. Format and size come from the header, the limits hold before anything
is decoded, and only the decoder of that one format is let at it. The original stays in the vault untouched.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from importlib import import_module
from typing import BinaryIO

from PIL import Image

from mingbian.reading.camera_notes import notes_of
from mingbian.reading.picture_header import MEDIA_TYPES, PictureFormat, format_of, size_of
from mingbian.reading.png_sums import pixels_are_whole
from mingbian.reading.refusals import (
    PictureAnimatedError,
    PictureTooLargeError,
    UploadDamagedError,
    UploadEmptyError,
    UploadRefusedError,
    UploadTooLargeError,
    UploadUnknownError,
)

MIB = 1 << 20
LARGEST_BYTES = 30 * MIB  # our guess: a phone's largest JPEG is about 25 MiB
LONGEST_SIDE_PX = 30_000  # a long chat screenshot is 1,080 wide and may be 20,000 high
MOST_PIXELS = 64_000_000  # a 50-megapixel phone camera, decoded, is 150 MB of memory


@dataclass(frozen=True, slots=True)
class PictureFacts:
    """What a picture says of itself. Sides are as they lie in the file, before any turning.

    `captured_at` is the camera's own clock, in Beijing time unless the camera told its zone (`zone_told`); None where
    it says nothing, which is usual: chat programs remove it. The place is not read, only whether the picture tells one.
    """

    format: PictureFormat
    media_type: str
    width_px: int
    height_px: int
    size_bytes: int
    captured_at: datetime | None
    zone_told: bool
    says_where: bool


def look(content: BinaryIO, *, name: str) -> PictureFacts:
    """The facts of a picture that can be decoded to its end.

    Raises a subclass of UploadRefusedError: empty, too large, no picture, too many pixels, animated, damaged.
    """
    with opened(content, name=name, at_least_px=1) as (image, facts):
        image.load()
    if facts.format is PictureFormat.PNG and not pixels_are_whole(content):
        raise UploadDamagedError(name=name)
    return facts


@contextmanager
def opened(
    content: BinaryIO, *, name: str, at_least_px: int | None = None
) -> Iterator[tuple[Image.Image, PictureFacts]]:
    """A picture within the limits, not yet decoded; what goes wrong in the block is told as damage.

    `at_least_px`: where a smaller picture will do, a JPEG is decoded at a fraction of its size. That still reads it to
    its end, so a truncated one shows.
    """
    size_bytes = _size_within_limit(content, name)
    picture_format, sides = _header_within_limits(content, name)
    content.seek(0)
    _make_ready(picture_format)
    try:
        with Image.open(content, formats=[picture_format]) as image:
            if not _as_promised(image.size, sides, picture_format):
                raise UploadDamagedError(name=name)  # two readers of one header must not disagree
            if picture_format is not PictureFormat.JPEG and getattr(image, "is_animated", False):
                raise PictureAnimatedError(name=name)  # a phone's JPEG may carry a second view: that is no animation
            facts = _facts(image, picture_format, size_bytes)
            if at_least_px:
                image.draft(image.mode, (at_least_px, at_least_px))
            yield image, facts
    except UploadRefusedError:
        raise
    except Exception as error:  # a decoder that is fed hostile bytes may raise anything at all
        raise UploadDamagedError(name=name) from error


def _as_promised(opened_sides: tuple[int, int], sides: tuple[int, int], picture_format: PictureFormat) -> bool:
    """HEIC and AVIF are opened turned and cut as their boxes say; more than was promised they never are."""
    if picture_format not in {PictureFormat.HEIC, PictureFormat.AVIF}:
        return opened_sides == sides
    return max(opened_sides) <= max(sides) and min(opened_sides) <= min(sides)


def _make_ready(picture_format: PictureFormat) -> None:
    """The decoder of phones' HEIC is loaded with the first of them, and with it its twelve megabytes."""
    if picture_format is PictureFormat.HEIC:
        import_module("pillow_heif").register_heif_opener()


def _size_within_limit(content: BinaryIO, name: str) -> int:
    size = content.seek(0, 2)
    if size == 0:
        raise UploadEmptyError(name=name)
    if size > LARGEST_BYTES:
        raise UploadTooLargeError(name=name, size_mib=-(-size // MIB), largest_mib=LARGEST_BYTES // MIB)
    return size


def _header_within_limits(content: BinaryIO, name: str) -> tuple[PictureFormat, tuple[int, int]]:
    content.seek(0)
    picture_format = format_of(content.read(64))
    if picture_format is None:
        raise UploadUnknownError(name=name)
    sides = size_of(content, picture_format)
    if sides is None:
        raise UploadDamagedError(name=name)
    width, height = sides
    if max(sides) > LONGEST_SIDE_PX or width * height > MOST_PIXELS:
        raise PictureTooLargeError(
            name=name,
            width_px=width,
            height_px=height,
            longest_px=LONGEST_SIDE_PX,
            most_megapixels=MOST_PIXELS // 1_000_000,
        )
    return picture_format, sides


def _facts(image: Image.Image, picture_format: PictureFormat, size_bytes: int) -> PictureFacts:
    notes = notes_of(image)
    return PictureFacts(
        format=picture_format,
        media_type=MEDIA_TYPES[picture_format],
        width_px=image.width,
        height_px=image.height,
        size_bytes=size_bytes,
        captured_at=notes.captured_at,
        zone_told=notes.zone_told,
        says_where=notes.says_where,
    )
