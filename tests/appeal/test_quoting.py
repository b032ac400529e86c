"""Other people's words are quoted as they stand, masked, and a cut is always seen."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from mingbian.appeal.draft import Form
from mingbian.appeal.passages import passages
from mingbian.appeal.quoting import CUT, around, excerpt, plain, quote, saying, saying_around, without_greeting


@given(some.text(max_size=200), some.integers(5, 60))
def test_an_excerpt_is_short_and_stands_so_in_the_text(text: str, longest: int) -> None:
    part = excerpt(text, longest)

    assert len(part) <= longest
    assert part.removesuffix(CUT) in plain(text)
    assert part == plain(text) or part.endswith(CUT)


@given(some.text(max_size=80))
def test_a_quotation_can_be_read_back_as_one(text: str) -> None:
    quoted = quote(text)
    found = passages(f"买家写{quoted}（证据3）。", Form.SHORT)

    assert len(found) == 1
    assert [one.words for one in found[0].quotations] == ([excerpt(text)] if quoted else [])


THREAT = "不退货，私下给 3000 我就撤，明天中午前给答复，否则市场监管和起诉一起来"
LONG = f"买了好几次你们家的东西，每次都没有问题，这一次打开一看全是碎的。我拍了照片发过去，客服半天都不回我。{THREAT}"


def test_what_a_person_said_is_quoted_whole_where_it_is_short() -> None:
    assert saying(THREAT) == f"“{THREAT}”"


@pytest.mark.parametrize("longest", range(8, 130, 7))
@pytest.mark.parametrize("text", [LONG, f"{THREAT}。{LONG}", THREAT.replace("，", " "), THREAT.replace("，", "。")])
def test_a_threat_is_never_cut_from_its_condition(text: str, longest: int) -> None:
    said = saying(text, longest)

    assert "否则市场监管和起诉一起来" in said
    assert "明天中午前给答复" in said


def test_a_cut_falls_between_thoughts_and_is_seen() -> None:
    assert (
        saying("盖子裂了，如果今天不换，我就退货，杯身是好的，颜色也喜欢", 20) == "“盖子裂了，如果今天不换，我就退货…”"
    )


def test_no_number_is_cut_in_two() -> None:
    assert saying("要你们退 3,000 元，不退就去告，钱到了再说，别的不用谈", 20).startswith(
        "“要你们退 3,000 元，不退就去告"
    )


def test_a_spot_is_quoted_with_the_clause_that_it_stands_in() -> None:
    assert saying_around("收到", "东西还没有收到，退钱") == "“东西还没有收到”"
    assert saying_around("给答复", THREAT) == "“明天中午前给答复，否则市场监管和起诉一起来”"
    assert saying_around("没说过", THREAT) == f"“{THREAT}”"


@given(some.text(max_size=200), some.integers(5, 60))
def test_what_is_quoted_was_said_so(text: str, longest: int) -> None:
    said = saying(text, longest)

    assert said.removeprefix("“").removesuffix("”").removesuffix(CUT) in plain(text)
    assert bool(said) is bool(plain(text))


def test_personal_data_is_masked_in_a_quotation() -> None:
    assert "13812345678" not in quote("打我电话13812345678")


def test_a_spot_is_quoted_where_it_stands_and_else_the_beginning() -> None:
    assert around("收到了", "今天收到了，谢谢") == "“收到了”"
    assert around("没说过", "今天收到了，谢谢") == "“今天收到了，谢谢”"


@pytest.mark.parametrize(
    ("message", "said"),
    [("您好，请拍一下面单", "请拍一下面单"), ("亲亲~马上为您查", "马上为您查"), ("请拍一下面单", "请拍一下面单")],
)
def test_a_greeting_is_not_what_was_said(message: str, said: str) -> None:
    assert without_greeting(message) == said


def test_sentences_are_cut_at_full_stops_but_not_inside_quotations() -> None:
    text = "买家写“没收到。退钱！”（证据3）。我店已核实（证据1、2）。\n一、订单情况\n最后一句没有句号（证据1至3）"

    found = passages(text, Form.LONG)

    assert [passage.exhibits for passage in found] == [(3,), (1, 2), (), (1, 2, 3)]
    assert [passage.is_heading for passage in found] == [False, False, True, False]
    assert all(text[passage.start : passage.end] == passage.text for passage in found)
    assert all(len(passage.ours) == len(passage.text) for passage in found)


@pytest.mark.parametrize(
    ("written", "numbers", "rules"),
    [
        ("（证据1）", (1,), ()),
        ("(证据 1, 证据2)", (1, 2), ()),
        ("（证据2-4）", (2, 3, 4), ()),
        ("（规则LAW-MFD-512）", (), ("LAW-MFD-512",)),
        ("（证据3，规则PDD-INT-01）", (3,), ("PDD-INT-01",)),
        ("（见附件）", (), ()),
    ],
)
def test_citations_are_read_however_they_are_written(
    written: str, numbers: tuple[int, ...], rules: tuple[str, ...]
) -> None:
    passage = passages(f"我店已核实{written}。", Form.SHORT)[0]

    assert (passage.exhibits, passage.rules) == (numbers, rules)
