"""What a camera wrote into a photo: read where it stands, and nothing held against a photo that is silent."""

from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from photo_kit import lines, said, with_exif, xmp
from picture_kit import photo, picture

from mingbian.domain.clock import beijing
from mingbian.reading.photo import PhotoSays, read_photo
from mingbian.reading.refusals import (
    UploadRefusedError,
)

SHARED = Path(__file__).parents[3] / "shared" / "data" / "images" / "exif"


def test_a_picture_that_says_nothing_says_nothing() -> None:
    assert said(picture()) == PhotoSays(said=())


def test_camera_and_software_are_told_with_where_they_were_read() -> None:
    told = lines(said(with_exif(make="HUAWEI", model="HUAWEI ALN-AL00", software="Meitu 10.2")))

    assert told == {"拍摄设备": ("HUAWEI ALN-AL00", "EXIF"), "处理软件": ("Meitu 10.2", "EXIF")}


def test_make_and_model_are_said_once() -> None:
    assert lines(said(with_exif(make="Canon", model="EOS 40D")))["拍摄设备"][0] == "Canon EOS 40D"


def test_a_name_with_line_breaks_and_control_signs_is_one_short_line() -> None:
    words = lines(said(with_exif(model="A\n\0\x1b[31mB" + "x" * 300)))["拍摄设备"][0]

    assert words.isprintable()
    assert len(words) == 60


@pytest.mark.parametrize(
    ("offset", "hour", "zone"), [(None, 21, "照片没写时区，按北京时间"), ("+09:00", 20, "相机自带时区")]
)
def test_the_time_is_told_with_or_without_its_zone(offset: str | None, hour: int, zone: str) -> None:
    says = said(photo("2026:03:05 21:07:09", offset=offset))

    assert says.captured_at == beijing(2026, 3, 5, hour, 7, 9)
    assert lines(says)["拍摄时间"] == (f"2026-03-05 {hour}:07:09（{zone}）", "EXIF")


def test_offsets_are_no_longer_than_half_a_day_and_some() -> None:
    says = said(photo("2026:03:05 21:07:09", offset="+12:45"))

    assert says.captured_at is not None
    assert says.captured_at.utcoffset() == timedelta(hours=12, minutes=45)


@pytest.mark.parametrize(
    "text", ["0001:01:01 00:00:00", "9999:12:31 23:59:59", "1970:01:01 00:00:00", "2026:02:30 10:00:00"]
)
def test_a_nonsense_date_is_no_date(text: str) -> None:
    assert said(photo(text, offset="-14:00")).captured_at is None


def test_that_there_is_a_place_is_told_and_the_place_is_not() -> None:
    says = said(photo(place=True))

    assert lines(says)["拍摄地点"] == ("照片里有定位，本工具不读取、不保存", "EXIF")
    assert "120" not in repr(says)


def test_xmp_tells_the_camera_where_exif_does_not() -> None:
    packet = xmp('xmlns:tiff="http://ns.adobe.com/tiff/1.0/" tiff:Model="M2011K2C"/>')

    assert lines(said(picture(xmp=packet)))["拍摄设备"] == ("M2011K2C", "XMP")


@pytest.mark.filterwarnings("ignore")
@given(st.binary(max_size=120))
def test_no_notes_make_the_reader_fall_over(notes: bytes) -> None:
    says = said(picture(exif=b"Exif\0\0" + notes))

    assert all(line.words.isprintable() for line in says.said)


@pytest.mark.filterwarnings("ignore")
@pytest.mark.skipif(not SHARED.exists(), reason="the shared pictures are not on this machine")
def test_real_cameras_are_named() -> None:
    cameras = set()
    for path in sorted((SHARED / "jpg").glob("*.jpg")):
        with path.open("rb") as file:
            try:
                told = lines(read_photo(file, name=path.name))
            except UploadRefusedError:
                continue
        cameras |= {told["拍摄设备"][0]} if "拍摄设备" in told else set()

    assert len(cameras) >= 15
    assert "Canon EOS 40D" in cameras
