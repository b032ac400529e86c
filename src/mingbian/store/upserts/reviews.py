"""Rows of 「评价」: a review is known by its order and its moment, so that a later one of the same buyer is another."""

from mingbian.domain.sheet import ReviewLine
from mingbian.store.models import Review as Row
from mingbian.store.upserts.upsert import Upsert, at, each
from mingbian.store.upserts.versions import by_hand

UPSERT = Upsert(
    line=ReviewLine,
    model=Row,
    key=("line_key",),
    columns=("order_sn", "at", "stars", "text"),
    key_of=lambda line: (f"{line.order_sn}/{at(line.at)}",),
    cells=each(lambda line: (line.order_sn, at(line.at), line.stars, line.text)),
    about=lambda line: line.order_sn,
    version=lambda told, as_of: by_hand(as_of, *told),
)
