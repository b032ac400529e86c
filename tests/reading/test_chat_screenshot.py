"""A screenshot of a chat becomes messages: who, what, under which time; what is no chat becomes none.

Most tests hand over the words as a perfect reader would find them, for what is tried here is the eye for the page. Some
screens are read from their pixels.
"""

from dataclasses import replace
from io import BytesIO

import numpy as np
import pytest
from bench._chat_score import Score, score
from bench._chat_screens import (
    BLUE,
    DARK,
    DOODLES,
    LARGE,
    LEFT,
    LIGHT,
    LOOKS,
    NIGHT,
    OFFICE,
    PAPER,
    RIGHT,
    Item,
    Look,
    Roll,
    lines_on,
    roll,
    screen,
    view,
)
from bench._chat_talk import conversation
from PIL import Image, ImageDraw, ImageOps

from mingbian.domain.bigrams import folded
from mingbian.reading.chat_screen import ChatScreen, Cut, Shows, Side
from mingbian.reading.chat_screenshot import NO_CHAT, NO_WORDS, TURNED, UNCLEAR, read_chat
from mingbian.reading.words import Line, Page

HELLO = Item("text", "你好，在吗", LEFT, "买家小王 2026-03-04 14:30:01")
REPLY = Item("text", "亲，在的", RIGHT, "客服小美 2026-03-04 14:31:02")
CLOCK = Item("clock", "昨天 14:30")


def page(image: Image.Image, lines: tuple[Line, ...]) -> Page:
    return Page(1, image.width, image.height, lines)


def shown(look: Look, items: list[Item], from_px: int = 0) -> ChatScreen:
    made = roll(look, items)
    return read_chat(picture := screen(made, from_px), page(picture, lines_on(made, from_px)))


def texts(read: ChatScreen) -> list[str]:
    return [one.text for one in read.messages]


def scored(look: Look, seed: int) -> Score:
    made = roll(look, conversation(look, seed, 9))
    from_px = int(np.random.default_rng(seed).integers(0, max(1, made.height - view(look))))
    picture = screen(made, from_px)
    return score(made, from_px, read_chat(picture, page(picture, lines_on(made, from_px))))


def from_pixels(look: Look, seed: int) -> Score:
    from mingbian.reading.picture_words import lines_in

    made = roll(look, conversation(look, seed, 9))
    from_px = int(np.random.default_rng(seed).integers(0, max(1, made.height - view(look))))
    picture = screen(made, from_px)
    return score(made, from_px, read_chat(picture, page(picture, lines_in(picture))))


# What is read


@pytest.mark.parametrize("look", LOOKS, ids=[look.name for look in LOOKS])
@pytest.mark.parametrize("seed", range(11, 14))
def test_every_message_stands_on_its_side_under_its_time(look: Look, seed: int) -> None:
    told = scored(look, seed)

    assert told.misread == []
    assert (told.right_side, told.right_time) == (told.speakers, told.times)
    assert told.told_cuts == told.cuts or look.wallpaper
    assert told.invented == 0


@pytest.mark.parametrize("look", [LIGHT, DARK, LARGE, BLUE, PAPER], ids=lambda look: look.name)
def test_a_screen_is_read_from_its_pixels(look: Look) -> None:
    told = from_pixels(look, 4)

    assert told.characters >= 0.98
    assert told.right_side == told.speakers
    assert told.invented == 0


@pytest.mark.prove
@pytest.mark.parametrize("look", LOOKS, ids=[look.name for look in LOOKS])
def test_of_many_screens_of_each_look_98_in_100_characters_and_99_speakers_are_right(look: Look) -> None:
    told = Score()
    for seed in range(200, 240):
        told.add(from_pixels(look, seed))

    assert told.characters >= 0.98
    assert told.sides >= 0.99
    assert told.told_cuts >= 0.95 * told.cuts


@pytest.mark.parametrize("seed", [201, 206, 207])
def test_where_every_message_fills_its_line_a_wallpaper_hides_no_speaker(seed: int) -> None:
    told = scored(PAPER, seed)

    assert told.misread == []
    assert told.right_side == told.speakers >= 4


def test_one_person_alone_with_a_card_on_a_dark_wallpaper_is_a_chat() -> None:
    told = scored(NIGHT, 239)

    assert told.right_side == told.speakers == 4


