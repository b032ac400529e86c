"""A kind of sheet described by its columns: which there must be, how each is read, what a row becomes.

Columns are found by name, never by place: the header changes with the years and with what the seller ticks.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import dropwhile

from mingbian.domain.lines import Lines
from mingbian.domain.problem import Problem
from mingbian.domain.sheet import SheetLine
from mingbian.platforms.cells import BLANKS
from mingbian.platforms.columns import Column, Header
from mingbian.platforms.moments import CLOCKS_DIFFER
from mingbian.platforms.newest import newest_in
from mingbian.platforms.row_reader import Doubts, RowReader
from mingbian.platforms.table import Cell, Rows, Table, plain_name


@dataclass(frozen=True, slots=True)
class SheetFormat:
    """One kind of sheet.

    `known_by` are the fields whose columns must all be there for a table to be of this kind; `unless` are header names
    that make it another's. `leaves_out` tells footers and totals; `doubts` looks at whole lines, and so do
    `contradictions`: a cell that cannot be true beside the others of its row is reported and left empty. `newest_by`
    are the fields whose latest moment says how new the file is: content tells, for a file's own date changes with
    copying. `hand_made` sheets have no such moments of their own, so there the time of the last saving counts.
    """

    code: str
    title: str
    line: type[SheetLine]
    columns: tuple[Column, ...]
    known_by: tuple[str, ...]
    newest_by: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    leaves_out: Callable[[list[Cell]], bool] | None = None
    doubts: Doubts | None = None
    contradictions: Doubts | None = None
    hand_made: bool = False

    @property
    def needs(self) -> tuple[str, ...]:
        """Today's names of the columns that must be there."""
        return tuple(column.title for column in self.columns if column.field in self.known_by)

    def recognises(self, columns: frozenset[str]) -> bool:
        """Whether a header with these names (as `plain_name` makes them) is of this kind."""
        if columns & {plain_name(name) for name in self.unless}:
            return False
        wanted = [column for column in self.columns if column.field in self.known_by]
        return all(columns & {plain_name(name) for name in column.names} for column in wanted)

    def claims(self, table: Table) -> bool:
        return self._header(table) is not None

    def _header(self, table: Table) -> Header | None:
        for number, cells in table.head():
            names = [plain_name(cell) for cell in cells]
            if self.recognises(frozenset(names)):
                return self._header_at(number, cells, names)
        return None

    def _header_at(self, number: int, cells: list[Cell], names: list[str]) -> Header:
        places: dict[str, int] = {}
        for column in self.columns:
            known = (plain_name(name) for name in column.names)
            place = next((names.index(name) for name in known if name in names), None)
            if place is not None:
                places[column.field] = place
        return Header(row=number, names=tuple(str(cell).strip(BLANKS) for cell in cells), places=places)

    def header_of(self, table: Table) -> Header:
        """Raises LookupError for a table that this format does not claim."""
        header = self._header(table)
        if header is None:
            raise LookupError(f"{table.name} has no header of {self.code}")
        return header

    def newest(self, table: Table, now: datetime) -> datetime | None:
        """How new the file is: see `newest_by` and `hand_made`. None where nothing tells."""
        if self.hand_made and table.saved_at is not None and table.saved_at <= now + CLOCKS_DIFFER:
            return min(table.saved_at, now)
        header = self.header_of(table)
        telling = [c for c in self.columns if c.field in self.newest_by and c.field in header.places]
        rows = (cells for _, cells in _below(header, table))
        return newest_in(rows, [(header.places[c.field], c.reads(now)) for c in telling]) if telling else None

    def read(self, table: Table, now: datetime) -> Iterator[Lines | Problem]:
        """The table's lines, and between them what was not understood, in the order of the rows."""
        header = self.header_of(table)
        rows = _below(header, table)
        if self.leaves_out is not None:
            rows = (row for row in rows if not self.leaves_out(row[1]))
        reader = RowReader(
            self.line,
            self.columns,
            header,
            table.name,
            now=now,
            doubts=self.doubts,
            contradictions=self.contradictions,
        )
        return reader.read(rows)


def _below(header: Header, table: Table) -> Rows:
    return dropwhile(lambda row: row[0] <= header.row, table.read())
