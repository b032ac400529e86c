"""Rows of 「商品资料」."""

from datetime import datetime

from mingbian.domain.sheet import ProductLine
from mingbian.store.models import Product as Row
from mingbian.store.models.moment import seconds
from mingbian.store.upserts.merging import Told, Value
from mingbian.store.upserts.upsert import Key, Upsert, each, fields, row_by_row
from mingbian.store.upserts.versions import by_hand, saved_second


def cells(line: ProductLine) -> tuple[Value, ...]:
    return (line.title, line.price_fen, line.weight_g, line.category, " ".join(line.promises))


def told_at(_key: Key, told: Told, now: datetime) -> tuple[Value, ...]:
    """When the sheet was saved; it has no date of its own, so without one it is told now."""
    return (saved_second(told.version) or seconds(now),)


UPSERT = Upsert(
    line=ProductLine,
    model=Row,
    key=("goods_id",),
    columns=("title", "price_fen", "weight_g", "category", "promises"),
    keys=fields("goods_id"),
    cells=each(cells),
    versions=row_by_row(lambda told, as_of: by_hand(as_of, *told)),
    derived=("told_at",),
    derive=told_at,
)
