"""What a picture says of itself: read where it stands, and nothing held against a picture that is silent."""

import json
import struct
from datetime import timedelta
from io import BytesIO
from pathlib import Path
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st
from picture_kit import animated, jpeg_promising, photo, picture, png_promising
from PIL import Image
from PIL.ExifTags import IFD
from PIL.PngImagePlugin import PngInfo

from mingbian.domain.clock import beijing
from mingbian.reading import content_credentials
from mingbian.reading.aigc_label import label_in
from mingbian.reading.compressed_twice import compressed_twice
from mingbian.reading.content_credentials import MARK, credentials_of
from mingbian.reading.photo import PhotoSays, read_photo
from mingbian.reading.refusals import (
    PictureAnimatedError,
    PictureTooLargeError,
    UploadDamagedError,
    UploadRefusedError,
    UploadUnknownError,
)
from mingbian.reading.visible_marks import mark_in
from mingbian.reading.xmp import AIGC, LARGEST_BYTES, notes_in

SHARED = Path(__file__).parents[3] / "shared" / "data" / "images" / "exif"
XMP_HEAD = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
XMP_TAIL = "</rdf:RDF></x:xmpmeta>"


def said(content: bytes, name: str = "图1.jpg") -> PhotoSays:
    return read_photo(BytesIO(content), name=name)


def lines(says: PhotoSays) -> dict[str, tuple[str, str]]:
    return {line.about: (line.words, line.where) for line in says.said}


def xmp(properties: str) -> bytes:
    return f'{XMP_HEAD}<rdf:Description xmlns:T="{AIGC}" {properties}{XMP_TAIL}'.encode()


def element(label: str) -> bytes:
    words = json.dumps({"Label": label, "ContentProducer": "001191330106"})
    return xmp(f"><T:AIGC>{words}</T:AIGC></rdf:Description>")


def with_exif(**tags: object) -> bytes:
    exif = Image.Exif()
    for tag, value in tags.items():
        if tag == "comment":
            exif.get_ifd(IFD.Exif)[0x9286] = value
        else:
            exif[{"make": 0x010F, "model": 0x0110, "software": 0x0131}[tag]] = value
    return picture(exif=exif)


# Silence


def test_a_picture_that_says_nothing_says_nothing() -> None:
    assert said(picture()) == PhotoSays(said=())


# The camera


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


# The label of GB 45438-2025


@pytest.mark.parametrize("label", ["1", "2", "3"])
@pytest.mark.parametrize("fmt", ["JPEG", "PNG", "WEBP"])
def test_the_label_stands_in_the_xmp(label: str, fmt: str) -> None:
    says = said(picture(fmt, xmp=element(label)) if fmt != "PNG" else _png_with_xmp(element(label)))

    assert says.aigc == int(label)
    words, where = lines(says)["AI 生成标识"]
    assert words.endswith("标注者 001191330106")
    assert where == "XMP"


def _png_with_xmp(packet: bytes) -> bytes:
    info = PngInfo()
    info.add_itxt("XML:com.adobe.xmp", packet.decode())
    return picture("PNG", pnginfo=info)


@pytest.mark.parametrize(
    "packet",
    [
        xmp("T:AIGC='{&quot;Label&quot;: &quot;1&quot;}'/>"),
        xmp('T:Label="1" T:ContentProducer="x"/>'),
        xmp('><T:AIGC>{"AIGC": {"Label": 1}}</T:AIGC></rdf:Description>'),
        xmp('><T:AIGC>{"AIGC": "{\\"Label\\": \\"1\\"}"}</T:AIGC></rdf:Description>'),
    ],
)
def test_the_label_is_read_however_it_is_written(packet: bytes) -> None:
    assert said(picture(xmp=packet)).aigc == 1


