"""What holds for every rule, whoever writes the next one: traceable, dated sensibly, honest about what is not known."""

import re
from datetime import date
from importlib.resources import files
from itertools import pairwise

import pytest

from mingbian.domain.clock import beijing
from mingbian.domain.rule import Checked, Confidence, Figure, Rule, Unit
from mingbian.rules.book import FOLDERS, rule_book
from mingbian.rules.deadlines import due
from mingbian.rules.duties import CLOCKS

RULES = list(rule_book())
FIGURES = [(rule, figure) for rule in RULES for figure in rule.figures]
PREFIXES = {"platform": "PDD-", "law": "LAW-", "pattern": "PAT-", "other_platform": "OTH-"}
ARTICLE = re.compile(r"第[一二三四五六七八九十百]+条")
ABOUT_A_PERSON = re.compile(r"骗子|恶意买家|恶意投诉者|无赖|刁民|碰瓷|欺诈买家|羊毛党")
CLOCK_STARTS = beijing(2026, 3, 2, 9)

every_rule = pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
every_figure = pytest.mark.parametrize(
    ("rule", "figure"), FIGURES, ids=lambda part: part.code if isinstance(part, Rule) else part.name
)


def test_the_book_holds_every_part_of_the_table() -> None:
    counts = {kind: sum(rule.kind == kind for rule in RULES) for kind in PREFIXES}

    assert counts == {"platform": 64, "law": 73, "pattern": 13, "other_platform": 16}
    assert "LAW-MFD-604" in rule_book()


@every_rule
def test_every_rule_is_traceable(rule: Rule) -> None:
    assert rule.source
    assert rule.read_on
    assert rule.as_of
    assert rule.title
    assert rule.text.endswith(("。", "：", "）"))
    assert rule.topic
    assert rule.confidence is not Confidence.PLATFORM


@every_rule
def test_every_rule_is_named_by_its_code_and_kind(rule: Rule) -> None:
    folder = next(folder for folder, kind in FOLDERS.items() if kind == rule.kind)

    assert re.fullmatch(r"[A-Z0-9]+(?:-[A-Z0-9]+)+", rule.code)
    assert rule.code.startswith(PREFIXES[rule.kind])
    assert files(f"mingbian.rules.{folder}").joinpath(f"{rule.code}.toml").is_file()


@every_rule
def test_every_date_makes_sense(rule: Rule) -> None:
    assert rule.read_on
    assert bool(rule.dated) == bool(rule.source_date)
    assert rule.dated == "" or str(rule.source_date).startswith(rule.dated)
    assert date(2009, 1, 1) <= (rule.source_date or rule.read_on) <= rule.read_on
    assert (rule.valid_from or date.min) <= (rule.valid_to or date.max)
    assert rule.verified_on is None or rule.verified_on >= rule.read_on


@every_rule
def test_only_law_that_was_read_and_verified_platform_rules_may_be_cited_outward(rule: Rule) -> None:
    read = rule.checked in (Checked.ORIGINAL, Checked.REPRINT)

    assert (rule.checked is not None) == (rule.kind == "law")
    assert rule.may_be_cited == (read or (rule.kind == "platform" and rule.verified_on is not None))
    assert not (rule.may_be_cited and rule.confidence is Confidence.MEMORY)
    if rule.may_be_cited:
        assert rule.cite_as
    else:
        assert not rule.cite_as


@every_rule
def test_an_article_number_known_from_memory_is_not_in_the_outward_name(rule: Rule) -> None:
    if "不写条号" in rule.note:
        assert not ARTICLE.search(rule.cite_as)


@every_rule
def test_no_rule_of_the_platform_claims_to_be_certain_without_its_own_text(rule: Rule) -> None:
    if rule.kind == "platform" and rule.verified_on is None:
        assert rule.confidence is not Confidence.HIGH or rule.code == "PDD-API-01"


@every_rule
def test_every_earlier_version_ended_the_day_before_the_next_began_and_says_what_we_know_of_it(rule: Rule) -> None:
    for before, after in pairwise(rule.versions):
        assert before.valid_to
        assert after.valid_from
        assert before.valid_to < after.valid_from
        assert before.text.endswith("。")
        assert before.text != after.text
        assert (before.code, before.kind, before.own) == (after.code, after.kind, False)
        assert not before.may_be_cited or before.cite_as


@every_figure
def test_every_figure_has_a_unit_a_source_and_a_confidence(rule: Rule, figure: Figure) -> None:
    assert isinstance(figure.unit, Unit)
    assert figure.source
    assert figure.title
    assert figure.confidence is not Confidence.PLATFORM
    assert re.fullmatch(r"[a-z][a-z_0-9]*", figure.name)
    assert bool(figure.dated) == bool(figure.source_date)


@every_figure
def test_a_figure_that_nobody_published_has_no_safe_value_either(rule: Rule, figure: Figure) -> None:
    if figure.value is None:
        assert figure.safe_value is None
        assert figure.note


@every_figure
def test_the_safe_time_is_never_longer_than_the_published_one(rule: Rule, figure: Figure) -> None:
    if figure.unit in (Unit.HOURS, Unit.WORKING_DAYS) and figure.safe_value is not None:
        assert figure.safe_value <= (figure.value or 0)


@every_figure
def test_percentages_and_times_of_day_stay_within_their_bounds(rule: Rule, figure: Figure) -> None:
    most = {Unit.PERCENT: 100, Unit.CLOCK: 24}.get(figure.unit)
    if most is not None:
        assert 0 <= (figure.value or 0) <= most


def test_no_code_and_no_alias_is_claimed_twice() -> None:
    names = [name for rule in RULES for name in (rule.code, *rule.aliases)]

    assert len(names) == len(set(names))


def test_nothing_that_is_read_judges_a_person() -> None:
    written = [text for rule in RULES for text in (rule.title, rule.text, rule.consequence, rule.when_to_cite)]

    assert [text for text in written if ABOUT_A_PERSON.search(text)] == []


def test_every_figure_that_a_deadline_is_made_of_can_be_counted() -> None:
    figures = [rule_book().by_code(code).figure(name) for _, code, name in CLOCKS]

    for figure in figures:
        assert due(CLOCK_STARTS, figure)[0] > CLOCK_STARTS
