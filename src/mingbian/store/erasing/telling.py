"""What is held of a person, row by row, in words and values that he can read: the rows that erasing would touch."""

from datetime import date, datetime
from typing import Any

from django.db.models import BinaryField, Model

from mingbian.store.erasing.forgetting import Gone, Thinned, every_rule
from mingbian.store.erasing.person import Person

INNER = frozenset(("id", "shop", "version", "older", "line_key", "chat_mark", "imported", "row"))
"""Columns that say nothing of him: our own keys and where a row stood in a file."""

Held = dict[str, list[dict[str, object]]]


def held_of(person: Person) -> Held:
    """By kind, every row with its columns; pictures' prints and our own marks are left out."""
    told: Held = {}
    for rule in every_rule():
        if not isinstance(rule, Gone | Thinned):
            continue
        rows = [_row(row) for row in rule.found(person).order_by("pk")]
        if rows:
            told[rule.title] = rows
    return told


def _row(row: Model) -> dict[str, object]:
    told = {}
    for field in row._meta.concrete_fields:
        if field.name in INNER or isinstance(field, BinaryField):
            continue
        value = getattr(row, field.attname)
        if value not in (None, "", [], {}):
            told[field.name] = _plain(value)
    return told


def _plain(value: Any) -> object:
    return value.isoformat() if isinstance(value, datetime | date) else value
