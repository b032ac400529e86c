"""What can become of a table's rows about a person: gone, thinned to numbers that name nobody, mended, or untouched.

A thinned row keeps only the columns that are named, so a column that is added tomorrow is emptied until somebody says
that it may stay. A mended row is somebody else's that mentions him: his numbers are taken out of it.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cache, reduce
from operator import or_
from typing import Any

from django.db.models import Field, Model, Q, QuerySet, TextField
from django.db.models.functions import Cast

from mingbian.domain.clock import BEIJING
from mingbian.domain.discovery import modules_in
from mingbian.store.erasing.person import Person

Found = Callable[[Person], "QuerySet[Any]"]
Treat = Callable[[Any, Any, Person], object]
"""A column's value, its row and the person: what stands there afterwards."""


@dataclass(frozen=True, slots=True)
class Gone:
    """Rows that are deleted; `title` is what they are, for a reader."""

    table: type[Model]
    title: str
    found: Found


@dataclass(frozen=True, slots=True)
class Thinned:
    """Rows of which only the columns in `stays` are kept, each as its treatment leaves it; `why` they are needed."""

    table: type[Model]
    title: str
    found: Found
    stays: Mapping[str, Treat]
    why: str


@dataclass(frozen=True, slots=True)
class Mended:
    """Rows of others that may mention him: `mend` answers the columns that it changed, none where he is not in it."""

    table: type[Model]
    title: str
    found: Found
    mend: Callable[[Any, Person], list[str]]


@dataclass(frozen=True, slots=True)
class Untouched:
    """A table in which no buyer stands, and why."""

    table: type[Model]
    why: str


Change = Gone | Thinned | Mended
Rule = Change | Untouched


@cache
def every_rule() -> tuple[Rule, ...]:
    """What is said of every table, in name order of the files and in their own order."""
    return tuple(rule for module in modules_in("mingbian.store.erasing.tables") for rule in module.RULES)


# Which rows: by order number, by dispute, by tracking number.


def of_orders(table: type[Model]) -> Found:
    return lambda person: table._default_manager.filter(shop=person.shop, order_sn__in=[*person.orders])


def of_disputes(table: type[Model]) -> Found:
    return lambda person: table._default_manager.filter(dispute__in=person.disputes)


def of_parcels(table: type[Model]) -> Found:
    return lambda person: table._default_manager.filter(shop=person.shop, tracking__in=person.parcels)


def mentioning(table: type[Model], *columns: str, shop: str = "shop", but: str = "") -> Found:
    """Rows of the shop in whose columns one of his numbers stands; `but` leads to the dispute, to leave out his own."""

    def found(person: Person) -> "QuerySet[Any]":
        texts = {f"{column}_as_text": Cast(column, TextField()) for column in columns}
        stands = [Q(**{f"{text}__contains": number}) for text in texts for number in person.numbers]
        others: QuerySet[Any] = table._default_manager.filter(**{shop: person.shop}).alias(**texts)
        if but:
            others = others.exclude(**{f"{but}__in": person.disputes})
        return others.filter(reduce(or_, stands)) if stands else others.none()

    return found


# What becomes of a column.


def as_is(value: object, _row: object, _person: Person) -> object:
    return value


def day_only(value: datetime | None, _row: object, _person: Person) -> datetime | None:
    """The day, without its time: of the moment somebody might be known again."""
    return value and value.astimezone(BEIJING).replace(hour=0, minute=0, second=0, microsecond=0)


def renamed(value: str, _row: object, person: Person) -> str:
    """An order number becomes the one that leads nowhere."""
    return person.orders[value]


def own_key(_value: object, row: Model, person: Person) -> str:
    """A key that must be one of its kind, made of nothing that was known."""
    return f"erased-{person.number}-{row.pk}"


def emptied(field: "Field[Any, Any]") -> object:
    """What an unnamed column holds afterwards: nothing."""
    return None if field.null else field.get_default()


def thinned(row: Model, rule: Thinned, person: Person) -> None:
    """Write the row anew with what may stay of it."""
    for field in row._meta.concrete_fields:
        if field.primary_key or field.name == "shop":
            continue
        treat = rule.stays.get(field.name)
        value = getattr(row, field.name) if treat else None
        setattr(row, field.name, treat(value, row, person) if treat else emptied(field))
    row.save(force_update=True)


def renaming(*columns: str) -> Callable[[Any, Person], list[str]]:
    """Takes his numbers out of these columns, whether they hold text or JSON."""

    def mend(row: Any, person: Person) -> list[str]:
        changed = []
        for column in columns:
            held = getattr(row, column)
            told = person.renamed(held) if isinstance(held, str) else json.loads(person.renamed(json.dumps(held)))
            if told != held:
                setattr(row, column, told)
                changed.append(column)
        return changed

    return mend
