"""Movements of money. A bill has no ids, and two equal movements in one second are two."""

from mingbian.domain.sheet import BillLine
from mingbian.store.models import BillLine as Row
from mingbian.store.upserts.merging import Value
from mingbian.store.upserts.upsert import Upsert, at, digest, each


def cells(line: BillLine) -> tuple[Value, ...]:
    return (line.order_sn, at(line.at), line.income_fen, line.expense_fen, line.kind, line.note, line.business)


UPSERT = Upsert(
    line=BillLine,
    model=Row,
    key=("line_key",),
    columns=("order_sn", "at", "income_fen", "expense_fen", "kind", "note", "business"),
    key_of=lambda line: (digest(*cells(line)),),
    cells=each(cells),
    about=lambda line: line.order_sn,
    numbered=True,
)
