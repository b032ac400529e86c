"""A copy is known again though it was cut, mirrored, turned; what only lies in the same frame is not."""

from functools import cache
from pathlib import Path

import cv2
import numpy as np
import pytest
from bench._copied import COPYINGS, PHOTOS, cut, on_a_phone, photos
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageDraw, ImageOps

from mingbian.reading.copies import BY_SPOTS, Copy, Known, copies, known_of
from mingbian.reading.grey import LONG_PX, SHORT_PX, Grey, grey_of, shades
from mingbian.reading.hash_search import differing_bits, nearest
from mingbian.reading.picture_hash import HASHES, hashes_of, without_margins
from mingbian.reading.picture_points import BYTES_A_POINT, MOST, PicturePoints, points_of

pytestmark = pytest.mark.filterwarnings("error")


@cache
def scene(seed: int) -> Image.Image:
    """Something with edges and places: shapes strewn over a shaded ground."""
    chance = np.random.default_rng(seed)
    ground = Image.effect_noise((640, 480), 18).convert("RGB") if seed % 2 else Image.new("RGB", (640, 480), "#b8b0a0")
    pen = ImageDraw.Draw(ground)
    for _ in range(90):
        x, y, wide, high = (int(number) for number in chance.integers((0, 0, 10, 10), (620, 460, 90, 90)))
        colour = tuple(int(shade) for shade in chance.integers(0, 255, 3))
        (pen.ellipse if chance.random() < 0.5 else pen.rectangle)((x, y, x + wide, y + high), fill=colour)
    return ground


SCENES = 4
GREYS = cache(lambda: [shades(scene(seed)) for seed in range(SCENES)])
KNOWN = cache(lambda: [known_of(grey) for grey in GREYS()])


HARD = ("cut 20 % on every side", "mirrored", "turned by 90 degrees", "on a phone's screen")  # where a hash alone fails


def found(picture: Image.Image) -> list[Copy]:
    return copies(shades(picture), KNOWN(), lambda place: GREYS()[place])


@pytest.mark.parametrize("name", COPYINGS)
def test_a_copy_is_found_and_nothing_else(name: str) -> None:
    copied = COPYINGS[name](scene(3))

    assert [copy.place for copy in found(copied)] == [3]


def test_a_mirrored_copy_is_called_mirrored() -> None:
    (copy,) = found(ImageOps.mirror(scene(2)))

    assert copy.mirrored
    assert copy.alike > BY_SPOTS


def test_a_picture_of_its_own_is_no_copy() -> None:
    assert found(scene(99)) == []


@pytest.mark.parametrize("shade", [0, 128, 255])
def test_a_plain_wall_is_like_no_other_wall(shade: int) -> None:
    wall = Image.new("RGB", (400, 300), (shade, shade, shade))
    grey = shades(wall)

    assert copies(grey, [known_of(grey)], lambda _: grey) == []


def test_two_pictures_in_one_app_s_frame_are_two_pictures() -> None:
    framed = [shades(on_a_phone(scene(seed))) for seed in range(SCENES)]
    known = [known_of(grey) for grey in framed]

    for own, grey in enumerate(framed):
        assert [copy.place for copy in copies(grey, known, lambda place: framed[place])] == [own]


def test_two_chats_of_one_app_are_two_pictures() -> None:
    """Same bars, same bubbles, other words."""

    def chat(seed: int) -> Grey:
        screen = Image.new("RGB", (1080, 2340), (237, 237, 237))
        pen, chance = ImageDraw.Draw(screen), np.random.default_rng(seed)
        pen.rectangle((0, 0, 1080, 180), fill="white")
        pen.text((440, 90), "CHAT", fill="black", font_size=60)
        for line in range(9):
            pen.rounded_rectangle((150, 240 + line * 210, 900, 380 + line * 210), 20, fill="white")
            words = "".join(chr(int(letter)) for letter in chance.integers(65, 91, 18))
            pen.text((180, 280 + line * 210), words, fill="black", font_size=56)
        return shades(screen)

    one, other = chat(1), chat(2)

    assert copies(one, [known_of(other)], lambda _: other) == []
    assert [copy.place for copy in copies(one, [known_of(other), known_of(one)], [other, one].__getitem__)] == [1]


def test_without_any_known_picture_there_is_no_copy() -> None:
    assert copies(GREYS()[0], [], lambda _: None) == []


def test_a_known_picture_that_is_lost_is_passed_over() -> None:
    assert copies(GREYS()[0], KNOWN(), lambda _: None) == []


def test_no_more_are_told_than_asked_for() -> None:
    grey = GREYS()[1]

    assert len(copies(grey, [KNOWN()[1]] * 8, lambda _: grey, most=3)) == 3


