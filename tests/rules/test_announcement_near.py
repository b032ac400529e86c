"""An announcement finds a rule by the figure that it gives anew, and speaks of one side of a moment only."""

import pytest

from mingbian.rules.announcement import Kind, changes
from mingbian.rules.announcement_figures import figures_named
from mingbian.rules.announcement_moments import other_side
from mingbian.rules.announcement_near import near
from mingbian.rules.book import rule_book

EVIDENCE = "举证时限调整为36小时，举证图片最多可上传5张。"
AFTER_SHIPPING = "发货后24小时内买家申请退款的，商家应在12小时内处理。"
LONGER = f"平台将作如下调整：\n一、{EVIDENCE}\n二、{AFTER_SHIPPING}\n三、其余规则不变，请各位商家留意后台通知。"


def found(text: str) -> dict[str, tuple[str, ...]]:
    return {one.rule.code: one.figures for one in near(text, rule_book())}


@pytest.mark.parametrize("text", [EVIDENCE, LONGER])
def test_a_sentence_that_gives_a_figure_anew_finds_its_rule_alone_and_among_others(text: str) -> None:
    told = found(text)

    assert told["PDD-INT-01"] == ("举证时限",)
    assert told["PDD-INT-02"] == ("举证入口最多图片",)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("客诉工单应在24小时内回复。", "PDD-INT-06"),
        ("缺货赔付调整为每单10元。", "PDD-SHIP-07"),
        ("维权申诉的申诉时限由3天改为5天。", "PDD-APL-03"),
    ],
)
def test_other_figures_are_found_the_same_way(text: str, code: str) -> None:
    assert code in found(text)


@pytest.mark.parametrize("text", ["活动期间每天12小时客服在线。", "订单列表每页显示50条。", "举证图片请保持清晰。"])
def test_a_number_alone_or_a_name_alone_gives_no_figure(text: str) -> None:
    assert not any(found(text).values())


@pytest.mark.parametrize("text", [AFTER_SHIPPING, LONGER])
def test_what_holds_after_shipping_is_not_offered_to_the_rule_before_it(text: str) -> None:
    before = rule_book().by_code("PDD-AS-01")
    told = found(text)

    assert "PDD-AS-02" in told
    assert "PDD-AS-01" not in told
    assert not any(change.related and "发货后" in change.after for change in changes(before, text))


def test_what_holds_before_shipping_is_not_offered_to_the_rule_after_it() -> None:
    text = "买家在发货前申请仅退款，商家应在12小时内处理。"

    assert "PDD-AS-01" in found(text)
    assert "PDD-AS-02" not in found(text)
    assert Kind.CHANGED not in [change.kind for change in changes(rule_book().by_code("PDD-AS-02"), text)]


def test_a_sentence_about_a_figure_of_the_rule_is_not_called_unrelated() -> None:
    added = [one for one in changes(rule_book().by_code("PDD-INT-02"), EVIDENCE) if one.kind is Kind.ADDED]

    assert [one.related for one in added] == [True]


def test_of_several_figures_the_one_that_is_named_is_told() -> None:
    rule = rule_book().by_code("PDD-AS-02")

    assert figures_named(rule, ["已发货的，商家处理时限为24小时。"]) == ("商家处理时限",)


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("发货后申请退款的", "未发货仅退款", True),
        ("签收前拒收的", "已签收的订单", True),
        ("尚未发货", "发货以后", True),
        ("发货前和发货后都可以申请", "未发货仅退款", False),
        ("发货后未揽收的", "已发货仅退款", False),
        ("申请退款的", "未发货仅退款", False),
        ("", "", False),
    ],
)
def test_two_sides_of_one_moment_are_told_apart(one: str, other: str, apart: bool) -> None:
    assert other_side(one, other) is apart
    assert other_side(other, one) is apart
