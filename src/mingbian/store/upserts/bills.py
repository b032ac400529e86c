"""Movements of money. A bill has no ids, and two equal movements in one second are two."""

from mingbian.domain.lines import Lines
from mingbian.domain.sheet import BillLine
from mingbian.store.models import BillLine as Row
from mingbian.store.upserts.upsert import Columns, Upsert, digest, fields

COLUMNS = ("order_sn", "at", "income_fen", "expense_fen", "kind", "note", "business")
cells = fields(*COLUMNS)


def keys(lines: Lines) -> Columns:
    return [list(map(digest, *cells(lines)))]


UPSERT = Upsert(
    line=BillLine,
    model=Row,
    key=("line_key",),
    columns=COLUMNS,
    keys=keys,
    cells=cells,
    about="order_sn",
    numbered=True,
)
