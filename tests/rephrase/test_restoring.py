"""Whatever a model does to the facts, its answer is not shown."""

import pytest

from mingbian.rephrase.hidden import hidden
from mingbian.rephrase.restoring import restored

SENT = hidden("您好，包裹在11月3日寄出，我们没有少发，退您12.50元，请查收。")


def test_an_answer_that_keeps_to_what_was_asked_has_the_facts_back() -> None:
    told = restored("“您好，给您添麻烦了。包裹〔1〕已寄出，我们没有少发，〔2〕已退给您，请查收。”", SENT)

    assert told.text == "您好，给您添麻烦了。包裹11月3日已寄出，我们没有少发，12.50元已退给您，请查收。"
    assert not told.problem


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        ("您好，包裹已经寄出，我们没有少发，退您〔2〕，请查收。", "漏掉了“11月3日”"),
        ("您好，包裹〔1〕寄出，我们没有少发，〔1〕退您〔2〕，请查收。", "说了两遍"),
        ("您好，包裹〔1〕寄出，我们没有少发，〔3〕退您〔2〕，请查收。", "编了一处"),
        ("您好，包裹〔1〕寄出，我们没有少发，退您〔2〕，再补您20元。", "自己加了数字"),
        ("您好，包裹〔1〕寄出，我们没有少发，退您〔2〕，三天内到账。", "自己加了数字"),
        ("您好，包裹〔1〕寄出，我们少发了，退您〔2〕，请您查收一下。", "否定的词"),
        ("您好，包裹〔1〕寄出，我们没有少发，退您〔2〕，详见 www.shop.example", "字母或网址"),
        ("以下是改写：您好，包裹〔1〕寄出，我们没有少发，退您〔2〕。", "在说它自己"),
        ("作为AI语言模型，〔1〕〔2〕，我没有办法回答这个问题。", "在说它自己"),
        ("Your parcel left on 〔1〕, refund 〔2〕.", "没有用中文"),
        ("好的〔1〕〔2〕没有", "多半不是一个意思"),
        ("```\n您好，包裹〔1〕寄出，我们没有少发，退您〔2〕，请查收。\n```", "标记或格式"),
        ("", "没有用中文"),
    ],
)
def test_any_other_answer_is_dropped_with_the_reason(answer: str, why: str) -> None:
    told = restored(answer, SENT)

    assert not told.text
    assert why in told.problem
