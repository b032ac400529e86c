"""A whole case as plain data for somebody outside: course, claims, evidence, rules. What may not leave is not in it.

No probability, no count of other orders, nobody else's complaint: what we think of a complaint is for us. Every text is
starred as it is wherever something leaves. What is still missing is told to our own lawyer alone.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from mingbian.appeal.statement import Statement
from mingbian.casework.case_summary import MADE_UP, case_summary
from mingbian.casework.fact_source import source_of
from mingbian.casework.fact_words import fact_words
from mingbian.domain.claim import CELL_TITLES, CLAIM_TITLES, Cell, CellMark
from mingbian.domain.clock import in_full
from mingbian.domain.dossier import Dossier
from mingbian.domain.evidence import Exhibit
from mingbian.domain.fact import Fact
from mingbian.domain.judgement import Judgement
from mingbian.domain.masking import masked
from mingbian.domain.recipient import RECIPIENT_TITLES, Recipient
from mingbian.domain.rule import Rule

Plain = dict[str, object]
TITLE = "纠纷卷宗"
STARRED = "文字里的电话、区县以下的地址、证件号、账号和姓名已遮盖。"


@dataclass(frozen=True, slots=True)
class Given:
    """How one exhibit goes along: `file` is its path among the files, empty where it was left out, and then why.

    `hidden` are (title, how many) of what was hidden in it. `marked` is the path of a copy with what was drawn over it,
    empty where nothing was; `says` is the caption that goes with it.
    """

    file: str = ""
    left_out: str = ""
    hidden: tuple[tuple[str, int], ...] = ()
    marked: str = ""
    says: str = ""


def case_outline(
    dossier: Dossier,
    judgement: Judgement,
    statement: Statement,
    rules: Sequence[Rule],
    recipient: Recipient,
    *,
    given: Mapping[int, Given],
    originals: bool,
) -> Plain:
    """Plain data in a fixed order, so that the same case gives the same bytes. `given` is by the exhibit's number."""
    cited = {code for said in statement.sentences for code in said.rules}
    return {
        "title": f"{TITLE}　订单 {dossier.order.order_sn}",
        "recipient": RECIPIENT_TITLES[recipient],
        "made_at": in_full(dossier.now),
        "originals": originals,
        "summary": [[label, value] for label, value in case_summary(dossier) if value],
        "notes": [STARRED, *([MADE_UP] if dossier.sample else [])],
        "statement": [
            {"heading": found.heading, "sentences": [said.written for said in found.sentences]}
            for found in statement.paragraphs
        ],
        "course": list(_course(dossier, statement)),
        "claims": list(_claims(dossier, judgement, statement, recipient)),
        "exhibits": [
            _exhibit(held.number, held.title, held.file, given[held.file.number])
            for held in statement.exhibits
            if held.file
        ],
        "rules": [_rule(rule) for rule in rules if rule.code in cited],
    }


def _course(dossier: Dossier, statement: Statement) -> Iterator[Plain]:
    leaving = _leaving(statement)
    for fact in dossier.facts:
        if fact.cite in leaving and (source := source_of(fact)):
            yield {"at": in_full(fact.at), "source": source, "words": fact_words(fact)}


def _leaving(statement: Statement) -> frozenset[int]:
    """The facts that a record page shows: what may leave the house is decided there, for everything that leaves."""
    return frozenset(cite for held in statement.exhibits for cite in held.facts)


def _claims(dossier: Dossier, judgement: Judgement, statement: Statement, recipient: Recipient) -> Iterator[Plain]:
    numbers = {held.file.number: f"证据{held.number} {held.title}" for held in statement.exhibits if held.file}
    facts = {fact.cite: fact for fact in dossier.facts if fact.cite in _leaving(statement)}
    shown = {CellMark.CONTRADICTS, CellMark.SUPPORTS} | ({CellMark.MISSING} if recipient is Recipient.LAWYER else set())
    for claim in judgement.claims:
        cells = [cell for cell in judgement.matrix if cell.claim == claim.id and cell.mark in shown]
        told = [(cell, _what(cell, facts, numbers)) for cell in cells]
        yield {
            "title": CLAIM_TITLES[claim.kind],
            "words": "" if claim.is_by_title else masked(claim.words),
            "cells": [
                {"mark": cell.mark.value, "title": CELL_TITLES[cell.mark], "what": what, "quote": masked(cell.quote)}
                for cell, what in told
                if what
            ],
        }


def _what(cell: Cell, facts: Mapping[int, Fact], exhibits: Mapping[int, str]) -> str:
    """What the cell speaks of; empty for a fact that does not leave."""
    if cell.mark is CellMark.MISSING:
        return cell.fetch
    if cell.exhibit is not None:
        return exhibits.get(cell.exhibit, "")
    fact = facts.get(cell.evidence) if isinstance(cell.evidence, int) else None
    return f"{in_full(fact.at)} {fact_words(fact)}" if fact else ""


def _exhibit(number: int, title: str, file: Exhibit, given: Given) -> Plain:
    caption = masked(file.caption)
    return {
        "number": number,
        "title": title,
        "caption": caption if caption != title else "",
        "sha256": file.sha256,
        "size": file.size,
        "file": given.file,
        "left_out": given.left_out,
        "hidden": [[what, many] for what, many in given.hidden],
        "marked": given.marked,
        "says": masked(given.says),
    }


def _rule(rule: Rule) -> Plain:
    since = f"{rule.valid_from} 起施行" if rule.valid_from else ""
    return {"code": rule.code, "title": rule.cite_as or rule.title, "text": rule.text, "from": since}
