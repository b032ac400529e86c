"""A working copy shows the same picture and carries nothing else."""

from io import BytesIO

import pytest
from picture_kit import RED, photo, picture
from PIL import Image, ImageCms, PngImagePlugin

from mingbian.reading.picture_header import PictureFormat
from mingbian.reading.refusals import UploadDamagedError
from mingbian.reading.working_copy import working_copy


def copied(
    content: bytes, picture_format: PictureFormat = PictureFormat.PNG, longest_px: int | None = None
) -> Image.Image:
    copy = working_copy(BytesIO(content), name="a.jpg", picture_format=picture_format, longest_px=longest_px)
    return Image.open(BytesIO(copy))


def near(one: tuple[int, ...], other: tuple[int, ...], within: int = 12) -> bool:
    return all(abs(a - b) <= within for a, b in zip(one, other, strict=True))


@pytest.mark.parametrize("picture_format", [PictureFormat.JPEG, PictureFormat.PNG])
def test_no_note_profile_comment_or_tail_comes_along(picture_format: PictureFormat) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    secret = b"13800138000"
    with Image.open(BytesIO(photo("2026:03:05 21:07:09", place=True))) as taken:
        out = BytesIO()
        taken.save(out, "JPEG", exif=taken.getexif(), icc_profile=profile, comment=secret, dpi=(300, 300))
    original = out.getvalue() + b"PK\x03\x04" + secret

    copy = working_copy(BytesIO(original), name="a.jpg", picture_format=picture_format)

    assert secret in original
    assert secret not in copy
    assert b"2026:03:05" not in copy
    assert not {"exif", "icc_profile", "comment", "dpi"} & set(Image.open(BytesIO(copy)).info)


def test_the_text_chunks_of_a_png_stay_behind() -> None:
    notes = PngImagePlugin.PngInfo()
    notes.add_text("Author", "zhangsan", zip=False)
    notes.add_itxt("XML:com.adobe.xmp", "<x:xmpmeta/>")

    copy = copied(picture("PNG", pnginfo=notes))

    assert copy.info == {}


def test_a_photo_held_upright_stands_upright() -> None:
    """Orientation 6: the camera was turned; 40×30 in the file is 30×40 to the eye."""
    assert copied(photo(orientation=6)).size == (30, 40)


@pytest.mark.parametrize("fmt", ["JPEG", "PNG", "WEBP", "BMP"])
def test_colours_stay_what_they_were(fmt: str) -> None:
    assert near(copied(picture(fmt)).getpixel((5, 5)), RED)


def test_what_is_transparent_lies_on_white() -> None:
    out = BytesIO()
    Image.new("RGBA", (8, 8), (0, 0, 0, 0)).save(out, "PNG")

    assert copied(out.getvalue()).getpixel((1, 1)) == (255, 255, 255)


def test_a_palette_with_a_transparent_colour_lies_on_white() -> None:
    out = BytesIO()
    painted = Image.new("P", (8, 8), 3)
    painted.putpalette([0, 0, 0] * 3 + [9, 9, 9])
    painted.save(out, "PNG", transparency=3)

    assert copied(out.getvalue(), longest_px=4).getpixel((1, 1)) == (255, 255, 255)


def test_sixteen_bit_grey_stays_grey() -> None:
    out = BytesIO()
    Image.new("I;16", (8, 8), 0x8000).save(out, "PNG")

    assert near(copied(out.getvalue()).getpixel((1, 1)), (128, 128, 128))


def test_a_cmyk_jpeg_comes_out_as_seen() -> None:
    out = BytesIO()
    Image.new("CMYK", (8, 8), (0, 0, 0, 0)).save(out, "JPEG")

    assert near(copied(out.getvalue()).getpixel((1, 1)), (255, 255, 255))


def test_colours_in_another_profile_are_brought_to_srgb() -> None:
    """A profile whose red and blue have changed places: what the file calls red is meant as blue."""
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    swapped = srgb.replace(b"rXYZ", b"????").replace(b"bXYZ", b"rXYZ").replace(b"????", b"bXYZ")

    red, green, blue = copied(picture("PNG", icc_profile=swapped)).getpixel((5, 5))

    assert near((blue, green, red), RED)


def test_a_broken_profile_does_not_cost_the_picture() -> None:
    assert near(copied(picture("PNG", icc_profile=b"not a profile" * 20)).getpixel((5, 5)), RED)


@pytest.mark.parametrize("sides", [(4000, 1000), (1000, 4000)])
def test_the_longest_side_is_kept_to(sides: tuple[int, int]) -> None:
    assert max(copied(picture("JPEG", sides), longest_px=500).size) == 500


def test_a_small_picture_is_not_blown_up() -> None:
    assert copied(picture("JPEG", (40, 30)), longest_px=500).size == (40, 30)


@pytest.mark.parametrize("picture_format", [PictureFormat.JPEG, PictureFormat.PNG])
def test_the_same_picture_gives_the_same_bytes(picture_format: PictureFormat) -> None:
    content = photo("2026:03:05 21:07:09")

    first, second = (working_copy(BytesIO(content), name="a", picture_format=picture_format) for _ in range(2))

    assert first == second


def test_a_truncated_picture_gives_no_copy() -> None:
    content = picture("JPEG", (400, 300), quality=95)

    with pytest.raises(UploadDamagedError):
        copied(content[: len(content) // 2])


def test_only_jpeg_and_png_are_written() -> None:
    with pytest.raises(ValueError, match="not a format to write"):
        copied(picture(), PictureFormat.BMP)
