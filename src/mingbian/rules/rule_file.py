"""One rule from its file, read strictly: a wrong date or an unknown word is refused, never guessed at.

A figure takes source, source date, confidence and day of verification from its rule unless it names its own. What was
in force before stands in the same file as `[[earlier]]`: its own words, days and figures; only what somebody told of.
"""

from dataclasses import replace
from datetime import date

from mingbian.domain.data_file import DataFileError, Fields, read_fields
from mingbian.domain.rule import Checked, Confidence, Figure, Rule, Unit
from mingbian.rules.versions import apart


class RuleFileError(DataFileError):
    """A rule's file holds something that cannot be used: the start stops, for a wrong rule is a wrong deadline."""

    code = "rule_file_wrong"
    message_format = "规则文件 {file} 的「{field}」不能用：{reason}"


def read_rule(text: str, file: str, kind: str) -> Rule:
    """One rule of this kind from its file's text. Raises RuleFileError with file, field and reason."""
    fields = read_fields(text, file, RuleFileError)
    dated, source_date = fields.dated("source_date")
    whole = Rule(
        code=fields.text("code"),
        title=fields.text("title"),
        text=fields.text("text"),
        kind=kind,
        topic=fields.text("topic"),
        confidence=fields.one_of("confidence", Confidence),
        checked=fields.one_of("checked", Checked) if kind == "law" else None,
        source=fields.text("source"),
        source_date=source_date,
        verified_on=fields.day("verified_on"),
        valid_from=fields.day("valid_from"),
        valid_to=fields.day("valid_to"),
        figures=(),
        when_to_cite=fields.text("when_to_cite", ""),
        consequence=fields.text("consequence", ""),
        note=fields.text("note", ""),
        cite_as=fields.text("cite_as", ""),
        dated=dated,
        read_on=fields.day("read_on"),
        aliases=fields.texts("aliases"),
    )
    _refuse_impossible_dates(fields, whole)
    whole = _with_figures(fields, whole)
    earlier = [_earlier(row, whole) for row in fields.rows("earlier")]
    fields.done()
    return apart(*earlier, whole) if earlier else whole


def _earlier(row: Fields, rule: Rule) -> Rule:
    """A version of before: what it does not say itself of its source it has from the file's present one."""
    dated, source_date = row.dated("source_date")
    version = replace(
        rule,
        text=row.text("text"),
        confidence=row.one_of("confidence", Confidence, rule.confidence),
        checked=row.one_of("checked", Checked) if rule.kind == "law" else None,
        source=row.text("source", rule.source),
        dated=dated or rule.dated,
        source_date=source_date or rule.source_date,
        valid_from=row.day("valid_from"),
        valid_to=row.day("valid_to"),
        note=row.text("note", ""),
        cite_as=row.text("cite_as", ""),
        consequence="",
        when_to_cite="",
        verified_on=None,
        figures=(),
    )
    if version.valid_to is None or rule.valid_from is None or version.valid_to >= rule.valid_from:
        raise row.refuse("valid_to", "以前的版本要写施行到哪一天，早于现在这一版的 valid_from。")
    _refuse_order(row, "valid_from", version.valid_from, "valid_to", version.valid_to)
    version = _with_figures(row, version)
    row.done()
    return version


def _with_figures(fields: Fields, rule: Rule) -> Rule:
    figures = tuple(_figure(row, rule) for row in fields.rows("figure"))
    names = [figure.name for figure in figures]
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice:
        raise fields.refuse("figure", f"名称 {twice} 用了两次，每个数字要有自己的名称。")
    return replace(rule, figures=figures)


def _figure(row: Fields, rule: Rule) -> Figure:
    dated, source_date = row.dated("source_date")
    own_source = row.text("source", "")
    if not dated and not own_source:  # another source bears its own date, or none
        dated, source_date = rule.dated, rule.source_date
    _refuse_order(row, "source_date", source_date, "read_on", rule.read_on)
    figure = Figure(
        name=row.text("name"),
        value=row.number("value"),
        unit=row.one_of("unit", Unit),
        confidence=row.one_of("confidence", Confidence, rule.confidence),
        safe_value=row.number("safe_value"),
        source=own_source or rule.source,
        source_date=source_date,
        verified_on=row.day("verified_on") or rule.verified_on,
        note=row.text("note", ""),
        title=row.text("title"),
        dated=dated,
    )
    row.done()
    return figure


def _refuse_impossible_dates(fields: Fields, rule: Rule) -> None:
    if rule.read_on is None:
        raise fields.refuse("read_on", "应当写上读到来源的那一天。")
    _refuse_order(fields, "source_date", rule.source_date, "read_on", rule.read_on)
    _refuse_order(fields, "source_date", rule.source_date, "verified_on", rule.verified_on)
    _refuse_order(fields, "valid_from", rule.valid_from, "valid_to", rule.valid_to)


def _refuse_order(fields: Fields, first: str, earlier: date | None, second: str, later: date | None) -> None:
    if earlier and later and earlier > later:
        raise fields.refuse(first, f"{earlier} 晚于 {second} 的 {later}，两个日期至少有一个写错了。")
