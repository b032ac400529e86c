"""Screenshots of one chat are put together where they overlap; every place where something may be missing is told."""

from datetime import timedelta

import numpy as np
import pytest
from bench._chat_screens import DARK, LIGHT, OFFICE, Look, lines_on, roll, screen, view
from bench._chat_talk import conversation

from mingbian.domain.bigrams import folded
from mingbian.domain.clock import beijing
from mingbian.reading.chat_screen import Box, Cut, Shown, Shows, Side
from mingbian.reading.chat_screenshot import read_chat
from mingbian.reading.chat_stitching import (
    BACKWARDS,
    COVERED,
    CUT_ABOVE,
    CUT_BELOW,
    NO_OVERLAP,
    ONE_SHARED,
    Gap,
    Screen,
    Seen,
    stitched,
)
from mingbian.reading.words import Page

WORDS = [f"第{number}句话说的是雨衣的第{number}个问题" for number in range(20)]


def seen(text: str, number: int, *, cut: Cut = Cut.NOT, minute: int | None = None, top: float = 0.5) -> Seen:
    shown = Shown(Shows.WORDS, Side.LEFT, text, 0.99, Box(0.1, top, 0.6, top + 0.05), cut=cut)
    return Seen(shown, beijing(2026, 3, 4, 9) + timedelta(minutes=minute) if minute is not None else None, (number,))


def shows(number: int, *texts: str) -> Screen:
    return Screen(number, tuple(seen(text, number, top=place / 50) for place, text in enumerate(texts)))


def texts(told: tuple[Seen | Gap, ...]) -> list[str]:
    return [one.shown.text if isinstance(one, Seen) else one.why for one in told]


def test_two_that_overlap_become_one_and_each_message_tells_where_it_is_seen() -> None:
    told = stitched([shows(1, *WORDS[:5]), shows(2, *WORDS[3:8])])

    assert texts(told) == WORDS[:8]
    assert [one.pictures for one in told if isinstance(one, Seen)][2:6] == [(1,), (1, 2), (1, 2), (2,)]


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 0, 1), (2, 1, 0), (1, 0, 2)])
def test_the_order_of_the_files_does_not_matter(order: tuple[int, ...]) -> None:
    pieces = [WORDS[:5], WORDS[3:8], WORDS[6:11]]

    told = stitched([shows(number, *pieces[place]) for number, place in enumerate(order, start=1)])

    assert texts(told) == WORDS[:11]


def test_where_nothing_overlaps_something_may_be_missing() -> None:
    assert texts(stitched([shows(1, *WORDS[:3]), shows(2, *WORDS[5:8])])) == [*WORDS[:3], NO_OVERLAP, *WORDS[5:8]]


def test_one_short_word_in_both_may_have_been_said_twice() -> None:
    told = texts(stitched([shows(1, WORDS[0], "好的"), shows(2, "好的", WORDS[5])]))

    assert told == [WORDS[0], "好的", ONE_SHARED, "好的", WORDS[5]]


def test_one_long_sentence_joins_unless_it_is_said_again_elsewhere() -> None:
    joined = stitched([shows(1, WORDS[0], WORDS[1]), shows(2, WORDS[1], WORDS[2])])
    template = stitched([shows(1, WORDS[0], WORDS[1]), shows(2, WORDS[1], WORDS[2]), shows(3, *WORDS[8:10], WORDS[1])])

    assert texts(joined) == WORDS[:3]
    assert ONE_SHARED in texts(template) or NO_OVERLAP in texts(template)


def test_a_message_that_is_cut_in_one_is_taken_from_the_other() -> None:
    whole, half = WORDS[4] + "，请尽快处理", WORDS[4][-8:] + "，请尽快处理"
    above = Screen(1, (seen(WORDS[3], 1), seen(whole, 1)))
    below = Screen(2, (seen(half, 2, cut=Cut.TOP), seen(WORDS[5], 2)))
    longer = Screen(1, (seen(WORDS[2], 1), *above.messages))

    told = stitched([longer, Screen(2, (seen(WORDS[3], 2), *below.messages))])

    assert texts(told) == [WORDS[2], WORDS[3], whole, WORDS[5]]


