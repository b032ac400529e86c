"""Chat as people copy it: the forms that are read, and what is said of lines that are not."""

import pytest
from reading_files import NOW

from mingbian.domain.clock import beijing
from mingbian.domain.problem import Problem
from mingbian.domain.sheet import ChatLine
from mingbian.domain.talk import Speaker
from mingbian.platforms.pinduoduo.chat_text import messages

SN = "260301-123456789012345"


def read(text: str, *, order_sn: str = SN) -> tuple[list[ChatLine], list[Problem]]:
    said = list(messages(enumerate(text.split("\n"), start=1), "聊天.txt", now=NOW, order_sn=order_sn))
    lines = [line for line in said if isinstance(line, ChatLine)]
    return lines, [problem for problem in said if isinstance(problem, Problem)]


@pytest.mark.parametrize(
    "text",
    [
        "2026-03-04 09:12:33 买家：一直没收到",
        "2026/3/4 09:12:33 买家: 一直没收到",
        "[2026-03-04 09:12:33] 买家：一直没收到",
        "2026年3月4日 09:12:33 买家：一直没收到",
        "2026-03-04 09:12:33 买家\n一直没收到",
        "买家 2026-03-04 09:12:33\n一直没收到",
        "买家：2026-03-04 09:12:33\n一直没收到",
        "买家(2026-03-04 09:12:33)：一直没收到",
        "2026-03-04\n09:12:33 买家：一直没收到",
        "—— 2026年3月4日 ——\n买家 09:12:33\n一直没收到",
    ],
)
def test_the_forms_in_which_people_copy_chat_say_the_same(text: str) -> None:
    lines, problems = read(text)

    assert problems == []
    assert [(line.at, line.speaker, line.text) for line in lines] == [
        (beijing(2026, 3, 4, 9, 12, 33), Speaker.BUYER, "一直没收到")
    ]


@pytest.mark.parametrize(
    ("who", "speaker"),
    [
        ("买家", Speaker.BUYER),
        ("消费者", Speaker.BUYER),
        ("客服小明", Speaker.SELLER),
        ("商家", Speaker.SELLER),
        ("我", Speaker.SELLER),
        ("平台客服", Speaker.PLATFORM),
        ("系统消息", Speaker.PLATFORM),
        ("拼多多官方", Speaker.PLATFORM),
    ],
)
def test_who_speaks_is_known_by_the_name(who: str, speaker: Speaker) -> None:
    assert read(f"2026-03-04 09:12 {who}：您好")[0][0].speaker is speaker


def test_words_on_several_lines_are_one_message() -> None:
    lines, problems = read("买家 2026-03-04 09:12:33\n第一行\n\n第三行\n\n客服 2026-03-04 09:13:00\n您好")

    assert problems == []
    assert [line.text for line in lines] == ["第一行\n\n第三行", "您好"]
    assert [line.source.row for line in lines] == [1, 6]


def test_a_time_within_somebodys_words_begins_no_message() -> None:
    lines, problems = read("2026-03-04 09:12 买家：没收到\n快递说 2026-03-03 18:00 签收了\n骗人：没有的事")

    assert problems == []
    assert len(lines) == 1
    assert lines[0].text.count("\n") == 2


def test_a_card_under_the_buyers_name_is_the_platforms() -> None:
    lines, _ = read("2026-03-04 09:12 买家：[商品卡片] 一次性雨衣\n2026-03-04 09:13 买家：【订单卡片】")

    assert [line.speaker for line in lines] == [Speaker.PLATFORM, Speaker.PLATFORM]


def test_a_line_names_the_order_of_all_that_follows() -> None:
    text = (
        "订单号：260302-000000000000001\n2026-03-04 09:12 买家：甲\n\n"
        "订单编号: 260303-000000000000002 雨衣\n2026-03-05 09:12 买家：乙"
    )
    lines, problems = read(text, order_sn="")

    assert problems == []
    assert [line.order_sn for line in lines] == ["260302-000000000000001", "260303-000000000000002"]


def test_an_order_number_among_a_buyers_words_is_his_words() -> None:
    lines, _ = read(f"买家 2026-03-04 09:12:33\n订单号：{SN}\n怎么还没到")

    assert [line.text for line in lines] == [f"订单号：{SN}\n怎么还没到"]


@pytest.mark.parametrize(
    ("text", "code", "row"),
    [
        ("在吗", "chat_line_unknown", 1),
        ("2026-03-04 09:12 王*：在吗", "chat_speaker_unknown", 1),
        ("09:12 买家：在吗", "chat_day_missing", 1),
        ("2099-03-04 09:12 买家：在吗", "time_in_future", 1),
        ("2026-02-30 09:12 买家：在吗", "time_malformed", 1),
        ("\n买家 2026-03-04 09:12:33\n\n", "chat_without_words", 2),
    ],
)
def test_lines_that_were_not_understood_are_told_with_their_number(text: str, code: str, row: int) -> None:
    lines, problems = read(text)

    assert lines == []
    assert [(problem.code, problem.row) for problem in problems] == [(code, row)]


def test_a_message_that_is_not_understood_does_not_take_its_neighbours_along() -> None:
    text = "2026-03-04 09:12 买家：甲\n2026-03-04 09:13 王*：乙\n丙\n2026-03-04 09:14 客服：丁"
    lines, problems = read(text)

    assert [line.text for line in lines] == ["甲", "丁"]
    assert [problem.row for problem in problems] == [2]
