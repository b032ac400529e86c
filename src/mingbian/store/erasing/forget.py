"""Takes a person out of every table, inside the caller's transaction; or only counts what would go."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from django.db import connection
from django.db.models import Model

from mingbian.store.derive import relist_grievances
from mingbian.store.erasing.forgetting import Change, Gone, Mended, Thinned, Untouched, every_rule, thinned
from mingbian.store.erasing.person import Person
from mingbian.store.spread import reckon_spread

MANY = 20
"""From so many orders on all of the shop's grievances are listed anew: each single listing counts the days again."""

Counted = tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Told:
    """How many rows of what are deleted, thinned to numbers, or mended where others' rows mention him; never none."""

    erased: Counted
    thinned: Counted
    mended: Counted
    why: tuple[tuple[str, str], ...] = ()
    """For each kind that is thinned: why something of it stays."""

    @property
    def is_nothing(self) -> bool:
        return not (self.erased or self.thinned or self.mended)


def counted(person: Person) -> Told:
    """What would go. Changes nothing."""
    return _told(_found(person))


def forget(person: Person) -> Told:
    """What went. Rows are all looked up before the first is changed, for one leads to the other."""
    found = _found(person)
    told = _told(found)
    with overwriting():
        for rule, rows in found:
            _apply(rule, rows, person)
        _derive_anew(person)
    return told


@contextmanager
def overwriting() -> Iterator[None]:
    """While this lasts SQLite writes zeros over what it deletes. PostgreSQL has no such thing; see `sweep.py`."""
    if connection.vendor != "sqlite":
        yield
        return
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA secure_delete = ON")
        try:
            yield
        finally:
            cursor.execute("PRAGMA secure_delete = OFF")


def _found(person: Person) -> list[tuple[Change, list[Any]]]:
    """The rows of each rule. A mended row is one that really changes: it is tried on the copy that was read."""
    found: list[tuple[Change, list[Any]]] = []
    for rule in every_rule():
        if isinstance(rule, Untouched):
            continue
        rows = list(rule.found(person))
        if isinstance(rule, Mended):
            rows = [(row, columns) for row in rows if (columns := rule.mend(row, person))]
        if rows:
            found.append((rule, rows))
    return found


def _told(found: list[tuple[Change, list[Any]]]) -> Told:
    def counts(kind: type[Change]) -> Counted:
        return tuple((rule.title, len(rows)) for rule, rows in found if isinstance(rule, kind))

    why = tuple((rule.title, rule.why) for rule, _ in found if isinstance(rule, Thinned))
    return Told(counts(Gone), counts(Thinned), counts(Mended), why)


def _apply(rule: Change, rows: list[Any], person: Person) -> None:
    if isinstance(rule, Gone):
        _delete(rule.table, [row.pk for row in rows])
    elif isinstance(rule, Thinned):
        for row in rows:
            thinned(row, rule, person)
    else:
        for row, columns in rows:
            row.save(update_fields=columns)


def _delete(table: type[Model], keys: list[Any]) -> None:
    for begin in range(0, len(keys), 500):
        table._default_manager.filter(pk__in=keys[begin : begin + 500]).delete()


def _derive_anew(person: Person) -> None:
    numbers = [*person.orders, *person.orders.values()]
    for number in numbers if len(person.orders) < MANY else [""]:
        relist_grievances(person.shop.pk, number)
    reckon_spread(person.shop)
