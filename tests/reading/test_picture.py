"""Pictures that someone sent: read when they are sound, refused before anything is decoded when they are not."""

import struct
from contextlib import suppress
from datetime import timedelta, timezone
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from picture_kit import (
    animated,
    bmp_promising,
    jpeg_promising,
    photo,
    picture,
    png_promising,
    webp_promising,
)

from mingbian.domain.clock import beijing
from mingbian.reading.picture import LARGEST_BYTES, PictureFacts, look
from mingbian.reading.picture_header import PictureFormat, format_of, size_of
from mingbian.reading.refusals import (
    PictureAnimatedError,
    PictureTooLargeError,
    UploadDamagedError,
    UploadEmptyError,
    UploadRefusedError,
    UploadTooLargeError,
    UploadUnknownError,
)

SHARED = Path(__file__).parents[3] / "shared" / "data" / "images"
FORMATS = ["JPEG", "PNG", "WEBP", "BMP"]


def seen(content: bytes, name: str = "面单.jpg") -> PictureFacts:
    return look(BytesIO(content), name=name)


@pytest.mark.parametrize("fmt", FORMATS)
def test_format_and_size_come_from_the_content_not_the_name(fmt: str) -> None:
    facts = seen(picture(fmt, (40, 30)), name="随便.gif")

    assert (facts.format, facts.width_px, facts.height_px) == (PictureFormat(fmt), 40, 30)
    assert facts.media_type == f"image/{fmt.lower()}"


def test_a_long_chat_screenshot_is_taken() -> None:
    assert seen(picture("PNG", (1080, 20_000))).height_px == 20_000


# Too much


@pytest.mark.parametrize("promising", [png_promising, jpeg_promising, webp_promising, bmp_promising])
@pytest.mark.parametrize("sides", [(60_000, 60_000), (60_000, 1), (1, 60_000), (16_000, 16_000)])
def test_a_flood_of_pixels_is_refused_before_anything_is_decoded(promising, sides: tuple[int, int]) -> None:
    resource = pytest.importorskip("resource", reason="memory is measured as POSIX does")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    with pytest.raises(PictureTooLargeError, match="{}×{}".format(*sides)):
        seen(promising(*sides))

    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 20 << 10


def test_what_is_too_large_says_how_large_it_may_be() -> None:
    with pytest.raises(PictureTooLargeError) as refused:
        seen(png_promising(60_000, 2), "大图.png")

    assert refused.value.message == "图片「大图.png」是 60000×2 像素，最多收长边 30000、共 64 百万像素。"
    assert "缩小" in refused.value.hint


def test_a_file_of_too_many_bytes_is_refused_without_reading_it() -> None:
    class Endless(BytesIO):
        def seek(self, offset: int, whence: int = 0) -> int:
            return LARGEST_BYTES + 1

        def read(self, size: int | None = -1) -> bytes:
            raise AssertionError("must not be read")

    with pytest.raises(UploadTooLargeError, match="31 MiB"):
        look(Endless(), name="x.jpg")


# Broken


@pytest.mark.parametrize("fmt", ["PNG", "WEBP"])
def test_an_animation_is_refused(fmt: str) -> None:
    with pytest.raises(PictureAnimatedError):
        seen(animated(fmt))


def test_a_phone_jpeg_with_a_second_view_is_a_picture() -> None:
    facts = seen(animated("MPO"))

    assert facts.format is PictureFormat.JPEG


@pytest.mark.parametrize("fmt", FORMATS)
@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_a_truncated_picture_is_refused(fmt: str, share: float) -> None:
    noise = bytes((place * 7919) % 251 for place in range(64 * 64 * 3))
    from PIL import Image

    out = BytesIO()
    Image.frombytes("RGB", (64, 64), noise).save(out, fmt)
    whole = out.getvalue()

    with pytest.raises((UploadDamagedError, UploadUnknownError)):
        seen(whole[: int(len(whole) * share)])


def test_an_empty_file_and_one_that_is_no_picture_are_told_apart() -> None:
    with pytest.raises(UploadEmptyError):
        seen(b"")
    with pytest.raises(UploadUnknownError):
        seen(b"%PDF-1.7 not a picture")


