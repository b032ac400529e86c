"""The book of rules: found by code, in force on a day, verified by the owner, and no code claimed twice."""

from dataclasses import replace
from datetime import date

import pytest

from mingbian.domain.discovery import DuplicateCodeError
from mingbian.rules.book import RuleBook, RuleUnknownError, rule_book


def test_a_rule_is_found_by_its_code() -> None:
    assert rule_book().by_code("PDD-INT-01").figure("evidence").safe_value == 24


def test_a_code_that_is_none_is_refused_with_a_way_on() -> None:
    with pytest.raises(RuleUnknownError) as caught:
        rule_book().by_code("PDD-XX-99")

    assert "PDD-XX-99" in caught.value.message
    assert "mingbian rules" in caught.value.hint


def test_a_retired_code_still_leads_to_its_rule() -> None:
    assert rule_book().by_code("LAW-EC-62").code == "LAW-EC-58-63"
    assert "LAW-EC-62" in rule_book()


def test_two_rules_of_one_code_stop_the_start() -> None:
    rule = rule_book().by_code("PDD-AS-01")

    with pytest.raises(DuplicateCodeError):
        RuleBook((rule, replace(rule, title="另一条")))


def test_an_alias_that_is_anothers_code_stops_the_start() -> None:
    first, second = rule_book().by_code("PDD-AS-01"), rule_book().by_code("PDD-AS-02")

    with pytest.raises(DuplicateCodeError):
        RuleBook((first, replace(second, aliases=("PDD-AS-01",))))


@pytest.mark.parametrize(
    ("code", "last_day_before", "first_day"),
    [
        ("LAW-AUCL-13", date(2025, 10, 14), date(2025, 10, 15)),
        ("LAW-ZA-58", date(2025, 12, 31), date(2026, 1, 1)),
        ("LAW-PR116-27", date(2026, 1, 31), date(2026, 2, 1)),
        ("LAW-SAMR121-16", date(2026, 4, 14), date(2026, 4, 15)),
    ],
)
def test_a_law_counts_from_the_day_it_came_into_force(code: str, last_day_before: date, first_day: date) -> None:
    assert code not in rule_book().in_force(last_day_before)
    assert code in rule_book().in_force(first_day)


def test_a_rule_that_ended_counts_until_its_last_day() -> None:
    ended = replace(rule_book().by_code("PDD-AS-01"), valid_to=date(2026, 3, 31))

    assert len(RuleBook((ended,)).in_force(date(2026, 3, 31))) == 1
    assert len(RuleBook((ended,)).in_force(date(2026, 4, 1))) == 0


def test_rules_without_dates_are_always_in_force() -> None:
    assert "PDD-INT-01" in rule_book().in_force(date(2015, 1, 1))


def test_a_platform_rule_may_be_cited_once_the_owner_has_verified_it() -> None:
    verified = rule_book().verified({"PDD-INT-02": date(2026, 12, 1)})

    assert "PDD-INT-02" not in [rule.code for rule in rule_book().may_be_cited()]
    assert "PDD-INT-02" in [rule.code for rule in verified.may_be_cited()]
    assert verified.by_code("PDD-INT-02").as_of == date(2026, 12, 1)
    assert verified.by_code("PDD-INT-02").figure("pictures").verified_on == date(2026, 12, 1)
    assert verified.by_code("PDD-INT-01") == rule_book().by_code("PDD-INT-01")


def test_verifying_does_not_make_a_law_known_from_memory_citable() -> None:
    verified = rule_book().verified({"PAT-01": date(2026, 12, 1), "LAW-MFD-604": date(2026, 12, 1)})

    assert {"PAT-01", "LAW-MFD-604"}.isdisjoint(rule.code for rule in verified.may_be_cited())


def test_verifying_a_rule_that_does_not_exist_is_refused() -> None:
    with pytest.raises(RuleUnknownError):
        rule_book().verified({"PDD-XX-99": date(2026, 12, 1)})


def test_what_we_vouch_for_is_dated_by_the_day_we_read_it_until_the_owner_verifies() -> None:
    assert rule_book().by_code("PDD-INT-01").as_of == date(2026, 11, 22)
