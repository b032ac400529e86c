"""Rows of cells into lines and problems, a block at a time and column by column.

Nearly all rows of an export are fine, so a block is read as if all were: each column in one sweep. A block with a bad
cell is halved until the bad row stands alone, and that one is then read cell by cell.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime

from mingbian.domain.lines import Lines
from mingbian.domain.problem import Problem
from mingbian.domain.sheet import SheetLine
from mingbian.platforms.cells import BLANKS, BadCell
from mingbian.platforms.columns import Column, Header
from mingbian.platforms.table import Cell, DamagedRow, SpoiltRow

BLOCK = 256
VALUE_SHOWN = 60
EMPTY = BadCell("value_missing", "这一格不能空。")
DAMAGED = BadCell("bytes_damaged", "这一格有无法识别的字节，没有读。请重新下载后再导入，已有的行不会重复。")
ROW_DAMAGED = "这一行有无法识别的字节，列也对不上，没有导入。请重新下载后再导入，已有的行不会重复。"

Row = tuple[int, list[Cell]]
Doubt = tuple[int, str, str, str]
"""A row, a field, a code and a reason: something odd about a row whose cells are each fine."""
Doubts = Callable[[Lines], Iterable[Doubt]]


class RowReader:
    """Reads the rows below one header, as of `now`."""

    def __init__(
        self,
        kind: type[SheetLine],
        columns: tuple[Column, ...],
        header: Header,
        file: str,
        *,
        now: datetime,
        doubts: Doubts | None = None,
        contradictions: Doubts | None = None,
    ) -> None:
        self._kind, self._header, self._file = kind, header, file
        self._doubts, self._contradictions = doubts, contradictions
        there = [column for column in columns if column.field in header.places]
        self._there = [(column, header.places[column.field], column.reads(now)) for column in there]
        self._absent = {column.field: column.reads(now)("") for column in columns if column not in there}

    def read(self, rows: Iterable[Row]) -> Iterator[Lines | Problem]:
        block: list[Row] = []
        width = self._header.width
        for number, cells in rows:
            if isinstance(cells, DamagedRow):
                yield from self._lines(block)
                block = []
                yield from self._undamaged(number, cells)
                continue
            if len(cells) != width:
                if isinstance(cells, SpoiltRow) and len(cells) < width:
                    yield from self._lines(block)
                    block = []
                    yield Problem(self._file, number, "", cells.code, cells.reason, _shown(cells[0]) if cells else "")
                    continue
                _fit(cells, width)
            block.append((number, cells))
            if len(block) == BLOCK:
                yield from self._lines(block)
                block = []
        yield from self._lines(block)

    def _lines(self, block: list[Row]) -> Iterator[Lines | Problem]:
        if not block:
            return
        try:
            lines = self._all_fine(block)
        except BadCell:
            half = len(block) // 2
            if half == 0:
                yield from self._mended(*block[0])
            else:
                yield from self._lines(block[:half])
                yield from self._lines(block[half:])
        else:
            yield from self._doubted(lines)

    def _doubted(self, lines: Lines) -> Iterator[Lines | Problem]:
        contradictions = list(self._contradictions(lines)) if self._contradictions else []
        lines = _without(lines, contradictions)
        yield lines
        for row, field, code, reason in (*contradictions, *(self._doubts(lines) if self._doubts else ())):
            yield Problem(self._file, row, self._header.name_of(field), code, reason)

    def _all_fine(self, block: list[Row]) -> Lines:
        """The lines of a block. Raises BadCell where a cell of it is bad, or one that must not be empty is."""
        numbers, rows = zip(*block, strict=True)
        columns = list(zip(*rows, strict=True))
        values: dict[str, list[object]] = {}
        for column, place, parse in self._there:
            told = list(map(parse, columns[place]))
            if column.must and ("" in told or None in told):
                raise EMPTY
            values[column.field] = told
        return self._told(numbers, values)

    def _undamaged(self, number: int, cells: DamagedRow) -> Iterator[Lines | Problem]:
        """What a row says where its bytes are whole. A separator may be among the lost ones, so its cells must fit."""
        if len(cells) != self._header.width:
            yield Problem(self._file, number, "", DAMAGED.code, ROW_DAMAGED, _shown(cells[0]))
            return
        read = {place for _, place, _ in self._there}
        for place in sorted(cells.places - read):
            yield self._wrong(number, place, cells, DAMAGED)
        yield from self._mended(number, cells, cells.places)

    def _mended(
        self, number: int, cells: list[Cell], damaged: frozenset[int] = frozenset()
    ) -> Iterator[Lines | Problem]:
        """One row cell by cell: its problems, then the line if it stands without the bad cells."""
        if not any(map(_shown, cells)):
            return
        values: dict[str, list[object]] = {}
        stands = True
        for column, place, parse in self._there:
            try:
                if place in damaged:
                    raise DAMAGED
                value = parse(cells[place])
                if column.must and (value == "" or value is None):
                    raise EMPTY
            except BadCell as bad:
                yield self._wrong(number, place, cells, bad)
                value = parse("") if bad.instead is None else bad.instead
                stands = stands and not (column.must or column.key)
            values[column.field] = [value]
        if stands:
            yield from self._doubted(self._told((number,), values))

    def _wrong(self, number: int, place: int, cells: list[Cell], bad: BadCell) -> Problem:
        return Problem(self._file, number, self._header.names[place], bad.code, bad.reason, _shown(cells[place]))

    def _told(self, numbers: tuple[int, ...], values: dict[str, list[object]]) -> Lines:
        absent = {field: [value] * len(numbers) for field, value in self._absent.items()}
        return Lines(self._kind, self._file, numbers, values | absent)


def _without(lines: Lines, contradictions: list[Doubt]) -> Lines:
    """The same lines with the contradicting cells empty."""
    if not contradictions:
        return lines
    columns = dict(lines.columns)
    for row, field, _, _ in contradictions:
        place = lines.rows.index(row)
        columns[field] = [None if at == place else value for at, value in enumerate(columns[field])]
    return Lines(lines.kind, lines.file, lines.rows, columns)


def _fit(cells: list[Cell], width: int) -> None:
    """As many cells as the header has: short rows end in empty cells, and beyond the header nothing has a name."""
    del cells[width:]
    cells.extend([""] * (width - len(cells)))


def _shown(cell: Cell) -> str:
    return str(cell).strip(BLANKS)[:VALUE_SHOWN]
