"""A rule's file is read strictly: what is wrong is refused with the file, the field and the reason, never guessed."""

from datetime import date

import pytest

from mingbian.domain.rule import Checked, Confidence, Unit
from mingbian.rules.rule_file import RuleFileError, read_rule

GOOD = """
code = "PDD-XX-01"
title = "示例规则"
topic = "示例"
text = "这是一条示例。"
confidence = "medium"
source = "example.org"
source_date = "2024-10"
read_on = 2026-11-22

[[figure]]
name = "answer"
title = "时限"
value = 48
unit = "hours"
safe_value = 24
"""


def refusal(text: str, kind: str = "platform") -> RuleFileError:
    with pytest.raises(RuleFileError) as caught:
        read_rule(text, "pinduoduo/PDD-XX-01.toml", kind)
    assert caught.value.facts["file"] == "pinduoduo/PDD-XX-01.toml"
    assert "PDD-XX-01.toml" in caught.value.hint
    return caught.value


def changed(line: str, instead: str) -> str:
    assert line in GOOD
    return GOOD.replace(line, instead)


def test_a_figure_takes_source_date_and_confidence_from_its_rule() -> None:
    rule = read_rule(GOOD, "PDD-XX-01.toml", "platform")

    figure = rule.figure("answer")
    assert (figure.value, figure.safe_value, figure.unit) == (48, 24, Unit.HOURS)
    assert (figure.source, figure.dated, figure.source_date) == ("example.org", "2024-10", date(2024, 10, 1))
    assert figure.confidence is rule.confidence is Confidence.MEDIUM
    assert figure.verified_on is None


def test_a_figure_with_a_source_of_its_own_does_not_borrow_the_rules_date() -> None:
    rule = read_rule(GOOD + 'source = "elsewhere.org"\nconfidence = "low"\n', "PDD-XX-01.toml", "platform")

    figure = rule.figure("answer")
    assert (figure.source, figure.dated, figure.source_date) == ("elsewhere.org", "", None)
    assert figure.confidence is Confidence.LOW


@pytest.mark.parametrize("written", ["2024", "2024-10", "2024-10-18"])
def test_a_source_is_dated_as_far_as_is_known(written: str) -> None:
    rule = read_rule(changed("2024-10", written), "PDD-XX-01.toml", "platform")

    assert rule.dated == written
    assert str(rule.source_date).startswith(written)


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        ("2024-02-30", "没有 2024-02-30 这一天"),
        ("2024-13", "没有 2024-13 这一天"),
        ("24-10", "不是日期"),
        ("十月", "不是日期"),
        ("2027-01-01", "晚于 read_on"),
    ],
)
def test_a_wrong_date_is_refused_with_its_reason(written: str, reason: str) -> None:
    refused = refusal(changed("2024-10", written))

    assert refused.facts["field"] == "source_date"
    assert reason in refused.message


def test_a_bare_date_that_does_not_exist_is_refused_with_its_line_and_field() -> None:
    refused = refusal(changed("read_on = 2026-11-22", "read_on = 2026-02-30"))

    assert refused.facts["field"] == "read_on"
    assert "第 9 行" in refused.message
    assert "read_on = 2026-02-30" in refused.message


def test_a_validity_that_ends_before_it_begins_is_refused() -> None:
    refused = refusal(
        changed("read_on = 2026-11-22", "read_on = 2026-11-22\nvalid_from = 2026-02-01\nvalid_to = 2025-02-01")
    )

    assert refused.facts["field"] == "valid_from"
    assert "2026-02-01 晚于 valid_to 的 2025-02-01" in refused.message


def test_a_month_is_no_day_on_which_a_law_comes_into_force() -> None:
    refused = refusal(changed("read_on = 2026-11-22", 'read_on = 2026-11-22\nvalid_from = "2026-02"'))

    assert refused.facts["field"] == "valid_from"
    assert "应当写到日" in refused.message


