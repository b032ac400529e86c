"""Words are read where they stand, by the reader that comes with the program."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont

import mingbian.render
from mingbian.reading.picture_words import lines_in
from mingbian.reading.visible_marks import mark_in

FONT = Path(mingbian.render.__file__).parent / "fonts" / "NotoSansSC-Regular.otf"


@pytest.fixture(scope="module")
def photo() -> Image.Image:
    """A shaded ground with a mark where generators put theirs, and a word in the middle that is part of the scene."""
    chance = np.random.default_rng(7)
    ground = Image.fromarray(chance.integers(90, 150, (40, 30, 3)).astype(np.uint8)).resize((720, 960))
    pen = ImageDraw.Draw(ground)
    pen.text((280, 420), "新鲜草莓", font=ImageFont.truetype(str(FONT), 44), fill="white")
    pen.text((500, 905), "豆包AI生成", font=ImageFont.truetype(str(FONT), 34), fill="white")
    return ground


def test_a_visible_mark_is_read_and_told_from_what_the_picture_shows(photo: Image.Image) -> None:
    lines = lines_in(photo)

    assert [line.words for line in lines] == ["新鲜草莓", "豆包AI生成"]
    assert all(0 <= line.left < line.right <= 1 and 0 <= line.top < line.bottom <= 1 for line in lines)
    assert mark_in(lines) == "豆包AI生成"


def test_a_picture_without_words_has_none() -> None:
    assert lines_in(Image.new("L", (200, 120), 90)) == ()


def test_small_letters_of_a_computer_s_screen_are_read_and_a_drawn_dot_is_no_word() -> None:
    window = Image.new("RGB", (1200, 420), "#f5f6f7")
    pen = ImageDraw.Draw(window)
    words = ["收货人张小明 13812345678", "文三路90号2单元501室"]
    for place, line in enumerate(words):
        pen.text((120, 60 + 90 * place), line, font=ImageFont.truetype(str(FONT), 12), fill="#333333")
    pen.rectangle((700, 50, 736, 86), fill="#5b7fa6")
    pen.ellipse((709, 59, 727, 77), fill="#f0dcc0")

    assert [line.words.replace(" ", "") for line in lines_in(window)] == [line.replace(" ", "") for line in words]
