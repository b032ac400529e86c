"""Kept assessments of other cases that tell of him: as a neighbour, as an earlier buyer of the same picture.

Such an assessment keeps its whole dossier. What it tells of him is taken out of the story and of the answer; what it
says of its own buyer stays as it was.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from mingbian.domain.complaint import AfterSale
from mingbian.domain.fact import Fact
from mingbian.domain.record import Neighbour
from mingbian.domain.timeline import FORGOTTEN
from mingbian.domain.trade import Order
from mingbian.store.erasing.person import Person
from mingbian.store.models import Assessment
from mingbian.store.snapshots import kept, restored

PIECE = re.compile(r"[^\s，。！？；、,.!?;「」“”]{4,}")
"""What an answer may quote of a text: at least four signs between two stops."""


def mend(row: Assessment, person: Person) -> list[str]:
    """The columns that were changed. A story of another version that cannot be read any more is forgotten whole."""
    before = (row.story, json.dumps(row.judgement, ensure_ascii=False))
    try:
        dossier = restored(row.story, row.exhibits)
    except Exception:
        row.story, row.judgement = "", {}
        return ["story", "judgement"]
    quotes = sorted(set(_quotable(dossier.facts, person)), key=len, reverse=True)
    row.story, _ = kept(replace(dossier, facts=tuple(_without_him(fact, person) for fact in dossier.facts)))
    row.story = person.renamed(row.story)
    row.judgement = _without(row.judgement, quotes, person)
    after = (row.story, json.dumps(row.judgement, ensure_ascii=False))
    return [name for name, was, now in zip(("story", "judgement"), before, after, strict=True) if was != now]


def _without_him(fact: Fact, person: Person) -> Fact:
    if isinstance(fact, Neighbour) and fact.order_sn in person.orders:
        named = replace(fact, order_sn=person.orders[fact.order_sn], registered_on=None)
        return replace(named, text="", address="", photo="", courier="")
    if isinstance(fact, Order) and fact.order_sn in person.orders:
        return replace(fact, order_sn=person.orders[fact.order_sn], address="")
    if isinstance(fact, AfterSale) and fact.order_sn in person.orders:
        return replace(fact, order_sn=person.orders[fact.order_sn], text="")
    return fact


def _quotable(facts: tuple[Fact, ...], person: Person) -> Iterator[str]:
    """His words as the story had them then, whole and in pieces: the answer may quote either."""
    for fact in facts:
        if isinstance(fact, Neighbour | AfterSale) and fact.order_sn in person.orders and fact.text:
            yield fact.text
            yield from PIECE.findall(fact.text)


def _without(value: Any, quotes: list[str], person: Person) -> Any:
    """The JSON without his numbers and words."""
    if isinstance(value, dict):
        return {key: _without(held, quotes, person) for key, held in value.items()}
    if isinstance(value, list):
        return [_without(held, quotes, person) for held in value]
    if not isinstance(value, str):
        return value
    told = person.renamed(value)
    for quote in quotes:
        told = told.replace(quote, FORGOTTEN)
    return told
