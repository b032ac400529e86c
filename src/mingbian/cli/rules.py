"""`mingbian rules [WORDS]`: platform rules and law, searched by words or code, with source, date and confidence."""

import json
from collections.abc import Iterable
from datetime import date

import click
from rich.console import Console
from rich.table import Column, Table
from rich.text import Text

from mingbian.domain.rule import CONFIDENCE_TITLES, Figure, Rule
from mingbian.rules.book import RuleBook, rule_book
from mingbian.rules.search import Hit, search
from mingbian.rules.telling import (
    COUNTDOWN_WINS,
    citing_in_words,
    confidence_in_words,
    figure_in_words,
    source_in_words,
    validity_in_words,
)

needs_store = False

TRY = "没有找到「{words}」。可以换两个字的词，例如 举证、退货、签收，或用编号，例如 PDD-INT-01、LAW-XF-25。"
NEAR = "没有规则同时包含「{words}」，下面是最接近的。"
BY_PARTS = "没有规则整句写着「{words}」，下面是按其中的{parts}找到的。"


@click.command("rules", help="查平台规则与法律条文：按词或编号查找，不写词则列出全部。")
@click.argument("words", nargs=-1, metavar="[词或编号]")
@click.option(
    "--limit", default=10, metavar="条数", show_default=True, type=click.IntRange(1, 200), help="最多显示几条。"
)
@click.option("--json", "as_json", is_flag=True, help="以 JSON 输出，供程序使用。")
def command(words: tuple[str, ...], limit: int, as_json: bool) -> None:
    """Prints what was found; a list of all rules without words."""
    asked = " ".join(words).strip()
    if not asked:
        _print_all(rule_book(), as_json=as_json)
        return
    hits = search(asked, rule_book())
    if as_json:
        _print_data({**as_data(hit.rule), "match": "whole" if hit.whole else "near"} for hit in hits[:limit])
    elif hits:
        _print_found(hits, asked, limit)
    else:
        click.echo(TRY.format(words=asked))


def _print_all(book: RuleBook, *, as_json: bool) -> None:
    if as_json:
        _print_data(map(as_data, book))
        return
    table = Table(
        "编号",
        "类别",
        Column("标题", overflow="fold"),
        "可信度",
        title=f"全部 {len(book)} 条规则",
        box=None,
        pad_edge=False,
    )
    for rule in book:
        table.add_row(rule.code, rule.topic, rule.title, CONFIDENCE_TITLES[rule.confidence])
    Console(highlight=False, markup=False).print(table)
    click.echo(COUNTDOWN_WINS)


def _print_found(hits: tuple[Hit, ...], asked: str, limit: int) -> None:
    if hits[0].by:
        click.echo(BY_PARTS.format(words=asked, parts="".join(f"「{part}」" for part in hits[0].by)))
    elif not hits[0].whole:
        click.echo(NEAR.format(words=asked))
    for hit in hits[:limit]:
        _console().print(_told(hit.rule))
    if len(hits) > limit:
        click.echo(f"共找到 {len(hits)} 条，显示了前 {limit} 条；加 --limit {len(hits)} 可看全部。")
    click.echo(COUNTDOWN_WINS)


def _print_data(rows: Iterable[dict[str, object]]) -> None:
    click.echo(json.dumps(list(rows), ensure_ascii=False, indent=1))


def _console() -> Console:
    """The terminal wraps, not we: what is piped on stays one line a fact. A bracket in a rule is no markup."""
    return Console(highlight=False, soft_wrap=True, markup=False)


def as_data(rule: Rule) -> dict[str, object]:
    """A rule as JSON holds it; dates as ISO texts, what is not known as null."""
    return {
        "code": rule.code,
        "title": rule.title,
        "kind": rule.kind,
        "topic": rule.topic,
        "text": rule.text,
        "consequence": rule.consequence,
        "when_to_cite": rule.when_to_cite,
        "note": rule.note,
        "cite_as": rule.cite_as if rule.may_be_cited else "",
        "may_be_cited": rule.may_be_cited,
        "confidence": rule.confidence,
        "checked": rule.checked,
        "source": rule.source,
        "source_date": rule.dated or None,
        "read_on": _iso(rule.read_on),
        "verified_on": _iso(rule.verified_on),
        "valid_from": _iso(rule.valid_from),
        "valid_to": _iso(rule.valid_to),
        "figures": [_figure_data(figure) for figure in rule.figures],
        "others": [as_data(other) for other in rule.others],
    }


def _figure_data(figure: Figure) -> dict[str, object]:
    return {
        "name": figure.name,
        "title": figure.title,
        "value": figure.value,
        "unit": figure.unit,
        "safe_value": figure.safe_value,
        "confidence": figure.confidence,
        "source": figure.source,
        "source_date": figure.dated or None,
        "verified_on": _iso(figure.verified_on),
        "note": figure.note,
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _told(rule: Rule) -> Text:
    """One rule in full, one line a fact."""
    heading = Text.assemble((rule.code, "bold cyan"), "  ", (rule.title, "bold"), f"  {confidence_in_words(rule)}")
    lines = [rule.text, *(_figure_line(rule, figure) for figure in rule.figures)]
    lines += [f"后果：{rule.consequence}"] if rule.consequence else []
    lines += [f"何时用：{rule.when_to_cite}"] if rule.when_to_cite else []
    lines += [f"说明：{rule.note}"] if rule.note else []
    lines += [f"另一版（{validity_in_words(other)}）：{other.text}" for other in rule.others]
    lines += [
        f"来源：{source_in_words(rule)}",
        "；".join(filter(None, (validity_in_words(rule), citing_in_words(rule)))),
    ]
    return Text("\n  ").join([heading, *map(Text, filter(None, lines))]).append("\n")


def _figure_line(rule: Rule, figure: Figure) -> str:
    own = f"（可信度{CONFIDENCE_TITLES[figure.confidence]}）" if figure.confidence is not rule.confidence else ""
    note = f"。{figure.note}" if figure.note else ""
    return f"· {figure_in_words(figure)}{own}{note}"