@pytest.mark.parametrize("fmt", FORMATS)
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_no_bent_picture_makes_the_reader_fall_over(fmt: str, data: st.DataObject) -> None:
    """It is read, or refused with a sentence; nothing else."""
    content = bytearray(picture(fmt))
    for _ in range(data.draw(st.integers(1, 6))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    content = content[: data.draw(st.integers(0, len(content)))]

    with suppress(UploadRefusedError):
        seen(bytes(content))


@given(st.sampled_from([b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"RIFF\0\0\0\0WEBP", b"BM"]), st.binary(max_size=200))
def test_no_header_makes_the_size_reader_fall_over(mark: bytes, rest: bytes) -> None:
    picture_format = format_of(mark + rest)
    if picture_format:
        sides = size_of(BytesIO(mark + rest), picture_format)

        assert sides is None or min(sides) > 0


@pytest.mark.parametrize(
    "options", [{"lossless": True}, {"lossless": False}, {"exif": b"Exif\0\0II*\0\x08\0\0\0\0\0\0\0\0\0"}]
)
@pytest.mark.parametrize("sides", [(1, 1), (257, 3), (640, 481)])
def test_every_kind_of_webp_tells_its_size(options: dict[str, object], sides: tuple[int, int]) -> None:
    assert size_of(BytesIO(picture("WEBP", sides, **options)), PictureFormat.WEBP) == sides


# What the camera noted


def test_a_photo_says_when_it_was_taken_in_beijing_time_unless_it_tells_its_zone() -> None:
    silent, told = seen(photo("2026:03:05 21:07:09")), seen(photo("2026:03:05 21:07:09", offset="+09:00"))

    assert (silent.captured_at, silent.zone_told) == (beijing(2026, 3, 5, 21, 7, 9), False)
    assert told.captured_at.utcoffset() == timedelta(hours=9)
    assert told.captured_at.astimezone(timezone(timedelta(hours=8))) == beijing(2026, 3, 5, 20, 7, 9)
    assert told.zone_told


@pytest.mark.parametrize("text", ["0000:00:00 00:00:00", "", "2026:13:45 10:00:00", "昨天", "    :  :     :  :  "])
def test_a_time_that_is_none_is_not_guessed(text: str) -> None:
    facts = seen(photo(text, offset="+08:00"))

    assert (facts.captured_at, facts.zone_told) == (None, False)


def test_a_picture_without_notes_is_a_picture_without_notes() -> None:
    facts = seen(picture())

    assert (facts.captured_at, facts.zone_told, facts.says_where) == (None, False, False)


def test_that_a_photo_tells_a_place_is_known_and_the_place_is_not() -> None:
    facts = seen(photo("2026:03:05 21:07:09", place=True))

    assert facts.says_where
    assert "120" not in repr(facts)


@pytest.mark.filterwarnings("ignore:Corrupt EXIF")
@pytest.mark.parametrize(
    "exif", [b"Exif\0\0II*\0\xff\xff\xff\xff", b"Exif\0\0garbage", b"Exif\0\0MM\0*\0\0\0\x08\xff\xff"]
)
def test_broken_notes_do_not_cost_the_picture(exif: bytes) -> None:
    assert seen(picture(exif=exif)).captured_at is None


# Pictures that nobody here made


@pytest.mark.skipif(not SHARED.exists(), reason="the shared pictures are not on this machine")
def test_real_cameras_files_are_read_or_refused_with_a_sentence() -> None:
    files = [path for path in SHARED.rglob("*") if path.suffix.lower() in {".jpg", ".jpeg", ".png", ".webp", ".bmp"}]
    dated = 0
    for path in files:
        with path.open("rb") as stream, suppress(UploadRefusedError):
            dated += look(stream, name=path.name).captured_at is not None

    assert dated > 20


# What newer phones take


def _phone(fmt: str, size: tuple[int, int] = (320, 200), **options: object) -> bytes:
    from io import BytesIO as Bytes

    import pillow_heif
    from PIL import Image

    pillow_heif.register_heif_opener()
    out = Bytes()
    noise = bytes((place * 7919) % 251 for place in range(size[0] * size[1] * 3))
    Image.frombytes("RGB", size, noise).save(out, fmt, **options)
    return out.getvalue()


@pytest.mark.parametrize(("fmt", "media_type"), [("HEIF", "image/heic"), ("AVIF", "image/avif")])
def test_a_newer_phone_s_picture_is_read(fmt: str, media_type: str) -> None:
    facts = seen(_phone(fmt), name="IMG_0001.HEIC")

    assert (facts.media_type, facts.width_px, facts.height_px) == (media_type, 320, 200)


@pytest.mark.parametrize("fmt", ["HEIF", "AVIF"])
@pytest.mark.parametrize("share", [0.02, 0.3, 0.8])
def test_half_of_a_newer_phone_s_picture_is_refused(fmt: str, share: float) -> None:
    content = _phone(fmt)

    with pytest.raises((UploadDamagedError, UploadUnknownError)):
        seen(content[: int(len(content) * share)])


@pytest.mark.parametrize("fmt", ["HEIF", "AVIF"])
def test_a_newer_phone_s_picture_that_promises_a_flood_is_refused(fmt: str) -> None:
    content = bytearray(_phone(fmt))
    at = content.index(b"ispe") + 8
    content[at : at + 8] = struct.pack(">II", 60_000, 60_000)

    with pytest.raises(PictureTooLargeError):
        seen(bytes(content))


@pytest.mark.parametrize("fmt", ["HEIF", "AVIF"])
def test_a_newer_phone_s_picture_that_is_larger_than_it_promises_is_refused(fmt: str) -> None:
    content = bytearray(_phone(fmt))
    at = content.index(b"ispe") + 8
    content[at : at + 8] = struct.pack(">II", 16, 16)

    with suppress(UploadDamagedError):
        assert seen(bytes(content)).width_px == 16


@pytest.mark.parametrize("fmt", ["HEIF", "AVIF"])
@settings(max_examples=25, deadline=None)
@given(data=st.data())
def test_no_bent_picture_of_a_newer_phone_makes_the_reader_fall_over(fmt: str, data: st.DataObject) -> None:
    content = bytearray(_phone(fmt, (48, 32)))
    for _ in range(data.draw(st.integers(1, 6))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))

    with suppress(UploadRefusedError):
        seen(bytes(content))


def test_a_newer_phone_s_picture_tells_when_it_was_taken() -> None:
    from PIL import Image
    from PIL.ExifTags import IFD

    exif = Image.Exif()
    exif.get_ifd(IFD.Exif)[0x9003] = "2026:03:05 21:07:09"

    assert seen(_phone("HEIF", exif=exif.tobytes())).captured_at == beijing(2026, 3, 5, 21, 7, 9)
