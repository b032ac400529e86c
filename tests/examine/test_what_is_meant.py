"""What somebody says and means, apart from what he denies, quotes, asks or tells of others."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mingbian.domain.complaint import Reason
from mingbian.domain.dossier import Dossier
from mingbian.examine.alleged import alleged, alleged_in
from mingbian.examine.speech import LONGEST_QUOTE, asserted, quoted
from mingbian.examine.wording import plain

BAD_REVIEW = re.compile("差评")


@pytest.mark.parametrize(
    "words",
    [
        "给你差评",
        "不退我就给差评",
        "再不处理就差评",
        "你等着,差评",
        "别怪我差评",
        "要不是看你可怜早差评了",
        "那就差评见吧",
    ],
)
def test_a_word_that_is_meant(words: str) -> None:
    assert asserted(plain(words), BAD_REVIEW)


@pytest.mark.parametrize(
    "words",
    [
        "我不会给差评的",
        "没想给差评",
        "从没打过差评",
        "差评就算了",
        "差评我不会给",
        "客服说不买就差评",
        "网上写着差评能退钱",
        "别人说“给差评”",
        "他说「差评」",
        "怎么会给你们差评",
        "不用差评",
    ],
)
def test_a_word_that_is_denied_quoted_or_somebody_elses(words: str) -> None:
    assert asserted(plain(words), BAD_REVIEW) == ""


def test_my_own_words_told_to_others_are_mine() -> None:
    assert asserted(plain("我跟你们说清楚,不退就差评"), BAD_REVIEW)


def test_a_question_is_no_statement() -> None:
    received = re.compile("收到")

    assert asserted("收到了吗", received, questions=False) == ""
    assert asserted("我收到没有?", received, questions=False) == ""
    assert asserted("收到了", received, questions=False)


@pytest.mark.parametrize(
    ("words", "reasons"),
    [
        ("一直没收到", {Reason.NOT_RECEIVED}),
        ("少了一件", {Reason.MISSING_ITEM}),
        ("杯子碎了", {Reason.DAMAGED}),
        ("颜色不对,发错了", {Reason.WRONG_ITEM}),
        ("没收到退款", set()),
        ("不是质量问题", set()),
        ("是空包", {Reason.EMPTY_PARCEL}),
        ("里面有虫", {Reason.FOOD_SAFETY}),
    ],
)
def test_what_words_allege(words: str, reasons: set[Reason]) -> None:
    assert alleged_in(plain(words)) == reasons


def test_the_reason_in_the_form_is_trusted_over_the_words(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-05 10:00 complaint quality 3990 快递也慢,差点没收到货
    """
    assert alleged(told) == {Reason.QUALITY}


def test_words_count_where_the_form_names_no_reason(told: Dossier) -> None:
    """
    2026-03-01 10:00 order     260301-1 3990 雨衣
    2026-03-05 10:00 aftersale refund_only 3990 没收到货
    """
    assert alleged(told) == {Reason.NOT_RECEIVED}


def test_a_quotation_hides_personal_data_and_marks_whose_words_they_are() -> None:
    assert quoted("打我电话13812345678") == "“打我电话***”"
    assert quoted("他说“不行”") == "“他说‘不行’”"


def test_a_long_quotation_shows_the_part_that_tells() -> None:
    text = "，".join(["这是一段很长的铺垫说了好多别的事情"] * 5 + ["不退我就给差评", "还有后话"])

    shown = quoted(text, asserted(plain(text), BAD_REVIEW))

    assert shown.startswith("“…不退我就给差评")
    assert len(shown) <= LONGEST_QUOTE + 4


@given(st.text(max_size=200))
def test_a_quotation_is_one_line_in_one_pair_of_marks(text: str) -> None:
    shown = quoted(text)

    assert shown[0] == "“"
    assert shown[-1] == "”"
    assert "\n" not in shown
    assert shown.count("“") == shown.count("”") == 1
