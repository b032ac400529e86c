"""Marks that can be seen on a picture: in the corner one is a mark, amid the picture it is words."""

from io import BytesIO

import pytest
from photo_kit import lines
from picture_kit import picture

from mingbian.reading.photo import read_photo
from mingbian.reading.visible_marks import mark_in


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
