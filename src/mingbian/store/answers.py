"""Statements that were written by hand, asked of the database: a question of `history/`, or rows of one table."""

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, TypeVar

from django.db import connection
from django.db.models import Model

from mingbian.history.questions import Row, asked_of
from mingbian.store.relations import Asked, Relations, Values

Stored = TypeVar("Stored", bound=Model)


def answer(name: str, relations: Relations, asked: Asked, **further: int | str) -> list[Row]:
    """The rows that answer `<name>.sql` over these relations, for this dispute; they may name `further` values."""
    with connection.cursor() as cursor:
        cursor.execute(asked_of(relations, name), asked.values | further)
        return list(cursor.fetchall())


def rows_of(table: type[Stored], statement: str, values: Values) -> list[Stored]:
    """The table's rows that a `SELECT *` finds, as Django's `raw` would give them. Raises ValueError without a column.

    Django works out anew at each statement how its columns become fields, also when nothing is found; of the twenty
    statements of a dossier most find nothing.
    """
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        found = cursor.fetchall()
        columns = tuple(column[0] for column in cursor.description)
    return [_row(table, columns, cells) for cells in found]


def _row(table: type[Stored], columns: tuple[str, ...], cells: tuple[object, ...]) -> Stored:
    names, places, readers = _reading(table, columns, connection.vendor)
    values = [cells[place] for place in places]
    for place, read in readers:
        values[place] = read(values[place])
    return table.from_db(connection.alias, names, values)


@cache
def _reading(
    table: type[Model], columns: tuple[str, ...], _vendor: str
) -> tuple[list[str], list[int], list[tuple[int, Callable[[object], object]]]]:
    """The table's fields, the place of each in a row found, and how a cell is read where the engine's is not ours.

    Raises ValueError where a column is missing: a row with holes would ask the database again at each of them.
    """
    fields = table._meta.concrete_fields
    if missing := {field.column for field in fields} - {*columns}:
        raise ValueError(f"{table._meta.db_table} is read without {', '.join(sorted(missing))}")
    readers = [(place, read) for place, field in enumerate(fields) for read in _readers(field)]
    return [field.attname for field in fields], [columns.index(field.column) for field in fields], readers


def _readers(field: Any) -> Iterator[Callable[[object], object]]:
    column = field.get_col(field.model._meta.db_table)
    for convert in (*connection.ops.get_db_converters(column), *column.get_db_converters(connection)):
        yield lambda cell, convert=convert: convert(cell, column, connection)  # type: ignore[misc]
