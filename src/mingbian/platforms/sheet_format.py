"""A kind of sheet described by its columns: which there must be, how each is read, what a row becomes.

Columns are found by name, never by place: the header changes with the years and with what the seller ticks.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime

from mingbian.domain.problem import Problem
from mingbian.domain.sheet import SheetLine, Source
from mingbian.platforms.building import builder
from mingbian.platforms.cells import BLANKS, BadCell, Parse
from mingbian.platforms.newest import newest_in
from mingbian.platforms.table import Cell, SpoiltRow, Table, plain_name

Doubt = tuple[str, str, str]
"""A field, a code and a reason: something odd about a row whose cells are each fine."""

VALUE_SHOWN = 60
build_source = builder(Source)


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
    """Where a table's header stands, each field's place in the row, and the columns' names as written there."""

    row: int
    width: int
    places: dict[str, int]
    written: dict[str, str]


@dataclass(frozen=True, slots=True)
class SheetFormat:
    """One kind of sheet.

    `known_by` are the fields whose columns must all be there for a table to be of this kind; `unless` are header names
    that make it another's. `leaves_out` tells footers and totals; `doubts` looks at a whole line. `newest_by` are the
    fields whose latest moment says how new the file is: content tells, because a file's own date changes with copying.
    `hand_made` sheets have no such moments of their own, so there the time of the last saving counts.
    """

    code: str
    title: str
    line: Callable[..., SheetLine]
    columns: tuple[Column, ...]
    known_by: tuple[str, ...]
    newest_by: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    leaves_out: Callable[[list[Cell]], bool] | None = None
    doubts: Callable[[SheetLine], Doubt | None] | None = None
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
        written = {field: str(cells[place]).strip(BLANKS) for field, place in places.items()}
        return Header(row=number, width=len(cells), places=places, written=written)

    def header_of(self, table: Table) -> Header:
        """Raises LookupError for a table that this format does not claim."""
        header = self._header(table)
        if header is None:
            raise LookupError(f"{table.name} has no header of {self.code}")
        return header

    def newest(self, table: Table, now: datetime) -> datetime | None:
        """How new the file is: see `newest_by` and `hand_made`. None where nothing tells."""
        if self.hand_made and table.saved_at is not None and table.saved_at <= now:
            return table.saved_at
        header = self.header_of(table)
        telling = [c for c in self.columns if c.field in self.newest_by and c.field in header.places]
        rows = (cells for number, cells in table.read() if number > header.row)
        return newest_in(rows, [(header.places[c.field], c.reads(now)) for c in telling]) if telling else None

    def read(self, table: Table, now: datetime) -> Iterator[SheetLine | Problem]:
        """The table's lines, and between them what was not understood, in the order of the rows."""
        header = self.header_of(table)
        there = [c for c in self.columns if c.field in header.places]
        absent = [c for c in self.columns if c.field not in header.places]
        parses = [(header.places[c.field], required(c.reads(now)) if c.must else c.reads(now)) for c in there]
        blanks = [c.reads(now)("") for c in absent]
        build = builder(self.line, ("source", *(c.field for c in there), *(c.field for c in absent)))
        file, width, leaves_out, doubts = table.name, header.width, self.leaves_out, self.doubts
        for number, cells in table.read():
            if number <= header.row or (leaves_out is not None and leaves_out(cells)):
                continue
            if len(cells) < width:
                if isinstance(cells, SpoiltRow):
                    yield Problem(file, number, "", cells.code, cells.reason, _shown(cells[0]) if cells else "")
                    continue
                cells.extend([""] * (width - len(cells)))
            try:
                values = [parse(cells[place]) for place, parse in parses]
            except BadCell:
                yield from self._mended(header, Source(file, number), cells, now)
                continue
            line = build(build_source(file, number), *values, *blanks)
            yield line
            if doubts is not None and (doubt := doubts(line)) is not None:
                yield Problem(file, number, header.written.get(doubt[0], ""), doubt[1], doubt[2])

    def _mended(
        self, header: Header, source: Source, cells: list[Cell], now: datetime
    ) -> Iterator[SheetLine | Problem]:
        """The same row cell by cell: its problems, then the line if it stands without the bad cells."""
        if not any(_shown(cell) for cell in cells):
            return
        values: list[object] = []
        stands = True
        for column in self.columns:
            parse = column.reads(now)
            cell = cells[header.places[column.field]] if column.field in header.places else ""
            try:
                values.append((required(parse) if column.must else parse)(cell))
            except BadCell as bad:
                written = header.written.get(column.field, column.title)
                yield Problem(source.file, source.row, written, bad.code, bad.reason, _shown(cell))
                values.append(parse("") if bad.instead is None else bad.instead)
                stands = stands and not (column.must or column.key)
        if stands:
            yield builder(self.line, ("source", *(c.field for c in self.columns)))(source, *values)


def _shown(cell: Cell) -> str:
    return str(cell).strip(BLANKS)[:VALUE_SHOWN]


def required(parse: Parse) -> Parse:
    """The same reading for a column that decides whether there is a row."""

    def filled(cell: Cell) -> object:
        value = parse(cell)
        if value is None or value == "":
            raise BadCell("value_missing", "这一格不能空。")
        return value

    return filled
