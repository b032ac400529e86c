"""How one kind of line becomes rows of one table."""

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from typing import Any

from django.db import models

from mingbian.domain.discovery import by_code, modules_in
from mingbian.domain.sheet import SheetLine
from mingbian.store.models.imports import FromFile, Newest
from mingbian.store.upserts.merging import Told, Value

Key = tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Upsert:
    """One kind of line. `key`, `columns` and `derived` are the table's columns, in the order the functions answer.

    `key_of` answers for one line, `cells` for many at once; both what the database holds: moments are whole seconds.
    `version` tells from the cells how new a line is, given how new its file is (seconds, 0 where nothing tells); None
    for events that never change.
    `derive` makes columns from what is merged; `day_of` tells from those on which day a sale counts. `numbered` kinds
    have no id of their own: equal lines of one file are told apart by counting, as the last part of `line_key`.
    `silent` has cells that say nothing although they are not empty. `about` is the order or tracking number that a line
    tells of. `tidy` is one statement to run when the file is in.
    """

    line: type[SheetLine]
    model: type[FromFile]
    key: tuple[str, ...]
    columns: tuple[str, ...]
    key_of: Callable[[Any], Key]
    cells: Callable[[Sequence[Any]], list[tuple[Value, ...]]]
    about: Callable[[Any], str]
    version: Callable[[tuple[Any, ...], int], int] | None = None
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


def each(cells: Callable[[Any], tuple[Value, ...]]) -> Callable[[Sequence[Any]], list[tuple[Value, ...]]]:
    """The cells of many lines, one line after the other."""

    def of_all(lines: Sequence[Any]) -> list[tuple[Value, ...]]:
        return list(map(cells, lines))

    return of_all


def at(moment: datetime | None) -> int | None:
    """A moment as the database holds it. A line's moments are aware and whole, so nothing needs to be checked."""
    return None if moment is None else int(moment.timestamp())


def digest(*parts: object) -> str:
    """A short name for a line that has no id: the same line always has the same."""
    return hashlib.blake2b("\x1f".join(map(str, parts)).encode(), digest_size=16).hexdigest()
