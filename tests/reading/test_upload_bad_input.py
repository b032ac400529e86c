"""Files that are broken, locked, huge or bent: each is taken with a word of warning, or refused with a reason."""

import struct
import zlib
from io import BytesIO

import pillow_heif
import pytest
from pdf_kit import locked, pdf, with_form, with_script
from picture_kit import animated, picture, png_promising
from PIL import Image
from test_upload import zipped

from mingbian.reading.magic import UploadKind
from mingbian.reading.office_kind import BY_PART
from mingbian.reading.refusals import (
    PictureAnimatedError,
    PictureTooLargeError,
    ProgramRefusedError,
    UploadDamagedError,
    UploadNeedsAnotherFormatError,
    UploadTooLargeError,
)
from mingbian.reading.upload import SCANNER_TEST, Recognised, recognise
from mingbian.reading.working_copy import working_copy

SCANNERS_FILE = b"X5O!P%@AP[4\\" + SCANNER_TEST


def known(content: bytes, name: str = "证据.jpg") -> Recognised:
    return recognise(BytesIO(content), name=name)


def heif(fmt: str) -> bytes:
    out = BytesIO()
    image = Image.new("RGB", (64, 48), (200, 30, 30))
    if fmt == "AVIF":
        image.save(out, "AVIF")
    else:
        pillow_heif.from_pillow(image).save(out)
    return out.getvalue()


def photograph(fmt: str) -> bytes:
    out = BytesIO()
    Image.effect_noise((640, 480), 60).convert("RGB").save(out, fmt, quality=80)
    return out.getvalue()


