"""The owner writes down how a rule reads from a day on: words and figures, and where he read them.

Nothing is overwritten. What happened before that day is judged by what was in force then; of two versions from one day
the one written last holds. Reminders of open disputes follow at the next look.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.actions.erase_person import refuse_others_than_owner
from mingbian.domain.clock import day_of
from mingbian.domain.dispute import State
from mingbian.domain.errors import MingbianError
from mingbian.domain.rule import TERMS, UNIT_TITLES, Figure, Rule, Unit
from mingbian.store import models as rows
from mingbian.store.queries.own_rules import version_of

Typed = Mapping[str, tuple[float | None, float | None]]
"""A figure's name → its value and the value to be reminded by; None where none is told."""

LONGEST = 4000
EARLIEST = date(2009, 1, 1)  # nothing that the book holds is older
LONGEST_TERM_DAYS = 3650
MINUTES_IN = {Unit.MINUTES: 1, Unit.HOURS: 60, Unit.WORKING_HOURS: 60, Unit.DAYS: 1440, Unit.WORKING_DAYS: 1440}
YEARS_AHEAD = 2  # a day beyond is a slip of the keyboard, mostly of the year: our guess


@dataclass(frozen=True, slots=True)
class RuleText:
    """How a rule reads: its words, what follows from a breach, its figures by their names."""

    text: str
    consequence: str
    figures: Typed


class RuleTextMissingError(MingbianError):
    """A version without words, or with too many."""

    code = "rule_text_missing"
    message_format = "规则的文字要有 1 到 {longest} 个字，现在是 {length} 个。"
    hint_format = "请抄下原文里管这件事的那几句。"


class RuleSourceMissingError(MingbianError):
    """Nobody can look up what nobody told the place of."""

    code = "rule_source_missing"
    message_format = "还没有写在哪里看到「{title}」的新文字。"
    hint_format = "写上页面名称或网址，以后可以再去核对。"


class RuleDayUnlikelyError(MingbianError):
    """A first day that lies before any rule of the book, or years ahead."""

    code = "rule_day_unlikely"
    message_format = "施行日期 {day} 不像是真的。"
    hint_format = "请核对年份；可以填 {earliest} 到 {latest} 之间的日子。"


class RuleFigureWrongError(MingbianError):
    """A number below zero, or a reminder that comes later than the term itself."""

    code = "rule_figure_wrong"
    message_format = "「{title}」不能这样填：{why}。"
    hint_format = "没有公布数字就留空；提醒按更紧的时间，填得不晚于规定的时限。"


class RuleUnchangedError(MingbianError):
    """What was typed is what is in force on that day."""

    code = "rule_unchanged"
    message_format = "填的和 {day} 施行的「{title}」完全一样，没有要改的。"
    hint_format = "文字和数字都对时，点「和原文一致」就好。"


def write_rule_version(
    shop: rows.Shop,
    rule: Rule,
    told: RuleText,
    *,
    valid_from: date,
    source: str,
    official: bool,
    now: datetime,
    by: User | None = None,
    announcement: rows.Announcement | None = None,
) -> rows.RuleVersion:
    """The version, in force from `valid_from`. `rule` is as the shop's book holds it, with its versions.

    Raises OwnerOnlyError, RuleTextMissingError, RuleSourceMissingError, RuleDayUnlikelyError, RuleFigureWrongError,
    RuleUnchangedError.
    """
    refuse_others_than_owner(shop, by, what="写下规则的新版本")
    _refuse_slips(rule, told, valid_from, source, now)
    version = rows.RuleVersion(
        shop=shop,
        code=rule.code,
        text=told.text.strip(),
        consequence=told.consequence.strip(),
        figures={figure.name: list(told.figures.get(figure.name, (None, None))) for figure in rule.figures},
        valid_from=valid_from,
        source=source.strip(),
        official=official,
        announcement=announcement,
        at=now,
        by=by,
    )
    held = rule.on(valid_from)
    if held and _said(version_of(version, rule)) == _said(held):
        raise RuleUnchangedError(title=rule.title, day=valid_from)
    with acting("rule_version_written", shop, now=now, by=by) as act:
        version.save(force_insert=True)
        look_again_at_open(shop)
        act.tell(rule=rule.code, title=rule.title, since=str(valid_from))
    return version


def _said(rule: Rule) -> tuple[object, ...]:
    return (rule.text, rule.consequence, *((one.name, one.value, one.safe_value) for one in rule.figures))


def look_again_at_open(shop: rows.Shop) -> None:
    """What is not closed is judged anew: `catching_up.py`."""
    rows.Dispute.objects.filter(shop=shop).exclude(state=State.CLOSED).update(stale=True)


def _refuse_slips(rule: Rule, told: RuleText, valid_from: date, source: str, now: datetime) -> None:
    length, today = len(told.text.strip()), day_of(now)
    if not 0 < length <= LONGEST:
        raise RuleTextMissingError(longest=LONGEST, length=length)
    if not source.strip():
        raise RuleSourceMissingError(title=rule.title)
    latest = date(today.year + YEARS_AHEAD, 12, 31)
    if not EARLIEST <= valid_from <= latest:
        raise RuleDayUnlikelyError(day=valid_from, earliest=EARLIEST, latest=latest)
    for figure in rule.figures:
        _refuse_figure(figure, *told.figures.get(figure.name, (None, None)))


def _refuse_figure(figure: Figure, value: float | None, safe_value: float | None) -> None:
    if any(one is not None and one < 0 for one in (value, safe_value)):
        raise RuleFigureWrongError(title=figure.title, why="数字不能小于零")
    if figure.unit in TERMS and any(one is not None and not _a_term(one, figure.unit) for one in (value, safe_value)):
        raise RuleFigureWrongError(title=figure.title, why=f"时限从 1 分钟到 {LONGEST_TERM_DAYS} 天，工作日要写整天数")
    if value is None and safe_value is not None:
        raise RuleFigureWrongError(title=figure.title, why="没有规定的数字，却有提醒用的数字")
    held = (value, safe_value) == (figure.value, figure.safe_value)
    if value is not None and safe_value is not None and figure.unit in TERMS and safe_value > value and not held:
        unit = UNIT_TITLES[figure.unit]
        raise RuleFigureWrongError(title=figure.title, why=f"提醒用的 {safe_value:g} {unit}比时限 {value:g} {unit}还晚")


def _a_term(number: float, unit: Unit) -> bool:
    """Whether a clock can be set by it: days are counted one by one, and working days are whole."""
    if unit is Unit.WORKING_DAYS and number != int(number):
        return False
    return 1 <= number * MINUTES_IN[unit] <= LONGEST_TERM_DAYS * 1440