def test_the_same_picture_twice_is_there_once() -> None:
    told = stitched([shows(1, *WORDS[:5]), shows(2, *WORDS[1:4])])

    assert texts(told) == WORDS[:5]
    assert [one.pictures for one in told if isinstance(one, Seen)][2] == (1, 2)


def test_the_same_words_at_another_time_are_another_message() -> None:
    first = Screen(1, (seen(WORDS[0], 1, minute=1), seen(WORDS[1], 1, minute=2)))
    second = Screen(2, (seen(WORDS[1], 2, minute=60), seen(WORDS[2], 2, minute=61)))

    assert NO_OVERLAP in texts(stitched([first, second]))


def test_pieces_stand_in_the_order_of_their_times() -> None:
    late = Screen(1, (seen(WORDS[5], 1, minute=90),))
    early = Screen(2, (seen(WORDS[0], 2, minute=5),))

    assert texts(stitched([late, early])) == [WORDS[0], NO_OVERLAP, WORDS[5]]


def test_a_time_that_runs_backwards_is_told() -> None:
    told = stitched([Screen(1, (seen(WORDS[0], 1, minute=50), seen(WORDS[1], 1, minute=5)))])

    assert texts(told) == [WORDS[0], BACKWARDS, WORDS[1]]


def test_a_covered_place_and_cut_ends_are_told() -> None:
    covered = Screen(
        1,
        (seen(WORDS[0], 1, cut=Cut.TOP, top=0.1), seen(WORDS[1], 1, cut=Cut.BOTTOM, top=0.8)),
        covered=(Box(0, 0.4, 1, 0.5),),
    )

    assert texts(stitched([covered])) == [CUT_ABOVE, WORDS[0], COVERED, WORDS[1], CUT_BELOW]


def test_nothing_gives_nothing() -> None:
    assert stitched([]) == ()
    assert stitched([Screen(1, ())]) == ()


def taken(look: Look, seed: int, *, missing: int | None) -> tuple[tuple[Seen | Gap, ...], list[str]]:
    """A drawn chat, scrolled through by half a screen and read; one stretch left out where asked. And what it says."""
    made = roll(look, conversation(look, seed, 26))
    step, high = view(look) // 2, made.height - view(look)
    stops = [*range(0, max(1, high), step), max(0, high)]
    if missing is not None:
        stops = [stop for stop in stops if not missing <= stop < missing + 2 * view(look)]
    screens = []
    for number, from_px in enumerate(np.random.default_rng(seed).permutation(stops), start=1):
        picture = screen(made, int(from_px))
        read = read_chat(picture, Page(1, picture.width, picture.height, lines_on(made, int(from_px))))
        screens.append(Screen(number, tuple(Seen(one, None, (number,)) for one in read.messages), read.covered))
    return stitched(screens), [placed.item.text for placed in made.placed if placed.item.kind == "text"]


@pytest.mark.parametrize("look", [LIGHT, DARK, OFFICE], ids=lambda look: look.name)
def test_a_whole_chat_scrolled_through_comes_out_whole(look: Look) -> None:
    told, said = taken(look, 31, missing=None)

    assert [folded(one.shown.text) for one in told if isinstance(one, Seen) and one.shown.shows is Shows.WORDS] == [
        folded(text) for text in said
    ]
    assert [one for one in told if isinstance(one, Gap)] == []


MANY = [pytest.param(seed, marks=pytest.mark.prove) for seed in range(44, 100)]


@pytest.mark.parametrize("seed", [*range(40, 44), *MANY])
def test_a_stretch_that_is_left_out_is_found(seed: int) -> None:
    told, _ = taken(LIGHT, seed, missing=view(LIGHT) // 2)

    assert [one.why for one in told if isinstance(one, Gap)] != []