def test_an_unknown_confidence_is_refused_with_those_there_are() -> None:
    refused = refusal(changed('confidence = "medium"', 'confidence = "sure"'))

    assert refused.facts["field"] == "confidence"
    assert "high、medium、low、memory" in refused.message


def test_an_unknown_unit_is_refused_in_its_figure() -> None:
    refused = refusal(changed('unit = "hours"', 'unit = "moons"'))

    assert refused.facts["field"] == "figure 第 1 项的 unit"


def test_a_misspelt_field_is_refused_instead_of_being_passed_over() -> None:
    assert refusal(GOOD + "save_value = 12\n").facts["field"] == "figure 第 1 项的 save_value"
    assert refusal('titel = "错字"\n' + GOOD).facts["field"] == "titel"


@pytest.mark.parametrize("value", ["-3", '"48"', "true", "nan", "inf"])
def test_a_figure_is_a_number_that_is_not_negative(value: str) -> None:
    assert refusal(changed("value = 48", f"value = {value}")).facts["field"] == "figure 第 1 项的 value"


def test_two_figures_of_one_name_are_refused() -> None:
    second = GOOD[GOOD.index("[[figure]]") :]

    assert "answer 用了两次" in refusal(GOOD + second).message


def test_a_rule_without_a_source_is_refused() -> None:
    assert refusal(changed('source = "example.org"\n', "")).facts["field"] == "source"


def test_the_day_of_reading_must_be_there() -> None:
    assert refusal(changed("read_on = 2026-11-22\n", "")).facts["field"] == "read_on"


def test_a_law_says_how_its_text_was_read_and_nothing_else_may() -> None:
    assert refusal(GOOD, "law").facts["field"] == "checked"
    assert read_rule('checked = "reprint"\n' + GOOD, "x.toml", "law").checked is Checked.REPRINT
    assert refusal('checked = "reprint"\n' + GOOD).facts["field"] == "checked"


def test_what_is_no_toml_at_all_is_refused_in_chinese() -> None:
    refused = refusal("code = PDD\n")

    assert refused.facts["field"] == "code"
    assert "读不懂" in refused.message


def test_an_empty_file_is_refused() -> None:
    assert refusal("").facts["field"] == "code"


EARLIER = """
[[earlier]]
text = "以前是 72 小时。"
valid_to = 2024-09-30

[[earlier.figure]]
name = "answer"
title = "时限"
value = 72
unit = "hours"
"""
SINCE = "read_on = 2026-11-22\nvalid_from = 2024-10-01"


def test_what_was_in_force_before_stands_in_the_same_file() -> None:
    rule = read_rule(changed("read_on = 2026-11-22", SINCE) + EARLIER, "PDD-XX-01.toml", "platform")

    before, now = rule.versions
    assert (before.text, before.figure("answer").value, before.code) == ("以前是 72 小时。", 72, rule.code)
    assert (now.text, now.valid_from) == (rule.text, date(2024, 10, 1))
    assert before.source == rule.source
    assert rule.on(date(2024, 9, 30)) == before


@pytest.mark.parametrize("since", ["read_on = 2026-11-22", "read_on = 2026-11-22\nvalid_from = 2024-09-30"])
def test_a_version_of_before_ends_before_the_present_one_begins(since: str) -> None:
    refused = refusal(changed("read_on = 2026-11-22", since) + EARLIER)

    assert refused.facts["field"] == "earlier 第 1 项的 valid_to"
    assert "以前的版本" in refused.message


def test_a_version_of_before_says_until_when_it_held() -> None:
    text = changed("read_on = 2026-11-22", SINCE) + EARLIER.replace("valid_to = 2024-09-30\n", "")

    assert refusal(text).facts["field"] == "earlier 第 1 项的 valid_to"


def test_a_misspelt_field_of_a_version_is_refused() -> None:
    text = changed("read_on = 2026-11-22", SINCE) + EARLIER.replace("text =", "txet =")

    assert refusal(text).facts["field"] == "earlier 第 1 项的 text"
