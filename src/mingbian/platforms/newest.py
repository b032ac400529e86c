"""How new a file is, told by the latest moment in it: a file's own date changes whenever somebody copies it."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from itertools import islice
from operator import itemgetter

from mingbian.domain.clock import beijing
from mingbian.platforms.cells import BadCell, Parse
from mingbian.platforms.moments import USUAL_LENGTH
from mingbian.platforms.table import Cell

BLOCK = 512


def newest_in(rows: Iterable[list[Cell]], columns: Sequence[tuple[int, Parse]]) -> datetime | None:
    """The latest moment in these columns (place and reading). What cannot be read tells nothing."""
    left = iter(rows)
    latest: list[datetime] = []
    while block := list(islice(left, BLOCK)):
        for place, parse in columns:
            cells = _column(block, place)
            latest += [at for at in (_by_text(cells, parse) or map(_moment_by(parse), cells)) if at is not None]
        latest = latest and [max(latest)]
    return latest[0] if latest else None


def _column(block: list[list[Cell]], place: int) -> list[Cell]:
    try:
        return list(map(itemgetter(place), block))
    except IndexError:  # rows may be shorter than the header
        return [cells[place] for cells in block if len(cells) > place]


def _by_text(cells: list[Cell], parse: Parse) -> list[datetime | None]:
    """Cells as the platform writes them sort as text, so one look is enough. Empty where they are something else."""
    try:
        largest = max(cells)
    except (TypeError, ValueError):
        return []
    usual = isinstance(largest, str) and len(largest) == USUAL_LENGTH and largest[4] == "-" and largest[10] == " "
    at = _moment_by(parse)(largest) if usual else None
    return [at] if at else []


def _moment_by(parse: Parse) -> Callable[[Cell], datetime | None]:
    """The same reading as a moment, a day as its first; None for what cannot be read."""

    def moment(cell: Cell) -> datetime | None:
        try:
            at = parse(cell)
        except BadCell:
            return None
        if isinstance(at, date) and not isinstance(at, datetime):
            return beijing(at.year, at.month, at.day)
        return at if isinstance(at, datetime) else None

    return moment