@pytest.mark.parametrize("slant", [0.03, 0.05])
def test_two_photos_of_one_printed_label_are_two_photos(slant: float) -> None:
    """Every buyer's box carries the same print; what was taken twice by hand is no copy."""

    def taken(seed: int) -> Grey:
        chance = np.random.default_rng(seed)
        off = chance.uniform(slant / 2, slant, (4, 2)) * chance.choice([-1, 1], (4, 2)) * (640, 480)
        corners = np.array([[40, 30], [600, 30], [600, 450], [40, 450]]) + off
        here = np.float32([[0, 0], [640, 0], [640, 480], [0, 480]])
        turned = cv2.getPerspectiveTransform(here, corners.astype(np.float32))
        photo = cv2.warpPerspective(np.asarray(scene(2)), turned, (640, 480), borderValue=(90, 80, 70))
        return shades(Image.fromarray(photo))

    for seed in range(4):
        one, other = taken(seed), taken(seed + 100)
        assert copies(one, [known_of(other)], lambda _, other=other: other) == []


# The parts


def test_the_hashes_of_a_turned_picture_are_known_beforehand() -> None:
    grey = GREYS()[0]
    hashes = hashes_of(grey)

    for way in range(8):
        turned = np.ascontiguousarray(np.rot90(grey[:, ::-1] if way >= 4 else grey, way % 4))
        assert np.bitwise_count(hashes.by_way[way] ^ hashes_of(turned).upright).sum() <= HASHES


def test_a_hash_is_sixteen_hex_digits() -> None:
    assert len(hashes_of(GREYS()[0]).hex) == 16


def test_plain_bars_around_a_picture_are_taken_away() -> None:
    bars = Image.new("L", (1000, 1500), 0)
    bars.paste(scene(3).convert("L"), (180, 700))

    height, width = without_margins(np.asarray(bars)).shape

    assert abs(width - 640) <= 4
    assert abs(height - 480) <= 4


def test_the_nearest_of_many_come_first_and_no_more_than_asked_for() -> None:
    chance = np.random.default_rng(5)
    known = chance.integers(0, 1 << 63, (200_000, HASHES), dtype=np.uint64)
    asked = hashes_of(GREYS()[2])
    known[123_456] = asked.upright

    places = nearest(asked, known, most=50)

    assert places[0] == 123_456
    assert len(places) == 50
    assert (np.diff(differing_bits(asked, known)[places].astype(int)) >= 0).all()


def test_spots_are_written_and_read_again() -> None:
    points = points_of(GREYS()[3])
    content = points.to_bytes()
    again = PicturePoints.from_bytes(content)

    assert len(content) <= MOST * BYTES_A_POINT
    assert (again.places == points.places).all()
    assert (again.told == points.told).all()


@given(st.binary(max_size=3 * BYTES_A_POINT))
def test_any_bytes_are_spots_or_refused(content: bytes) -> None:
    if len(content) % BYTES_A_POINT:
        with pytest.raises(ValueError, match="not whole spots"):
            PicturePoints.from_bytes(content)
    else:
        assert PicturePoints.from_bytes(content).to_bytes() == content


@pytest.mark.parametrize("sides", [(1, 1), (2, 900), (900, 2), (30, 30), (1080, 9000)])
def test_a_picture_of_any_size_is_looked_at(sides: tuple[int, int]) -> None:
    grey = shades(Image.effect_noise(sides, 80).convert("RGB"))

    assert min(grey.shape) <= SHORT_PX
    assert max(grey.shape) <= LONG_PX
    assert isinstance(known_of(grey), Known)
    copies(grey, KNOWN(), lambda place: GREYS()[place])


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "CMYK", "I;16", "I"])
def test_a_picture_of_any_kind_of_colour_becomes_grey(mode: str) -> None:
    picture = (
        Image.new("I;16", (60, 40), 30_000)
        if mode.startswith("I")
        else Image.new("RGB", (60, 40), "#777").convert(mode)
    )

    assert shades(picture.convert(mode) if mode == "I" else picture).dtype == np.uint8


def test_what_is_transparent_is_white(tmp_path: Path) -> None:
    path = tmp_path / "sticker.png"
    Image.new("RGBA", (50, 50), (0, 0, 0, 0)).save(path)

    with path.open("rb") as file:
        assert grey_of(file, name="sticker.png").min() == 255


@pytest.mark.skipif(
    not PHOTOS.exists(), reason="the shared photos are not on this machine; `bench/photo.py` needs them too"
)
@pytest.mark.parametrize("name", HARD)
def test_a_slice_of_the_photos_that_nobody_here_made(name: str) -> None:
    """The whole is measured in `bench/photo.py`."""
    greys, known, pictures = _slice()
    hits = 0
    for own, picture in enumerate(pictures):
        places = {copy.place for copy in copies(shades(COPYINGS[name](picture)), known, greys.__getitem__)}
        assert places <= {own}
        hits += own in places

    assert hits >= 0.8 * len(pictures)


@cache
def _slice() -> tuple[list[Grey], list[Known], list[Image.Image]]:
    pictures = [picture for _, picture in photos()][::12]
    greys = [shades(picture) for picture in pictures]
    return greys, [known_of(grey) for grey in greys], pictures


def test_a_piece_of_a_third_is_still_found() -> None:
    (copy,) = found(cut(scene(1), 0.2))

    assert copy.place == 1
