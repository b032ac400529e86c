"""What is no photo, too large, moving or torn is refused with a sentence; any other picture is read."""

from io import BytesIO

import pytest
from photo_kit import said
from picture_kit import animated, jpeg_promising, picture, png_promising
from PIL import Image

from mingbian.reading.photo import PhotoSays
from mingbian.reading.refusals import (
    PictureAnimatedError,
    PictureTooLargeError,
    UploadDamagedError,
    UploadRefusedError,
    UploadUnknownError,
)


def test_a_hundred_megapixels_are_refused_by_the_header() -> None:
    for content in (png_promising(12_000, 9_000), jpeg_promising(12_000, 9_000)):
        with pytest.raises(PictureTooLargeError):
            said(content)


@pytest.mark.parametrize("fmt", ["PNG", "WEBP"])
def test_an_animation_is_refused(fmt: str) -> None:
    with pytest.raises(PictureAnimatedError):
        said(animated(fmt))


@pytest.mark.parametrize("share", [0.2, 0.6, 0.95])
def test_half_a_picture_is_refused(share: float) -> None:
    out = BytesIO()
    Image.effect_noise((200, 200), 90).save(out, "JPEG")

    with pytest.raises((UploadDamagedError, UploadUnknownError)):
        said(out.getvalue()[: int(len(out.getvalue()) * share)])


@pytest.mark.parametrize("content", [b"\0\0\0\x18ftypheic", b"GIF89a", b"%PDF-1.7", b"\0" * 64])
def test_what_is_none_of_our_pictures_is_refused_with_a_sentence(content: bytes) -> None:
    with pytest.raises(UploadRefusedError):
        said(content)


@pytest.mark.parametrize(
    ("fmt", "mode"), [("JPEG", "CMYK"), ("PNG", "I;16"), ("PNG", "LA"), ("PNG", "P"), ("BMP", "1")]
)
def test_a_picture_in_any_colours_is_read(fmt: str, mode: str) -> None:
    assert said(picture(fmt, (90, 80), mode)).aigc is None


def test_an_ending_that_lies_changes_nothing() -> None:
    assert said(picture("PNG", xmp=None), name="照片.heic") == PhotoSays(said=())
