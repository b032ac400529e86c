"""Rows of 「评价」: a review is known by its order and its moment, so that a later one of the same buyer is another."""

from mingbian.domain.sheet import ReviewLine
from mingbian.store.models import Review as Row
from mingbian.store.upserts.upsert import Upsert, at, each, fields, row_by_row
from mingbian.store.upserts.versions import by_hand

UPSERT = Upsert(
    line=ReviewLine,
    model=Row,
    key=("line_key",),
    columns=("order_sn", "at", "stars", "text"),
    keys=each(lambda line: (f"{line.order_sn}/{at(line.at)}",)),
    cells=fields("order_sn", "at", "stars", "text"),
    about="order_sn",
    versions=row_by_row(lambda told, as_of: by_hand(as_of, *told)),
)
