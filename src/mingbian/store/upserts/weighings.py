"""Rows of 「称重」: one parcel on one scale at one moment."""

from mingbian.domain.sheet import WeighingLine
from mingbian.store.models import Weighing as Row
from mingbian.store.upserts.upsert import Upsert, at, each, fields, row_by_row
from mingbian.store.upserts.versions import by_hand

UPSERT = Upsert(
    line=WeighingLine,
    model=Row,
    key=("line_key",),
    columns=("tracking", "at", "weight_g", "stage", "place"),
    keys=each(lambda line: (f"{line.tracking}/{at(line.at)}/{line.stage}",)),
    cells=fields("tracking", "at", "weight_g", "stage", "place"),
    about="tracking",
    versions=row_by_row(lambda told, as_of: by_hand(as_of, told[-1])),
)
