"""How new a file is, told by the latest moment in it: a file's own date changes whenever somebody copies it."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from itertools import islice

from mingbian.domain.clock import beijing
from mingbian.platforms.cells import BadCell, Parse
from mingbian.platforms.moments import USUAL_LENGTH
from mingbian.platforms.table import Cell

BLOCK = 512


def newest_in(rows: Iterable[list[Cell]], columns: Sequence[tuple[int, Parse]]) -> datetime | None:
    """The latest moment in these columns (place and reading). What cannot be read tells nothing."""
    left = iter(rows)
    latest: datetime | None = None
    while block := list(islice(left, BLOCK)):
        for place, parse in columns:
            for cell in _telling([cells[place] for cells in block if len(cells) > place]):
                at = _moment(cell, parse)
                if at is not None and (latest is None or at > latest):
                    latest = at
    return latest


def _telling(cells: list[Cell]) -> Iterator[Cell]:
    """Of cells as the platform writes them, the largest text is the latest moment; else each must be looked at."""
    try:
        largest = max(cells)  # type: ignore[type-var]
    except TypeError:
        yield from cells
        return
    yield largest
    if not (isinstance(largest, str) and len(largest) == USUAL_LENGTH and largest[4] == "-" and largest[10] == " "):
        yield from cells


def _moment(cell: Cell, parse: Parse) -> datetime | None:
    try:
        at = parse(cell)
    except BadCell:
        return None
    if isinstance(at, date) and not isinstance(at, datetime):
        return beijing(at.year, at.month, at.day)
    return at if isinstance(at, datetime) else None
