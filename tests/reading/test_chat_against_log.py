"""A picture held against the log: agreement and difference are told as they are, and nobody is said to lie."""

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from mingbian.domain.clock import beijing
from mingbian.domain.talk import Message, Speaker
from mingbian.reading.chat_against_log import Match, Said, compared

NINE = beijing(2026, 3, 4, 9, 0)
BUYER, SELLER = Speaker.BUYER, Speaker.SELLER


def said(place: int, text: str, *, who: Speaker = BUYER, at: datetime | None = None) -> Said:
    return Said(place, who, text, at or NINE + timedelta(minutes=place))


def logged(minute: int, text: str, *, who: Speaker = BUYER) -> Message:
    return Message(at=NINE + timedelta(minutes=minute, seconds=30), cite=0, speaker=who, text=text)


def matches(ours: list[Said], log: list[Message]) -> list[Match]:
    return [one.match for one in compared(ours, log)]


def test_the_same_words_agree_though_the_picture_tells_no_seconds_and_other_signs() -> None:
    assert matches([said(1, "怎么少了一件?")], [logged(1, "怎么少了一件？")]) == [Match.AGREES]


def test_other_words_are_shown_with_both() -> None:
    (one,) = compared([said(1, "我没有收到货")], [logged(1, "我收到货了")])

    assert one.match is Match.WORDS_DIFFER
    assert (one.said and one.said.text, one.logged and one.logged.text) == ("我没有收到货", "我收到货了")


def test_another_speaker_or_another_hour_differs() -> None:
    assert matches([said(1, "同意退款")], [logged(1, "同意退款", who=SELLER)]) == [Match.SPEAKER_DIFFERS]
    assert matches([said(1, "同意退款")], [logged(200, "同意退款")]) == [Match.TIME_DIFFERS]


def test_what_only_one_has_is_told_between_what_both_have() -> None:
    ours = [said(1, "你好在吗"), said(2, "不退就给差评"), said(4, "好的谢谢")]
    log = [logged(0, "更早的一句话"), logged(1, "你好在吗"), logged(3, "我们查一下", who=SELLER), logged(4, "好的谢谢")]

    assert matches(ours, log) == [Match.AGREES, Match.ONLY_PICTURE, Match.ONLY_LOG, Match.AGREES]


def test_without_a_log_nothing_is_said() -> None:
    assert compared([said(1, "你好")], []) == ()
    assert compared([], [logged(1, "你好")]) == ()


def test_a_message_whose_time_is_unknown_is_found_by_its_words() -> None:
    assert matches([Said(0, BUYER, "怎么少了一件", None)], [logged(5, "怎么少了一件")]) == [Match.AGREES]


def test_the_same_word_said_twice_is_paired_in_order() -> None:
    ours = [said(1, "好的"), said(9, "好的")]

    assert matches(ours, [logged(1, "好的"), logged(9, "好的")]) == [Match.AGREES, Match.AGREES]


TALK = st.lists(st.text("好的退款件", min_size=1, max_size=6), max_size=8)


@given(TALK, TALK)
def test_every_message_of_the_picture_is_told_once_and_in_order(ours: list[str], log: list[str]) -> None:
    shown = [said(place, text) for place, text in enumerate(ours)]

    told = compared(shown, [logged(place, text) for place, text in enumerate(log)])

    assert [one.said for one in told if one.said] == (shown if log else [])
    heard = [one.logged.at for one in told if one.logged]
    assert heard == sorted(set(heard))
