"""What is drawn over a copy: boxes, arrows and a part cut out, and never anything of what was burnt out below."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from mingbian.domain.marking import Mark, Marking, Shape
from mingbian.domain.personal import Personal, Spot, level
from mingbian.reading.hiding import hidden_copy
from mingbian.render.drawing_over import COLOUR, drawn_over, marked
from mingbian.render.pictures import Ready, made_ready

HIDDEN = Spot(1, level((0.2, 0.2, 0.8, 0.6)), Personal.PHONE)
BOX = Mark(Shape.BOX, (0.25, 0.25), (0.6, 0.5))
ARROW = Mark(Shape.ARROW, (0.9, 0.9), (0.3, 0.3))
SHARE = st.floats(0, 1)
MARKS = st.builds(Mark, st.sampled_from(Shape), st.tuples(SHARE, SHARE), st.tuples(SHARE, SHARE))


def secret(colour: str) -> bytes:
    """A waybill whose telephone stands in this colour."""
    image = Image.new("RGB", (320, 240), "#d8d4cc")
    image.paste(colour, (70, 55, 250, 140))
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def copy(colour: str) -> bytes:
    return hidden_copy(secret(colour), [HIDDEN], name="面单.png", media_type="image/png")


@given(marks=st.lists(MARKS, max_size=4), side=st.floats(0, 0.5))
def test_what_was_burnt_out_changes_nothing_of_what_is_drawn(marks: list[Mark], side: float) -> None:
    marking = Marking((side, side, side + 0.4, side + 0.4), tuple(marks))

    assert marked(copy("#ffffff"), marking) == marked(copy("#000000"), marking)


def test_a_box_leaves_what_it_frames_as_it_is() -> None:
    plain = Image.new("RGB", (400, 300), "#808080")

    drawn = drawn_over(plain, Marking(marks=(BOX,)))

    assert drawn.crop((101, 76, 239, 149)).getcolors() == [(138 * 73, (128, 128, 128))]
    assert drawn.getpixel((98, 110)) == COLOUR
    assert plain.getcolors() == [(400 * 300, (128, 128, 128))], "the picture given is not drawn on"


def test_an_arrow_points_at_its_end() -> None:
    drawn = drawn_over(Image.new("RGB", (400, 400), "#808080"), Marking(marks=(ARROW,)))

    assert drawn.getpixel((122, 122)) == COLOUR
    assert drawn.getpixel((240, 240)) == COLOUR
    assert drawn.getpixel((100, 100)) == (128, 128, 128)


def test_only_the_part_is_left_and_marks_stay_where_they_were() -> None:
    image = Image.new("RGB", (400, 300), "#808080")

    whole = drawn_over(image, Marking(marks=(BOX,)))
    part = drawn_over(image, Marking((0.5, 0.0, 1.0, 1.0), (BOX,)))

    assert part.size == (200, 300)
    assert (part.getpixel((40, 110)) == COLOUR) == (whole.getpixel((240, 110)) == COLOUR)


@given(crop=st.tuples(SHARE, SHARE, SHARE, SHARE), marks=st.lists(MARKS, max_size=3))
def test_no_numbers_bring_it_down(crop: tuple[float, float, float, float], marks: list[Mark]) -> None:
    drawn = drawn_over(Image.new("RGB", (30, 20)), Marking(crop, tuple(marks)))

    assert min(drawn.size) >= 1


@pytest.mark.parametrize("turn", [1, 6])
def test_a_picture_taken_on_its_side_is_drawn_upright(turn: int) -> None:
    notes = Image.Exif()
    notes[0x0112] = turn
    out = io.BytesIO()
    Image.new("RGB", (400, 200), "#808080").save(out, "JPEG", exif=notes)

    ready = made_ready(out.getvalue(), Marking((0.0, 0.0, 1.0, 0.5)))

    assert isinstance(ready, Ready)
    assert ready.ratio == pytest.approx(0.25 if turn == 1 else 1.0, rel=0.05)
