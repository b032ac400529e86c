"""One spelling out of many, and the way back to what was typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mingbian.negotiate.tone_check import objections
from mingbian.negotiate.wording import wording


@pytest.mark.parametrize(
    ("typed", "plain"),
    [
        ("加 微 信", "加微信"),
        ("ＡＢＣ１２３", "abc123"),
        ("①③⑧", "138"),
        ("加💚微·信", "加微信"),
        ("＋我Ｖ", "加我v"),
        ("紅包轉賬", "红包转账"),
        ("好的，谢谢！", "好的，谢谢。"),
        ("", ""),
    ],
)
def test_many_spellings_become_one(typed: str, plain: str) -> None:
    assert wording(typed).plain == plain


@given(st.text(max_size=60))
def test_every_sign_leads_back_to_where_it_was_typed(typed: str) -> None:
    words = wording(typed)

    assert len(words.plain) == len(words.came_from)
    assert list(words.came_from) == sorted(words.came_from)
    assert all(0 <= place < len(typed) for place in words.came_from)


@given(st.text(max_size=60))
def test_any_text_can_be_checked_and_every_spot_stands_in_it(typed: str) -> None:
    for found in objections(typed):
        assert typed[found.start : found.end] == found.spot


@given(st.lists(st.sampled_from(" 　·-_*~💚✨\u200b"), min_size=3, max_size=3))
def test_what_is_put_between_the_signs_hides_nothing(between: list[str]) -> None:
    hidden = "".join(sign + filler for sign, filler in zip("加微信", between, strict=True))

    assert [found.code for found in objections(f"您{hidden}说吧")] == ["T01"]


def test_words_of_somebody_else_are_not_ours() -> None:
    assert objections("您说“你们这些骗子”，我理解您着急") == ()
    assert objections("您说得对，“你这个骗子”") != ()


def test_a_denial_clears_only_its_own_clause() -> None:
    assert objections("我们不会让您加微信") == ()
    assert [found.code for found in objections("我们不会不管的，您加微信说")] == ["T01"]


@pytest.mark.parametrize("asked", ["能不能加我微信", "方便不方便加个微信", "要不加我微信", "可不可以加我微信呢"])
def test_a_question_is_no_denial(asked: str) -> None:
    assert [found.code for found in objections(asked)] == ["T01"]


@pytest.mark.parametrize("asked", ["您不是骗子是什么", "您不是职业打假的吧"])
def test_a_denial_that_accuses_is_no_denial(asked: str) -> None:
    assert "T06" in {found.code for found in objections(asked)}


@pytest.mark.parametrize(
    "excused",
    [
        "您就是骗子，我们没有义务赔",
        "我们会起诉您，我们没有退路",
        "再闹我们就报警抓您，我们没有怕过谁",
        "您删差评就返20元，我们不做亏本买卖",
        "好评返现5元，我们没有少给过谁",
        "请撤诉后退款，我们没有别的要求",
        "加我微信聊，我们没有别的办法",
        "您说微信，也能加的",
        "您说的好评返现，也能给您5元",
        "您说的私下转账，也能转给您",
        "您说撤诉退款，也能办，谢谢理解",
        "您说的好评返现没有问题",
    ],
)
def test_a_word_that_is_said_and_meant_is_not_cleared_by_what_follows(excused: str) -> None:
    assert [found.code for found in objections(excused) if found.sure]
