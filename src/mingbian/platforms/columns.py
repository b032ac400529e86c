"""A column: which field it fills, by what names a header calls it, how a cell of it is read."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from mingbian.platforms.cells import Parse


@dataclass(frozen=True, slots=True)
class Column:
    """One field of the line and the header names it goes by, today's first. `reads` makes the parser for one `now`.

    A `must` column decides whether there is a row at all: empty or not understood, the row is reported and left out.
    A `key` column may be empty, but what tells one row from another cannot be left out where it is not understood.
    Any other cell that is not understood is reported and left empty.
    """

    field: str
    reads: Callable[[datetime], Parse]
    names: tuple[str, ...]
    must: bool = False
    key: bool = False

    @property
    def title(self) -> str:
        return self.names[0]


def column(field: str, parse: Parse, *names: str, must: bool = False, key: bool = False) -> Column:
    """A column whose reading does not depend on today's date."""
    return Column(field, lambda _now: parse, names, must, key)


def dated(field: str, reads: Callable[[datetime], Parse], *names: str, must: bool = False) -> Column:
    """A column whose reading does: a time in the future is a mistake."""
    return Column(field, reads, names, must)


@dataclass(frozen=True, slots=True)
class Header:
    """Where a table's header stands, each field's place in the row, and all columns' names as written there."""

    row: int
    names: tuple[str, ...]
    places: dict[str, int]

    @property
    def width(self) -> int:
        return len(self.names)

    def name_of(self, field: str) -> str:
        """What the header calls a field's column; empty where it has none."""
        return self.names[self.places[field]] if field in self.places else ""