@pytest.mark.parametrize(
    "comment",
    [
        b'ASCII\0\0\0{"AIGC":{"Label":"2"}}',
        b"UNICODE\0" + '{"AIGC":{"Label":"2"}}'.encode("utf-16-le"),
        b"UNICODE\0" + '{"AIGC":{"Label":"2"}}'.encode("utf-16-be"),
        bytes(8) + b'{"AIGC":{"Label":"2"}}',
        b'{"AIGC":{"Label":"2"}}',
        'ASCII\0\0\0{"AIGC":{"Label":"2","ContentProducer":"即梦"}}'.encode(),
    ],
)
def test_the_label_stands_in_the_user_comment(comment: bytes) -> None:
    says = said(with_exif(comment=comment))

    assert says.aigc == 2
    assert lines(says)["AI 生成标识"][1] == "EXIF UserComment"


@pytest.mark.parametrize("international", [True, False])
def test_the_label_stands_in_a_png_s_text(*, international: bool) -> None:
    info = PngInfo()
    (info.add_itxt if international else info.add_text)("AIGC", '{"Label":"3"}')

    says = said(picture("PNG", pnginfo=info))

    assert says.aigc == 3
    assert lines(says)["AI 生成标识"][1] == "PNG 文本 AIGC"


@pytest.mark.parametrize(
    "words",
    [
        '{"AIGC":{"Label":"4"}}',
        '{"AIGC":{"Label":null}}',
        '{"AIGC":[]}',
        "AIGC {{{",
        "AIGC",
        '{"Label":{}}',
        "[" * 9000,
    ],
)
def test_what_is_no_label_is_none(words: str) -> None:
    assert said(with_exif(comment=words.encode())).aigc is None


@given(st.text(max_size=200))
def test_no_words_make_the_label_reader_fall_over(words: str) -> None:
    label_in((), comment=f"AIGC{words}", texts={"AIGC": f"{{{words}"})


# Hostile XML


