"""How one kind of line becomes rows of one table."""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from typing import Any

from django.db import models

from mingbian.domain.discovery import by_code, modules_in
from mingbian.domain.lines import Lines
from mingbian.domain.sheet import SheetLine
from mingbian.store.models.imports import FromFile, Newest
from mingbian.store.upserts.merging import Told, Value

Key = tuple[Value, ...]
Columns = Sequence[Sequence[Any]]
"""What the database holds of some lines: for each column of the table one value a line. Moments are whole seconds."""


@dataclass(frozen=True, slots=True)
class Upsert:
    """One kind of line. `key`, `columns` and `derived` are the table's columns, in the order the functions answer.

    `keys` and `cells` answer for many lines at once: a large export has a hundred thousand.
    `versions` tells from the cells how new each line is, given how new its file is (seconds, 0 where nothing tells);
    None for events that never change.
    `derive` makes columns from what is merged; `day_of` tells from those on which day a sale counts. `numbered` kinds
    have no id of their own: equal lines of one file are told apart by counting, as the last part of `line_key`.
    `silent` has cells that say nothing although they are not empty. `about` is the field with the order or tracking
    number that a line tells of, empty for what tells of none. `tidy` is one statement to run when the file is in.
    """

    line: type[SheetLine]
    model: type[FromFile]
    key: tuple[str, ...]
    columns: tuple[str, ...]
    keys: Callable[[Lines], Columns]
    cells: Callable[[Lines], Columns]
    about: str = ""
    versions: Callable[[Columns, int], Sequence[int]] | None = None
    derived: tuple[str, ...] = ()
    derive: Callable[[Key, Told, datetime], tuple[Value, ...]] | None = None
    day_of: Callable[[tuple[Value, ...]], int] | None = None
    tidy: str = ""
    silent: dict[str, Value] = field(default_factory=dict)
    numbered: bool = False

    @property
    def table(self) -> str:
        return self.model._meta.db_table

    @property
    def keeps_versions(self) -> bool:
        return issubclass(self.model, Newest)

    def nothing(self) -> tuple[Value, ...]:
        """For each column, the cell that says nothing: an empty text, no number, no."""
        return tuple(self.silent.get(name, _empty(self.model._meta.get_field(name))) for name in self.columns)

    def untold(self) -> dict[str, Value]:
        """Columns of the table about which no file says anything, with the value they begin with."""
        told = {"id", "shop", "imported", "row", "version", "older", *self.key, *self.columns, *self.derived}
        rest = (column for column in self.model._meta.concrete_fields if column.name not in told)
        return {column.column: column.get_default() for column in rest}


def _empty(column: Any) -> Value:
    if isinstance(column, models.BooleanField):
        return False
    return "" if isinstance(column, models.CharField | models.TextField) else None


@cache
def every_upsert() -> dict[str, Upsert]:
    """One for each kind of line, by its name. Raises DuplicateCodeError when two files claim one kind."""
    modules = modules_in("mingbian.store.upserts")
    found: Iterator[Upsert] = (module.UPSERT for module in modules if hasattr(module, "UPSERT"))
    return by_code((upsert.line.__name__, upsert) for upsert in found)


def fields(*names: str) -> Callable[[Lines], Columns]:
    """The lines' fields of these names."""

    def of_all(lines: Lines) -> Columns:
        return [_stored(name, lines.columns[name]) for name in names]

    return of_all


def _stored(name: str, values: Sequence[Any]) -> Sequence[Any]:
    if name != "at" and not name.endswith("_at"):
        return values
    return [None if moment is None else int(moment.timestamp()) for moment in values]  # `at`, a million times


def each(told: Callable[[Any], tuple[Value, ...]]) -> Callable[[Lines], Columns]:
    """What is told of one line, for each: where a line's fields are not yet what the database holds."""

    def of_all(lines: Lines) -> Columns:
        return list(zip(*map(told, lines), strict=True))

    return of_all


def row_by_row(version: Callable[[tuple[Any, ...], int], int]) -> Callable[[Columns, int], Sequence[int]]:
    """How new each line is, told from the cells of that line."""

    def of_all(cells: Columns, as_of: int) -> Sequence[int]:
        return [version(row, as_of) for row in zip(*cells, strict=True)]

    return of_all


def at(moment: datetime | None) -> int | None:
    """A moment as the database holds it. A line's moments are aware and whole, so nothing needs to be checked."""
    return None if moment is None else int(moment.timestamp())


def digest(*parts: object) -> str:
    """A short name for a line that has no id: the same line always has the same."""
    return hashlib.blake2b("\x1f".join(map(str, parts)).encode(), digest_size=16).hexdigest()
