import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mingbian.rephrase.hidden import MARK, hidden
from mingbian.rephrase.restoring import restored

LETTERS = st.text(
    alphabet="您好我们已经发出退款不会没有，。、0123456789年月日元克：:.-“”「」（证据规则）〔〕【】ab", max_size=80
)


@pytest.mark.parametrize(
    ("text", "leaves", "stays"),
    [
        (
            "您11月3日9:12买的“加绒雨衣”称重1.32公斤，退12.50元",
            "您〔1〕买的〔2〕称重〔3〕，退〔4〕",
            ("11月3日9:12", "“加绒雨衣”", "1.32公斤", "12.50元"),
        ),
        (
            "单号SF1234567890，订单260301-123456789012345",
            "单号〔1〕，订单〔2〕",
            ("SF1234567890", "260301-123456789012345"),
        ),
        ("三天内退三百元", "〔1〕内退〔2〕", ("三天", "三百元")),
        ("签收有记录（证据1、2，规则LAW-MFD-512）。", "签收有记录〔1〕。", ("（证据1、2，规则LAW-MFD-512）",)),
        ("王女士您好，电话13812345678，住浙江省杭州市文三路90号2单元501室", None, None),
    ],
)
def test_what_says_who_what_or_when_stays_here(text: str, leaves: str | None, stays: tuple[str, ...] | None) -> None:
    told = hidden(text)

    if leaves is not None:
        assert (told.text, told.kept) == (leaves, stays)
    assert not re.search(r"\d", MARK.sub("", told.text))
    assert not re.search("王女士|138|文三路", told.text)


def test_a_name_that_is_known_stays_here_wherever_it_stands() -> None:
    told = hidden("麻烦转告张小满，晴天小铺会补发", ["张小满", "晴天小铺"])

    assert told.text == "麻烦转告〔1〕，〔2〕会补发"


def test_a_mark_that_was_typed_is_none_of_ours() -> None:
    assert hidden("〔1〕退您5元").kept == ("5元",)


@given(LETTERS)
def test_no_digit_leaves_and_everything_comes_back_in_its_place(text: str) -> None:
    told = hidden(text)

    assert not re.search(r"[0-9]", MARK.sub("", told.text))
    assert MARK.sub(lambda mark: told.kept[int(mark[1]) - 1], told.text) == MARK.sub("", text)


def test_an_answer_that_changes_nothing_is_what_was_sent() -> None:
    told = hidden("您好，退款12.50元已经提交，11月3日前到账")

    assert restored(told.text, told).text == "您好，退款12.50元已经提交，11月3日前到账"