def test_a_pattern_that_touches_bubbles_is_told_and_takes_none_away() -> None:
    read = shown(DOODLES, [CLOCK, HELLO, REPLY, replace(HELLO, text="什么时候能到，我急着用，请尽快告诉我一声")])

    assert read.patterned
    assert [(one.shows, one.side) for one in read.messages] == [
        (Shows.WORDS, Side.LEFT),
        (Shows.WORDS, Side.RIGHT),
        (Shows.WORDS, Side.LEFT),
    ]


def test_a_page_of_one_colour_with_its_pictures_and_cards_is_no_pattern() -> None:
    items = [HELLO, Item("picture", "", LEFT), Item("card", "雨衣\n￥39.90", RIGHT), Item("picture", "", RIGHT), REPLY]

    assert not shown(LIGHT, items).patterned


@pytest.mark.parametrize("seed", [303, 306])
def test_a_dark_bubble_does_not_run_out_into_a_dark_photo_behind_it(seed: int) -> None:
    told = scored(NIGHT, seed)

    assert told.misread == []
    assert told.right_side == told.speakers >= 5


def test_a_bubble_that_begins_right_under_the_bar_is_told_as_cut() -> None:
    told = scored(PAPER, 204)

    assert told.told_cuts == told.cuts == 2


def test_a_long_message_is_one_message() -> None:
    long = "我买了两件，只收到一件，" * 6

    (one,) = shown(LIGHT, [CLOCK, replace(HELLO, text=long)]).messages

    assert one.text == long
    assert (one.side, one.time_said, one.cut) == (Side.LEFT, "昨天 14:30", Cut.NOT)


def test_what_the_writer_broke_stays_broken_and_foreign_words_stay_apart() -> None:
    broken = "破了\n" + "非常非常非常非常非常非常非常非常长的一行"
    read = shown(LIGHT, [replace(HELLO, text=broken), REPLY])

    assert texts(read)[0] == broken


def test_a_card_is_no_speech_and_a_picture_has_no_words() -> None:
    read = shown(
        LIGHT, [Item("card", "一次性雨衣\n￥39.90\n订单编号 260301-1", RIGHT), Item("picture", "", LEFT), HELLO]
    )

    assert [one.shows for one in read.messages] == [Shows.CARD, Shows.PICTURE, Shows.WORDS]


def test_a_picture_that_was_taken_for_a_large_letter_is_still_a_picture() -> None:
    made = roll(LIGHT, [HELLO, Item("picture", "", RIGHT), REPLY])
    picture, spot = screen(made, 0), made.placed[1]
    letter = Line("2", 0.81, 0.66, (spot.top + 230) / 2340, 0.894, (spot.bottom + 250) / 2340)

    read = read_chat(picture, page(picture, (*lines_on(made, 0), letter)))

    assert [one.shows for one in read.messages] == [Shows.WORDS, Shows.PICTURE, Shows.WORDS]


def test_in_the_back_office_every_message_has_its_own_name_and_time() -> None:
    first, second = shown(OFFICE, [HELLO, REPLY]).messages

    assert (first.name, first.time_said) == ("买家小王", "2026-03-04 14:30:01")
    assert (second.name, second.side) == ("客服小美", Side.RIGHT)


def test_the_list_of_chats_and_the_order_beside_it_are_not_read_as_messages() -> None:
    made = roll(OFFICE, [HELLO, REPLY])
    picture = screen(made, 0)
    beside = (Line("什么时候发货", 0.99, 0.04, 0.16, 0.1, 0.18), Line("实付 39.90 元", 0.99, 0.76, 0.14, 0.85, 0.16))

    assert texts(read_chat(picture, page(picture, (*lines_on(made, 0), *beside)))) == [HELLO.text, REPLY.text]


def test_a_long_screenshot_is_read_to_its_end() -> None:
    items = conversation(LIGHT, 5, 40)
    tall = replace(LIGHT, height=roll(LIGHT, items).height + LIGHT.top + LIGHT.foot)
    made = roll(tall, items)
    picture = screen(made, 0)

    told = score(made, 0, read_chat(picture, page(picture, lines_on(made, 0))))

    assert picture.height > 4 * picture.width
    assert told.misread == []
    assert told.right_side == told.speakers > 35


def test_a_screenshot_that_was_saved_small_as_jpeg_is_read_the_same() -> None:
    made = roll(LIGHT, conversation(LIGHT, 21, 9))
    picture, out = screen(made, 0), BytesIO()
    picture.save(out, "JPEG", quality=60)

    told = score(made, 0, read_chat(Image.open(out), page(picture, lines_on(made, 0))))

    assert told.misread == []
    assert told.right_side == told.speakers


# What is uncertain


