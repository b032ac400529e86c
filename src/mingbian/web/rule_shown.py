"""A rule as its page shows it: its versions in the order of time, each with how it stands on the day."""

from dataclasses import dataclass
from datetime import date

from mingbian.domain.rule import Rule
from mingbian.rules.telling import figure_in_words, source_in_words, validity_in_words
from mingbian.store.models import RuleVersion
from mingbian.store.queries.own_rules import version_of


@dataclass(frozen=True, slots=True)
class VersionLine:
    """One version: how it stands, from when to when, its words, figures and source; `row` where the owner wrote it."""

    standing: str
    span: str
    rule: Rule
    figures: tuple[str, ...]
    source: str
    row: RuleVersion | None = None


NOW, BEFORE, TO_COME, ASIDE, REPLACED = "现行", "以前", "还没施行", "已作废", "已被同一天的版本取代"


def version_lines(rule: Rule, written: list[RuleVersion], day: date) -> list[VersionLine]:
    """Every version that counts, the newest first, and below it what the owner set aside or wrote anew."""
    by_wording = {(row.valid_from, version_of(row, rule).wording): row for row in reversed(written) if not row.aside_at}
    shown = [
        _line(
            one,
            _standing(one, day),
            by_wording.get((one.valid_from, one.wording)) if one.own and one.valid_from else None,
        )
        for one in reversed(rule.versions)
    ]
    counted = {line.row.pk for line in shown if line.row}
    left = [row for row in written if row.pk not in counted]
    return [*shown, *(_line(version_of(row, rule), ASIDE if row.aside_at else REPLACED, row) for row in left)]


def _line(rule: Rule, standing: str, row: RuleVersion | None = None) -> VersionLine:
    span = validity_in_words(rule) or "没有查到施行日期"
    return VersionLine(standing, span, rule, tuple(map(figure_in_words, rule.figures)), source_in_words(rule), row)


def _standing(rule: Rule, day: date) -> str:
    if rule.in_force(day):
        return NOW
    return TO_COME if rule.valid_from and rule.valid_from > day else BEFORE
