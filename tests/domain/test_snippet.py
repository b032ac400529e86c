"""What a hit shows: the words around it, each hit told apart, never more than three lines of a telephone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mingbian.domain.bigrams import folded
from mingbian.domain.snippet import LONGEST, snippet

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=300)


def told(text: str, *words: str) -> str:
    """The snippet with its hits in brackets."""
    return "".join(f"[{piece.text}]" if piece.hit else piece.text for piece in snippet(text, words))


@pytest.mark.parametrize(
    ("text", "words", "shown"),
    [
        ("显示已签收，可是我没收到", ["签收"], "显示已[签收]，可是我没收到"),
        ("退款！退款！", ["退款"], "[退款]！[退款]！"),
        ("不给退款就差评", ["差评", "退款"], "不给[退款]就[差评]"),
        ("加Ｖ信聊", ["v信"], "加[Ｖ信]聊"),
        ("单号 YT7000", ["yt70"], "单号 [YT70]00"),
        ("揽收 0.42 千克\n已签收", ["已签收"], "揽收 0.42 千克 [已签收]"),
        ("电话***", ["13812345678"], "电话***"),
        ("仅退货，要退款", ["退货要"], "仅退货，要退款"),
        ("", ["退款"], ""),
    ],
)
def test_a_hit_is_marked_as_it_is_written(text: str, words: list[str], shown: str) -> None:
    assert told(text, *words) == shown


def test_of_a_long_text_what_stands_around_the_first_hit_is_shown() -> None:
    shown = told("前" * 500 + "要退款" + "后" * 500, "退款")

    assert shown.startswith("…前前")
    assert shown.endswith("后后…")
    assert "要[退款]后" in shown
    assert len(shown) == LONGEST + len("……[]")


def test_a_hit_near_the_end_shows_what_came_before_it() -> None:
    assert told("前" * 200 + "退款", "退款") == "…" + "前" * (LONGEST - 2) + "[退款]"


@given(TEXTS, st.lists(st.text("退款a1ﬁ ", min_size=1, max_size=4).map(folded), max_size=3))
def test_nothing_is_made_up_and_every_hit_is_what_was_asked(text: str, words: list[str]) -> None:
    pieces = snippet(text, tuple(words))

    shown = "".join(piece.text for piece in pieces)
    assert shown.removeprefix("…").removesuffix("…") in " ".join(text.split()) + "…"
    assert len(shown) <= LONGEST + 2
    if len(text) <= LONGEST:
        assert all(any(word in folded(piece.text) for word in words) for piece in pieces if piece.hit)