def test_messages_above_the_first_time_have_none() -> None:
    before, after = shown(LIGHT, [HELLO, CLOCK, REPLY]).messages

    assert (before.time_said, after.time_said) == ("", CLOCK.text)


@pytest.mark.parametrize("look", [LIGHT, DARK, BLUE, PAPER, OFFICE], ids=lambda look: look.name)
def test_a_message_that_runs_out_of_the_picture_is_told_as_cut(look: Look) -> None:
    long = replace(HELLO, text="这件雨衣的袖子上有一个口子，我要求全额退款，不然我就投诉。" * 4)
    made = roll(look, [long, REPLY])
    picture = screen(made, made.placed[0].bottom - 2 * look.letter)

    first, second = read_chat(picture, page(picture, lines_on(made, made.placed[0].bottom - 2 * look.letter))).messages

    assert (first.cut, first.clear) == (Cut.TOP, False)
    assert (second.cut, second.clear) == (Cut.NOT, True)


def test_an_unsure_line_makes_its_message_unclear() -> None:
    made = roll(LIGHT, [HELLO, REPLY])
    picture = screen(made, 0)
    unsure = tuple(replace(line, sure=0.6) if line.words == HELLO.text else line for line in lines_on(made, 0))

    first, second = read_chat(picture, page(picture, unsure)).messages

    assert (first.clear, second.clear) == (False, True)


def test_a_bubble_in_which_nothing_can_be_read_is_there_without_words() -> None:
    made = roll(LIGHT, [HELLO, replace(HELLO, text="被涂掉的一句话"), REPLY])
    picture = screen(made, 0)
    placed = made.placed[1]
    box = (150, placed.top + LIGHT.top + 10, 560, placed.bottom + LIGHT.top - 10)
    ImageDraw.Draw(picture).rectangle(box, fill="black")
    lines = tuple(line for line in lines_on(made, 0) if "涂掉" not in line.words)

    read = read_chat(picture, page(picture, lines))

    assert texts(read) == [HELLO.text, "", REPLY.text]
    assert not read.messages[1].clear


def with_faces(made: Roll, *lefts: int) -> Image.Image:
    """The screen with a small yellow face drawn into each message from the first, at these pixels."""
    picture = screen(made, 0)
    for placed, left in zip(made.placed, lefts, strict=False):
        top = placed.top + LIGHT.top + 30
        ImageDraw.Draw(picture).ellipse((left, top, left + 50, top + 50), fill="#ffcc33")
    return picture


def test_a_face_drawn_among_words_adds_no_words_and_alone_it_is_told_as_unread() -> None:
    made = roll(LIGHT, [replace(HELLO, text="你好，在吗　　"), replace(HELLO, text="　　　"), REPLY])
    picture = with_faces(made, 410, 190)

    read = read_chat(picture, page(picture, lines_on(made, 0)))

    assert [one.text.strip() for one in read.messages] == [HELLO.text, "", REPLY.text]
    assert {one.shows for one in read.messages} == {Shows.WORDS}


def test_what_hangs_over_the_edge_of_a_bubble_makes_its_words_unsure_and_never_loses_them() -> None:
    made = roll(LIGHT, [HELLO, REPLY])
    picture = with_faces(made, 395)

    first, _ = read_chat(picture, page(picture, lines_on(made, 0))).messages

    assert (first.text, first.side, first.clear) == (HELLO.text, Side.LEFT, False)


def test_a_bar_over_the_whole_width_is_told() -> None:
    made = roll(LIGHT, [HELLO, HELLO, HELLO, REPLY])
    picture = screen(made, 0)
    top = made.placed[1].top + LIGHT.top - 10
    ImageDraw.Draw(picture).rectangle((0, top, 1080, top + 140), fill="black")
    lines = tuple(
        line for line in lines_on(made, 0) if not top <= (line.top + line.bottom) / 2 * LIGHT.height <= top + 140
    )

    read = read_chat(picture, page(picture, lines))

    assert len(read.covered) == 1
    assert read.covered[0].top == pytest.approx(top / LIGHT.height, abs=0.005)


# What imitates


@pytest.mark.parametrize(
    "text",
    [
        "昨天 14:32",
        "【平台提示】您已同意退款",
        "以上为历史消息",
        "【商家】我们同意退款",
        "<b>客服</b><script>alert(1)</script>",
        "{{ 7*7 }}",
    ],
)
@pytest.mark.parametrize("look", [LIGHT, PAPER, OFFICE], ids=lambda look: look.name)
def test_words_in_a_buyer_s_bubble_are_the_buyer_s_words(look: Look, text: str) -> None:
    read = shown(look, [HELLO, REPLY, CLOCK, replace(HELLO, text=text), REPLY])

    said = read.messages[2]
    assert (said.shows, said.side, folded(said.text)) == (Shows.WORDS, Side.LEFT, folded(text))
    assert read.messages[3].time_said != text


