"""A table as it came: numbered rows of raw cells, before anybody knows what the columns mean."""

import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from itertools import islice

Cell = str | int | float | bool | datetime | date | time | timedelta
Rows = Iterator[tuple[int, list[Cell]]]

HEAD_ROWS = 40  # captions and preambles seen so far end by row 5; hand-made sheets put a few lines of notes on top
INVISIBLE = dict.fromkeys(map(ord, "\ufeff\u200b\u200c\u200d\u2060\x00"))


class SpoiltRow(list[Cell]):
    """A row that could not be read whole; it stands in for the row, so that the numbers of the others stay true."""

    def __init__(self, code: str, reason: str, cells: Iterable[Cell] = ()) -> None:
        super().__init__(cells)
        self.code, self.reason = code, reason


class DamagedRow(list[Cell]):
    """A row with bytes that make no character. `places` are the cells with such bytes: 0 is the row's first cell."""

    def __init__(self, places: frozenset[int], cells: Iterable[Cell]) -> None:
        super().__init__(cells)
        self.places = places


class DamagedLine(str):
    """A line of a text with bytes that make no character."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Table:
    """One sheet or text. `read` starts from the top each time, so a table can be read twice without being held.

    Rows are counted from 1 as a spreadsheet does. `lines` are a text's own lines, for what is no table at all.
    `saved_at` is when a workbook says it was last saved, aware; `height` is how many rows lie below its first. Both are
    None for text.
    """

    name: str
    read: Callable[[], Rows]
    sheet: str = ""
    lines: Callable[[], Iterator[tuple[int, str]]] | None = None
    saved_at: datetime | None = None
    height: int | None = None

    def head(self) -> tuple[tuple[int, list[Cell]], ...]:
        return tuple(islice(self.read(), HEAD_ROWS))


def plain_name(cell: Cell) -> str:
    """A column's name without what exports vary: `\\t商家实收金额（元）` and `商家实收金额(元)` are one column.

    >>> plain_name(" 商品ID\\t")
    '商品id'
    """
    if not isinstance(cell, str):
        return ""
    return "".join(unicodedata.normalize("NFKC", cell.translate(INVISIBLE)).split()).casefold()