@pytest.mark.parametrize("fmt", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("share", [0.2, 0.5, 0.9, 0.99])
def test_a_picture_that_was_cut_off_is_refused(fmt: str, share: float) -> None:
    whole = photograph(fmt)

    with pytest.raises(UploadDamagedError, match="不完整或已损坏"):
        known(whole[: int(len(whole) * share)])


def test_a_png_that_is_bent_in_the_middle_is_refused_though_it_can_be_drawn() -> None:
    whole = photograph("PNG")
    middle = len(whole) // 2
    bent = whole[:middle] + bytes(byte ^ 0x55 for byte in whole[middle : middle + 3]) + whole[middle + 3 :]

    with pytest.raises(UploadDamagedError, match="不完整或已损坏"):
        known(bent)


def test_a_png_whose_note_has_a_wrong_sum_is_taken() -> None:
    """Only its pixels are the evidence; programs that write notes are careless about them."""
    whole = picture("PNG")
    end = whole.index(b"IEND") - 4
    note = struct.pack(">I", 3) + b"teXta=b" + bytes(4)

    assert known(whole[:end] + note + whole[end:], "截图.png").kind is UploadKind.PICTURE


@pytest.mark.parametrize("fmt", ["GIF", "WEBP", "PNG"])
def test_a_moving_picture_is_refused_and_told_what_to_do(fmt: str) -> None:
    with pytest.raises((UploadNeedsAnotherFormatError, PictureAnimatedError)) as refused:
        known(animated(fmt))

    assert "一帧" in refused.value.hint


@pytest.mark.parametrize(
    "content",
    [
        picture("JPEG", mode="CMYK"),
        picture("PNG", mode="I;16"),
        picture("PNG", mode="P"),
        picture("PNG", mode="1"),
        picture("PNG", mode="RGBA"),
        heif("HEIC"),
        heif("AVIF"),
    ],
    ids=["CMYK", "16 bits", "palette", "black and white", "transparent", "HEIC", "AVIF"],
)
def test_an_unusual_picture_is_taken_and_can_be_shown(content: bytes) -> None:
    assert known(content).kind is UploadKind.PICTURE

    shown = Image.open(BytesIO(working_copy(BytesIO(content), name="图", longest_px=32)))
    assert shown.mode == "RGB"


def test_a_hundred_megapixels_are_refused_before_they_are_decoded() -> None:
    with pytest.raises(PictureTooLargeError, match="12000×9000"):
        known(png_promising(12_000, 9_000))


def test_a_real_bomb_of_a_picture_is_refused_before_it_is_decoded() -> None:
    """A hundred megapixels of one colour in a hundred kilobytes."""
    side = 10_000
    body = zlib.compress(bytes(side // 8 + 1) * side, 9)

    def chunk(kind: bytes, told: bytes) -> bytes:
        return struct.pack(">I", len(told)) + kind + told + struct.pack(">I", zlib.crc32(kind + told))

    header = chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0))
    bomb = b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", body) + chunk(b"IEND", b"")
    assert len(bomb) < 100_000

    with pytest.raises(PictureTooLargeError):
        known(bomb)


@pytest.mark.parametrize(
    ("content", "told"),
    [(locked(), "打开密码"), (with_script(), "脚本"), (with_form(), "表单"), (pdf()[:150], "打不开")],
)
def test_a_pdf_that_is_locked_broken_or_acts_is_kept_and_told(content: bytes, told: str) -> None:
    found = known(content, "合同.pdf")

    assert found.kind is UploadKind.PDF
    assert any(told in note for note in found.notes)


@pytest.mark.parametrize(
    ("content", "name", "told"),
    [
        (pdf(), "面单.jpg", ("文件名的后缀是 .jpg，内容是PDF；按内容存。",)),
        (picture("PNG"), "面单.JPG", ("文件名的后缀是 .jpg，内容是PNG 图片；按内容存。",)),
        (picture("JPEG"), "面单.jpeg", ()),
        (picture("JPEG"), "没有后缀", ()),
        (b"\0\0\0\x18ftypisom" + bytes(40), "开箱.mov", ()),
        (b"\0\0\0\x18ftypisom" + bytes(40), "开箱.mp3", ("文件名的后缀是 .mp3，内容是视频；按内容存。",)),
    ],
)
def test_a_wrong_suffix_is_told_and_does_not_count(content: bytes, name: str, told: tuple[str, ...]) -> None:
    assert known(content, name).notes == told


@pytest.mark.parametrize("name", ["质检报告.pdf", "a.txt", "eicar.com"])
def test_the_file_by_which_scanners_are_tested_is_refused_with_a_reason(name: str) -> None:
    with pytest.raises(ProgramRefusedError, match=r"EICAR|一打开就可能运行"):
        known(SCANNERS_FILE, name)


def test_speaking_of_the_scanners_test_is_no_crime() -> None:
    assert known("\n".join(["说明"] * 60).encode() + SCANNERS_FILE, "说明.txt").kind is UploadKind.TEXT


@pytest.mark.parametrize(("part", "media_type"), BY_PART.items())
def test_an_office_document_is_one_and_no_archive(part: str, media_type: str) -> None:
    found = known(zipped("[Content_Types].xml", part), "授权书.docx")

    assert (found.kind, found.media_type) == (UploadKind.DOCUMENT, media_type)


class Promising(BytesIO):
    """A film's first bytes, and a size that is only told: nothing of it is in memory."""

    def __init__(self, size: int) -> None:
        super().__init__(b"\0\0\0\x18ftypisom" + bytes(64))
        self.told, self.read_most = size, 0

    def seek(self, place: int, whence: int = 0) -> int:
        return self.told if (place, whence) == (0, 2) else super().seek(place, whence)

    def read(self, size: int | None = -1, /) -> bytes:
        self.read_most = max(self.read_most, self.told if size is None or size < 0 else size)
        return super().read(size)


def test_a_film_of_two_gigabytes_is_taken_by_its_beginning() -> None:
    film = Promising(2 << 30)

    assert recognise(film, name="打包录像.mp4").kind is UploadKind.VIDEO
    assert film.read_most <= 1 << 20


def test_a_film_of_five_gigabytes_is_told_the_limit() -> None:
    with pytest.raises(UploadTooLargeError, match="最多收 4096 MiB"):
        recognise(Promising(5 << 30), name="打包录像.mp4")
