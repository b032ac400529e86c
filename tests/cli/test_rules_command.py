"""`mingbian rules`: Chinese, dated and sourced; JSON for programs; help where nothing was found."""

import json

import pytest
from click.testing import CliRunner

from mingbian.cli.rules import command
from mingbian.rules.book import rule_book


def said(*words: str) -> str:
    result = CliRunner().invoke(command, list(words))
    assert result.exit_code == 0, result.output
    return result.output


def test_a_rule_is_shown_with_figures_source_date_and_confidence() -> None:
    output = said("PDD-INT-01")

    assert "PDD-INT-01  平台介入后的商家举证时限  可信度：中" in output
    assert "举证时限：48 小时，提醒按 24 小时" in output
    assert "maijiaw.com/article/544602" in output
    assert "来源日期 2024-10，2026-11-22 读到；店主尚未核对" in output
    assert "以商家后台倒计时为准" in output


def test_a_law_says_how_it_was_read_and_how_it_is_cited() -> None:
    output = said("LAW-MFD-512")

    assert "可信度：高（读过原文）" in output
    assert "对外可引用为《民法典》第五百一十二条" in output
    assert "2021-01-01 起施行" in output


def test_what_is_known_from_memory_is_said_to_be_so() -> None:
    output = said("LAW-MFD-604")

    assert output.count("编写者凭记忆，请对照原文") == 1
    assert "只作内部参考，对外文字不引用" in output


def test_a_figure_that_nobody_published_is_said_to_be_missing() -> None:
    assert "申诉时限：未找到公开数字" in said("PDD-APL-03")


def test_a_word_of_two_characters_is_enough() -> None:
    assert "PDD-INT-06" in said("红章")


def test_more_than_the_limit_is_counted_not_hidden() -> None:
    assert "显示了前 2 条" in said("退款", "--limit", "2")


def test_without_words_all_rules_are_listed() -> None:
    output = said()

    assert f"全部 {len(rule_book())} 条规则" in output
    assert "PDD-AS-01" in output
    assert "OTH-WX-01" in output


def test_nothing_found_says_what_to_try() -> None:
    output = said("火星人")

    assert "没有找到「火星人」" in output
    assert "PDD-INT-01" in output


def test_what_is_only_near_is_said_to_be_so() -> None:
    assert "没有规则同时包含「签收后反悔不退」" in said("签收后反悔不退")


@pytest.mark.parametrize("words", ["[/bold]", "[red]", "{words}", "%s"])
def test_words_are_never_read_as_markup_or_format(words: str) -> None:
    assert f"「{words}」" in said(words)


def test_the_json_holds_every_figure_with_its_unit_and_source() -> None:
    (rule,) = json.loads(said("PDD-AS-01", "--json"))

    assert rule["code"] == "PDD-AS-01"
    assert rule["match"] == "whole"
    assert (rule["confidence"], rule["source_date"], rule["verified_on"]) == ("medium", "2021-09-17", None)
    assert rule["figures"][0]["value"] == 24
    assert rule["figures"][0]["safe_value"] == 12
    assert rule["figures"][0]["unit"] == "hours"
    assert all(figure["source"] for figure in rule["figures"])


def test_the_json_of_nothing_found_is_an_empty_list_and_of_no_words_the_whole_book() -> None:
    assert json.loads(said("火星人", "--json")) == []
    assert len(json.loads(said("--json"))) == len(rule_book())


def test_the_json_names_no_outward_citation_where_none_is_allowed() -> None:
    (rule,) = json.loads(said("LAW-TL-19", "--json"))

    assert rule["may_be_cited"] is False
    assert rule["cite_as"] == ""


def test_what_was_in_force_before_is_told_beside_it() -> None:
    told = said("LAW-ZA-58")
    (data,) = json.loads(said("LAW-ZA-58", "--json"))

    assert "另一版（至 2025-12-31 止施行）" in told
    assert [other["valid_to"] for other in data["others"]] == ["2025-12-31"]
