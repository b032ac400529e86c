"""The label of GB 45438-2025 that says a picture was generated, wherever it stands and however it is written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from photo_kit import element, lines, said, with_exif, xmp
from picture_kit import picture
from PIL.PngImagePlugin import PngInfo

from mingbian.reading.aigc_label import label_in


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
def test_no_words_are_a_label_or_hide_the_label_behind_them(words: str) -> None:
    torn = f"AIGC{{{words}"

    alone = label_in((), comment=torn, texts={"AIGC": torn})
    behind = label_in((), comment=torn, texts={"AIGC": '{"Label":"2"}'})

    assert alone is None or "Label" in words
    assert behind is not None
    assert behind.label == 2 or "Label" in words