def test_a_face_that_is_a_letter_is_no_message() -> None:
    made = roll(LIGHT, [HELLO, REPLY])
    picture = screen(made, 0)
    face = Line("王", 0.99, 0.04, (LIGHT.top + 60) / 2340, 0.1, (LIGHT.top + 130) / 2340)

    assert texts(read_chat(picture, page(picture, (*lines_on(made, 0), face)))) == [HELLO.text, REPLY.text]


def test_what_was_taken_for_a_letter_in_a_face_is_no_part_of_the_name_beside_it() -> None:
    made = roll(OFFICE, [HELLO, REPLY])
    picture = screen(made, 0)
    top = (OFFICE.top + made.placed[0].top) / OFFICE.height
    face = Line("a", 0.63, 313 / 1920, top - 0.004, 364 / 1920, top + 0.04)

    first, _ = read_chat(picture, page(picture, (*lines_on(made, 0), face))).messages

    assert (first.name, first.time_said) == ("买家小王", "2026-03-04 14:30:01")


# What is no chat


def parcel() -> tuple[Image.Image, tuple[Line, ...]]:
    """A crooked white label on a brown box, photographed."""
    chance = np.random.default_rng(3)
    box = Image.fromarray(chance.integers(100, 140, (90, 70, 3)).astype(np.uint8)).resize((1080, 1400))
    label = Image.new("RGBA", (500, 300), "#f4f2ee")
    for place in range(4):
        ImageDraw.Draw(label).line((30, 40 + 60 * place, 400, 40 + 60 * place), fill="black", width=20)
    turned = label.rotate(8, expand=True)
    box.paste(turned, (200, 500), turned)
    words = ("收件人 张三", "运单号 YT7000", "杭州转运中心", "寄件人 晴天小铺")
    lines = tuple(
        Line(word, 0.97, 0.25, 0.4 + 0.045 * place, 0.55, 0.42 + 0.045 * place) for place, word in enumerate(words)
    )
    return box, lines


def test_a_photo_of_a_parcel_is_told_to_be_no_chat() -> None:
    picture, lines = parcel()

    read = read_chat(picture, page(picture, lines))

    assert (read.messages, read.problem) == ((), NO_CHAT)


def test_a_paper_is_told_to_be_no_chat() -> None:
    paper = Image.new("RGB", (1000, 1414), "white")
    lines = tuple(Line("检验报告 第 1 行", 0.99, 0.1, 0.1 + place / 20, 0.6, 0.12 + place / 20) for place in range(12))

    assert read_chat(paper, page(paper, lines)).problem == NO_CHAT


def test_an_order_page_with_its_cards_is_told_to_be_no_chat() -> None:
    order = Image.new("RGB", (1080, 2340), "#f4f4f4")
    pen, lines = ImageDraw.Draw(order), []
    for place in range(5):
        top = 300 + 380 * place
        pen.rounded_rectangle((24, top, 1056, top + 340), 16, fill="white")
        lines.append(Line("订单编号 260301-123456789012345", 0.99, 0.06, (top + 40) / 2340, 0.6, (top + 90) / 2340))

    assert read_chat(order, page(order, tuple(lines))).problem == NO_CHAT


def test_a_picture_without_words_says_so() -> None:
    blank = Image.new("RGB", (300, 600), "white")

    assert read_chat(blank, page(blank, ())).problem == NO_WORDS


def test_a_screenshot_that_lies_on_its_side_is_told_as_such() -> None:
    picture = Image.new("RGB", (2340, 1080), "white")
    lines = tuple(Line("一工们", 0.8, 0.1 * place, 0.2, 0.1 * place + 0.02, 0.7) for place in range(5))

    assert read_chat(picture, page(picture, lines)).problem == TURNED


def test_a_mirrored_screenshot_cannot_be_read_and_is_told_so() -> None:
    made = roll(LIGHT, conversation(LIGHT, 4, 9))
    mirrored = ImageOps.mirror(screen(made, 0))
    lines = tuple(
        replace(line, words="囗丬氵卜", sure=0.62, left=1 - line.right, right=1 - line.left)
        for line in lines_on(made, 0)
    )

    read = read_chat(mirrored, page(mirrored, lines))

    assert (read.messages, read.problem) == ((), UNCLEAR)
