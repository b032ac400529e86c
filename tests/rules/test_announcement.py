"""An announcement is held against the rules: which it speaks of, what became of each sentence, and nothing decided."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mingbian.domain.rule import Unit
from mingbian.rules.announcement import Change, Kind, begins_in, changes, sentences, taken_over
from mingbian.rules.announcement_figures import counted_in
from mingbian.rules.announcement_near import near
from mingbian.rules.book import rule_book

EVIDENCE = rule_book().by_code("PDD-INT-01")
RETURNS = rule_book().by_code("PDD-AS-07")


def announced(*said: str) -> tuple[Change, ...]:
    return changes(EVIDENCE, "".join(said))


def kinds(found: tuple[Change, ...]) -> list[Kind]:
    return [change.kind for change in found]


def test_a_text_falls_into_sentences_with_their_signs() -> None:
    assert sentences("第一句。第二句；\n\n 第三句\n———\n") == ("第一句。", "第二句；", "第三句")
    assert sentences(" \n。。。\n") == ()


def test_the_same_text_changes_nothing() -> None:
    found = changes(EVIDENCE, EVIDENCE.text)

    assert set(kinds(found)) == {Kind.KEPT}
    assert taken_over(found, range(len(found))) == EVIDENCE.text


def test_spaces_and_wide_letters_are_no_change() -> None:
    assert set(kinds(changes(EVIDENCE, EVIDENCE.text.replace("，", " ，")))) == {Kind.KEPT}


def test_a_changed_sentence_shows_which_words_went_and_came() -> None:
    first, *others = sentences(EVIDENCE.text)
    found = changes(EVIDENCE, "".join([first.replace("规定时间内", "二十四小时内"), *others]))

    assert kinds(found) == [Kind.CHANGED, *[Kind.KEPT] * len(others)]
    assert ("new", "二十四小时") in found[0].pieces
    assert "".join(words for mark, words in found[0].pieces if mark != "new") == first
    assert "".join(words for mark, words in found[0].pieces if mark != "old") == found[0].after


def test_what_is_added_stands_where_the_announcement_says_it() -> None:
    first, *others = sentences(EVIDENCE.text)
    found = changes(EVIDENCE, "".join([first, "举证材料也可以是视频。", *others]))

    assert kinds(found)[:2] == [Kind.KEPT, Kind.ADDED]
    assert taken_over(found, [1]) == "".join([first, "举证材料也可以是视频。", *others])


def test_what_the_announcement_says_first_comes_first() -> None:
    found = changes(EVIDENCE, "举证材料可以是视频。" + EVIDENCE.text)

    assert found[0].kind is Kind.ADDED
    assert taken_over(found, []) == EVIDENCE.text


def test_what_the_announcement_does_not_say_goes_only_when_it_is_ticked() -> None:
    first, *others = sentences(EVIDENCE.text)
    found = changes(EVIDENCE, first)

    assert kinds(found) == [Kind.KEPT, *[Kind.GONE] * len(others)]
    assert taken_over(found, []) == EVIDENCE.text
    assert taken_over(found, range(len(found))) == first


def test_a_sentence_about_something_else_is_said_to_be_unrelated() -> None:
    found = changes(EVIDENCE, EVIDENCE.text + "春节期间客服热线照常开放。")

    assert [change.related for change in found if change.kind is Kind.ADDED] == [False]


def test_a_sentence_of_theirs_stands_for_one_of_ours_at_most() -> None:
    first = sentences(EVIDENCE.text)[0]
    found = changes(EVIDENCE, first)

    assert sum(change.after == first for change in found) == 1


WORDS = st.text(alphabet="平台介入举证时限内商家提交退款。；\n 36小时", max_size=80)


@given(WORDS)
def test_nothing_ticked_leaves_the_rule_as_it_was(text: str) -> None:
    assert taken_over(changes(EVIDENCE, text), []) == EVIDENCE.text


@given(WORDS)
def test_everything_ticked_is_the_announcement(text: str) -> None:
    found = changes(EVIDENCE, text)
    whole = taken_over(found, range(len(found)))

    assert sorted(one.rstrip("。！？；") for one in sentences(whole)) == sorted(
        (change.before if change.kind is Kind.KEPT else change.after).rstrip("。！？；")
        for change in found
        if change.after
    )
    assert {change.after for change in found if change.after} == set(sentences(text))


ANNOUNCED = [
    ("平台介入后，商家应在收到举证通知后 36 小时内提交凭证，逾期举证入口关闭，平台将退款给买家。", "PDD-INT-01"),
    ("买家填写退货单号后，商家应在 7 天内确认收货；物流显示已签收的，应在 12 小时内确认或拒绝。", "PDD-AS-07"),
    ("每店每月可举报恶意评价 5 次，举报成立返还一次，同一订单只能投诉一次。", "PDD-APL-06"),
    ("辱骂、骚扰买家的，视情节全店下架并禁止上新；深夜频繁联系、侮辱恐吓的按严重处理。", "PDD-CS-02"),
    ("维权申诉失败次数：自然月超过 2 次的当月不能再提维权申诉。", "PDD-APL-02"),
    ("上传单号后 24 小时内没有揽收记录的，判定为虚假发货；首条轨迹后长时间没有更新的同样处理。", "PDD-SHIP-03"),
    ("买家申请退货退款的，商家应在 24 小时内审核，到期未审核系统默认同意退货。", "PDD-AS-06"),
    ("消费者收到商品后七日内可以无理由退货，退回的商品应当完好。", "LAW-XF-25"),
]


@pytest.mark.parametrize(("text", "code"), ANNOUNCED)
def test_the_rule_that_an_announcement_speaks_of_is_among_the_first_three(text: str, code: str) -> None:
    assert code in [one.rule.code for one in near(text, rule_book())[:3]]


def test_what_speaks_of_no_rule_finds_none() -> None:
    assert near("祝各位商家春节快乐，客服热线照常开放。", rule_book()) == ()


def test_a_rule_that_is_named_by_its_code_is_found() -> None:
    assert "PDD-DEP-01" in [one.rule.code for one in near("关于 pdd-dep-01 的说明", rule_book())]


def test_an_empty_text_finds_nothing_and_changes_nothing() -> None:
    assert near("", rule_book()) == ()
    assert set(kinds(changes(EVIDENCE, ""))) == {Kind.GONE}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("本规则自2026年12月1日起施行。", date(2026, 12, 1)),
        ("于 2026-12-01 生效", date(2026, 12, 1)),
        ("2026 年 11 月 20 日发布，2026 年 12 月 1 日零时起实施。", date(2026, 12, 1)),
        ("自2026年2月30日起施行", None),
        ("2026年12月1日发布", None),
        ("本规则自2026年3月15日起施行。2025年1月1日起施行的《旧规则》同时废止。", date(2026, 3, 15)),
        ("本规则自2026年3月15日起施行，原规则同时废止。", date(2026, 3, 15)),
        ("将于2026年3月15日正式生效", date(2026, 3, 15)),
        ("生效时间：2026年3月15日", date(2026, 3, 15)),
        ("2026年3月15日（含）起生效", date(2026, 3, 15)),
        ("", None),
    ],
)
def test_the_first_day_is_read_only_where_it_is_said(text: str, day: date | None) -> None:
    assert begins_in(text) == day


def test_what_is_counted_is_told_in_the_figures_unit() -> None:
    text = "应在 36 小时内提交，最多 3 张图片；36小时后关闭，5个工作日内裁决，占比 20%。"

    assert counted_in(text, Unit.HOURS) == ("36 小时",)
    assert counted_in(text, Unit.PICTURES) == ("3 张",)
    assert counted_in(text, Unit.WORKING_DAYS) == ("5 个工作日",)
    assert counted_in(text, Unit.PERCENT) == ("20 %",)
    assert counted_in(text, Unit.YUAN) == ()