LAUGHS = (
    '<!DOCTYPE l [<!ENTITY a "哈哈哈哈">'
    + "".join(f'<!ENTITY {b} "{f"&{a};" * 20}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True))
    + "]>"
)


@pytest.mark.parametrize(
    "packet",
    [
        f"{LAUGHS}{XMP_HEAD}<a>&i;</a>{XMP_TAIL}".encode(),
        b'<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/hostname">]><x xmlns:T="'
        + AIGC.encode()
        + b'"><T:AIGC>&f;</T:AIGC></x>',
        b'<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd"><x/>',
        b"<a>" * 100_000,
        b"\xff\xfe\0\0not xml",
        b"<x" + b"a" * LARGEST_BYTES + b"/>",
        b'<?xml version="1.0" encoding="no-such-code"?><x/>',
        b"",
    ],
)
def test_hostile_xml_says_nothing(packet: bytes) -> None:
    assert notes_in(packet) == ()


def test_a_picture_with_hostile_xml_is_still_a_picture() -> None:
    packet = f"{LAUGHS}{XMP_HEAD}<a>&i;</a>{XMP_TAIL}".encode()

    assert said(picture(xmp=packet)) == PhotoSays(said=())


@given(st.binary(max_size=300))
def test_no_bytes_make_the_xml_reader_fall_over(content: bytes) -> None:
    notes_in(b"<x>" + content + b"</x>")


# Content credentials


def _with_box(content: bytes) -> bytes:
    """A JPEG with a box that begins like a C2PA record and holds nothing."""
    box = b"JP\0\1\0\0\0\1" + struct.pack(">I", 40) + b"jumb" + struct.pack(">I", 32) + MARK + bytes(8)
    return content[:2] + b"\xff\xeb" + struct.pack(">H", len(box) + 2) + box + content[2:]


def test_a_record_that_cannot_be_read_is_said_to_be_there() -> None:
    pytest.importorskip("c2pa", reason="the extra for C2PA is not installed")

    says = said(_with_box(picture()))

    assert says.c2pa == ""
    assert lines(says)["内容凭证"] == ("带有 C2PA 记录，这里没能读出内容", "C2PA")


def test_without_the_extra_the_record_is_seen_and_said() -> None:
    with patch.object(content_credentials, "find_spec", return_value=None):
        says = said(_with_box(picture()))

    assert "内容凭证" in lines(says)
    assert says.c2pa == ""


def test_without_a_record_nothing_is_said_of_one() -> None:
    assert credentials_of(picture(), "image/jpeg") is None


@pytest.mark.parametrize(
    ("manifest", "generator"),
    [
        (
            {
                "claim_generator_info": [{"name": "ChatGPT"}],
                "assertions": [{"digitalSourceType": "http://x/trainedAlgorithmicMedia"}],
            },
            "ChatGPT（AI）",
        ),
        ({"claim_generator": "Leica_M11/1.2 c2pa-rs/0.9"}, "Leica M11"),
        ({"claim_generator_info": "odd", "claim_generator": ""}, ""),
    ],
)
def test_a_record_tells_who_made_the_picture(manifest: dict[str, object], generator: str) -> None:
    store = json.dumps({"active_manifest": "m", "manifests": {"m": manifest}})
    with (
        patch.object(content_credentials, "find_spec", return_value=object()),
        patch.object(content_credentials, "_store", return_value=store),
    ):
        assert said(_with_box(picture())).c2pa == generator


# Visible marks


def line(words: str, *, left: float = 0.8, top: float = 0.93, tall: float = 0.04):
    from mingbian.reading.picture_words import Line

    return Line(words, 0.99, left, top, left + 0.15, top + tall)


@pytest.mark.parametrize(
    "words",
    [
        "AI生成",
        "豆包AI生成",
        "由AI生成",
        "AI 生成",
        "内容由AI生成",
        "图片由即梦AI生成",
        "疑似AI生成",
        "文心一格",
        "通义万相",
        "AI合成",
        "人工智能生成",
        "豆包",
        "@即梦",
    ],
)
def test_a_mark_in_the_corner_is_a_mark(words: str) -> None:
    assert mark_in([line(words)]) == words


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("豆包", {"left": 0.4, "top": 0.5}),
        ("AI生成", {"left": 0.4, "top": 0.5}),
        ("AI生成", {"tall": 0.3}),
        ("你这图是AI生成的吧", {}),
        ("不是AI生成", {}),
        ("红豆包 3 元", {}),
        ("豆包", {"left": 0.02, "top": 0.02}),
        ("AIR 生成日期 2026", {}),
        ("", {}),
    ],
)
def test_words_that_the_picture_shows_are_no_mark(words: str, place: dict[str, float]) -> None:
    assert mark_in([line(words, **place)]) == ""


def test_a_mark_is_told_with_how_it_was_read() -> None:
    says = read_photo(BytesIO(picture()), name="图.jpg", read_mark=lambda _: "豆包AI生成")

    assert says.watermark == "豆包AI生成"
    assert lines(says)["画面上的标记"] == ("豆包AI生成", "文字识别")


# Saved twice


def _noise() -> Image.Image:
    return Image.effect_noise((512, 512), 60).convert("RGB").resize((768, 768), Image.Resampling.BICUBIC)


def _saved(image: Image.Image, quality: int) -> Image.Image:
    out = BytesIO()
    image.save(out, "JPEG", quality=quality)
    return Image.open(BytesIO(out.getvalue()))


def test_a_picture_saved_twice_leaves_a_hint_and_one_saved_once_does_not() -> None:
    once = _saved(_noise(), 92)
    twice = _saved(_saved(_noise(), 55).convert("RGB"), 92)

    assert (compressed_twice(once), compressed_twice(twice)) == (False, True)


def test_the_hint_calls_itself_weak() -> None:
    out = BytesIO()
    _saved(_noise(), 55).convert("RGB").save(out, "JPEG", quality=92)

    assert "弱线索" in lines(said(out.getvalue()))["重复压缩"][0]


# Bad input


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


def test_offsets_are_no_longer_than_half_a_day_and_some() -> None:
    says = said(photo("2026:03:05 21:07:09", offset="+12:45"))

    assert says.captured_at is not None
    assert says.captured_at.utcoffset() == timedelta(hours=12, minutes=45)
