"""Lines with separators into rows of cells. What is wrong with one line costs that line and no other."""

import csv
from collections import deque
from collections.abc import Iterable, Iterator

from mingbian.platforms.encoding import LOST
from mingbian.platforms.table import Cell, DamagedRow, Rows, SpoiltRow

CUT = "这一行没有写完，文件可能没有下载完整。请重新下载后再导入，已有的行不会重复。"
GARBLED = "这一行的引号不成对，读不出单元格。"


def rows_of(lines: Iterable[str], separator: str) -> Rows:
    """Numbered rows. A quote without its partner would swallow what follows: then the lines below are read again.

    A quote inside quotes that nobody doubled is common and harmless while the line itself can be read.
    """
    again: deque[str] = deque()
    taken: list[str] = []
    source = iter(lines)
    rows = csv.reader(_taken(again, source, taken), delimiter=separator, strict=True)
    number = 0
    while True:
        number += 1
        taken.clear()
        try:
            cells: list[Cell] = list(next(rows))
        except StopIteration:
            return
        except csv.Error:
            again.extendleft(reversed(taken[1:]))
            cells = SpoiltRow("row_garbled", GARBLED) if len(taken) > 1 else _alone(taken[0], separator)
            rows = csv.reader(_taken(again, source, taken), delimiter=separator, strict=True)
        yield number, cells


def _taken(again: deque[str], source: Iterator[str], taken: list[str]) -> Iterator[str]:
    """What is to be read again, then the rest; each line is noted as taken."""
    while again:
        taken.append(again.popleft())
        yield taken[-1]
    for line in source:
        taken.append(line)
        yield line


def _alone(line: str, separator: str) -> list[Cell]:
    """One line read generously; garbled where its last quote is left open."""
    line_and_end = iter((line, ""))
    try:
        cells: list[Cell] = list(next(csv.reader(line_and_end, delimiter=separator)))
    except csv.Error:
        return SpoiltRow("row_garbled", GARBLED)
    left_open = next(line_and_end, None) is None
    return SpoiltRow("row_garbled", GARBLED) if left_open else cells


def last_unfinished(rows: Rows) -> Rows:
    """The same rows, the last of them marked: whether it lacks cells can only be told beside the header."""
    held = next(rows, None)
    for row in rows:
        if held is not None:
            yield held
        held = row
    if held is not None:
        number, cells = held
        yield number, SpoiltRow("row_cut", CUT, cells)


def damage_marked(rows: Rows) -> Rows:
    """The same rows, those with bytes that make no character marked with where they stand."""
    for number, cells in rows:
        places = frozenset(place for place, cell in enumerate(cells) if LOST in str(cell))
        yield number, DamagedRow(places, cells) if places else cells
