"""How new a file is, told by the latest moment in it: a file's own date changes whenever somebody copies it."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from mingbian.domain.clock import beijing
from mingbian.platforms.cells import BadCell, Parse
from mingbian.platforms.moments import USUAL_LENGTH
from mingbian.platforms.table import Cell


def newest_in(rows: Iterable[list[Cell]], columns: Sequence[tuple[int, Parse]]) -> datetime | None:
    """The latest moment in these columns (place and reading). What cannot be read tells nothing.

    Cells as the platform writes them sort as text, so of a hundred thousand only the few that go beyond are read.
    """
    latest: datetime | None = None
    latest_text = ""
    for cells in rows:
        for place, parse in columns:
            cell = cells[place] if len(cells) > place else ""
            usual = isinstance(cell, str) and len(cell) == USUAL_LENGTH and cell[4] == "-" and cell[10] == " "
            if cell == "" or (usual and str(cell) <= latest_text):
                continue
            at = _moment(cell, parse)
            if at is not None and (latest is None or at > latest):
                latest = at
                latest_text = str(cell) if usual else latest_text
    return latest


def _moment(cell: Cell, parse: Parse) -> datetime | None:
    try:
        at = parse(cell)
    except BadCell:
        return None
    if isinstance(at, date) and not isinstance(at, datetime):
        return beijing(at.year, at.month, at.day)
    return at if isinstance(at, datetime) else None
