"""A rule has a history: what happened on a day is judged by the version of that day, whoever wrote the later one."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mingbian.domain.clock import beijing
from mingbian.domain.dossier import Dossier
from mingbian.domain.rule import Checked, Comparison, Rule
from mingbian.rules.book import RuleBook, RuleUnknownError, rule_book
from mingbian.rules.deadlines import deadlines
from mingbian.rules.versions import apart

ANSWER = "PDD-AS-02"
CHANGED = date(2026, 3, 9)


def own(rule: Rule, since: date | None, text: str, hours: float = 0) -> Rule:
    figures = tuple(replace(one, value=hours, safe_value=hours) for one in rule.figures) if hours else rule.figures
    return replace(rule, text=text, valid_from=since, valid_to=None, figures=figures, own=True, others=())


def written(*versions: tuple[date | None, str]) -> Rule:
    ours = rule_book().by_code(ANSWER)
    return apart(ours, *(own(ours, since, text) for since, text in versions))


def test_a_law_of_before_is_found_under_its_day_and_not_cited() -> None:
    law = rule_book().by_code("LAW-ZA-58")

    before, since = law.on(date(2025, 12, 31)), law.on(date(2026, 1, 1))
    assert before
    assert since
    assert (before.checked, before.may_be_cited) == (Checked.UNSEEN, False)
    assert "第49条" in before.text
    assert since.may_be_cited
    assert before.figures == ()


def test_what_was_changed_holds_from_its_day_and_the_old_wording_until_the_day_before() -> None:
    rule = written((CHANGED, "新的规定。"))

    told = rule.on(CHANGED)
    assert told
    assert (told.text, told.own) == ("新的规定。", True)
    before = rule.on(CHANGED - timedelta(days=1))
    assert before
    assert before.text == rule_book().by_code(ANSWER).text
    assert before.valid_to == date(2026, 3, 8)


def test_of_two_versions_of_one_day_the_one_written_last_holds() -> None:
    rule = written((CHANGED, "抄错了。"), (CHANGED, "改正了。"))

    told = rule.on(CHANGED)
    assert told
    assert told.text == "改正了。"
    assert len(rule.versions) == 2


def test_an_older_day_may_be_written_down_later() -> None:
    rule = written((CHANGED, "后来的。"), (date(2026, 1, 1), "先前的。"))

    assert [version.text for version in rule.versions[1:]] == ["先前的。", "后来的。"]
    told = rule.on(date(2026, 3, 8))
    assert told
    assert told.text == "先前的。"


def test_a_version_of_ours_that_begins_later_ends_the_owners() -> None:
    law = rule_book().by_code("LAW-ZA-58")
    rule = apart(*law.versions, own(law, date(2025, 6, 1), "旧条文，店主抄下。"))

    then, since = rule.on(date(2025, 12, 31)), rule.on(date(2026, 1, 1))
    assert then
    assert then.text == "旧条文，店主抄下。"
    assert since
    assert since.text == law.text


@given(st.lists(st.one_of(st.none(), st.dates(date(2020, 1, 1), date(2030, 1, 1))), min_size=1, max_size=6))
def test_every_day_has_one_version_at_most_and_none_is_lost_between(days: list[date | None]) -> None:
    rule = written(*((day, f"第 {place} 次。") for place, day in enumerate(days)))

    for earlier, later in pairwise(rule.versions):
        assert earlier.valid_to
        assert later.valid_from
        assert earlier.valid_to + timedelta(days=1) == later.valid_from
    for day in (one for one in days if one):
        assert sum(version.in_force(day) for version in rule.versions) == 1
        told = rule.on(day)
        assert told
        assert told.text == f"第 {max(place for place, one in enumerate(days) if one == day)} 次。"


def test_the_book_of_a_day_is_led_by_the_version_of_that_day() -> None:
    book = rule_book().with_own([own(rule_book().by_code(ANSWER), CHANGED, "新的规定。")])

    assert book.led_by(date(2026, 3, 8)).by_code(ANSWER).text == rule_book().by_code(ANSWER).text
    assert book.led_by(CHANGED).by_code(ANSWER).text == "新的规定。"
    assert len(book.led_by(CHANGED).by_code(ANSWER).versions) == 2
    assert book.on(CHANGED).by_code(ANSWER).others == ()


def test_a_rule_that_was_not_in_force_stands_and_says_so() -> None:
    told = rule_book().on(date(2026, 1, 1)).by_code("LAW-PR116-27")

    assert not told.in_force(date(2026, 1, 1))


def test_a_version_of_a_rule_that_nobody_knows_is_refused() -> None:
    with pytest.raises(RuleUnknownError):
        rule_book().with_own([replace(rule_book().by_code(ANSWER), code="PDD-XX-99")])


def test_the_owners_comparison_is_of_one_wording_and_not_of_the_others() -> None:
    ours = rule_book().by_code(ANSWER)
    changed = own(ours, CHANGED, "新的规定。")
    book = rule_book().with_own([changed]).compared({(ANSWER, changed.wording): Comparison(CHANGED, agrees=True)})

    before, since = book.by_code(ANSWER).versions
    assert (before.may_be_cited, since.may_be_cited) == (False, True)


def test_a_law_that_the_owner_found_to_differ_is_no_longer_cited() -> None:
    law = rule_book().by_code("LAW-MFD-512")
    book = rule_book().compared({(law.code, law.wording): Comparison(CHANGED, agrees=False)})

    assert law.may_be_cited
    assert not book.by_code(law.code).may_be_cited


def changed_book(hours: float) -> RuleBook:
    return rule_book().with_own([own(rule_book().by_code(ANSWER), CHANGED, "新的规定。", hours)])


def test_a_clock_runs_by_the_version_of_the_day_on_which_it_began(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     240301-123456789012345 3990 一次性雨衣
    2026-03-02 18:40 shipped   YT7000
    2026-03-08 22:15 aftersale refund_only 3990 坏了
    2026-03-10 08:00 now
    """
    (due,) = deadlines(told, changed_book(6))

    assert due.due_at == beijing(2026, 3, 9, 22, 15)


def test_a_clock_that_began_since_runs_by_the_changed_figure(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     240301-123456789012345 3990 一次性雨衣
    2026-03-02 18:40 shipped   YT7000
    2026-03-09 22:15 aftersale refund_only 3990 坏了
    2026-03-10 08:00 now
    """
    (due,) = deadlines(told, changed_book(6))

    assert due.due_at == beijing(2026, 3, 10, 4, 15)


def test_a_version_without_the_figure_sets_no_term(told: Dossier) -> None:
    """
    2026-03-01 10:02 order     240301-123456789012345 3990 一次性雨衣
    2026-03-02 18:40 shipped   YT7000
    2026-03-09 22:15 aftersale refund_only 3990 坏了
    2026-03-10 08:00 now
    """
    silent = replace(own(rule_book().by_code(ANSWER), CHANGED, "不再写明时限。"), figures=())

    assert deadlines(told, rule_book().with_own([silent])) == ()


@pytest.mark.parametrize(
    ("code", "day", "named"),
    [
        ("PDD-INT-01", date(2026, 3, 1), date(2026, 11, 22)),
        ("LAW-ZA-58", date(2026, 3, 1), date(2026, 1, 1)),
        ("LAW-ZA-58", date(2025, 3, 1), date(2025, 12, 31)),
    ],
)
def test_a_record_names_the_version_by_a_day(code: str, day: date, named: date) -> None:
    assert rule_book().by_code(code).version_on(day) == named
