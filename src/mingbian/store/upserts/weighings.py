"""Rows of 「称重」: one parcel on one scale at one moment."""

from mingbian.domain.sheet import WeighingLine
from mingbian.store.models import Weighing as Row
from mingbian.store.upserts.upsert import Upsert, at, each
from mingbian.store.upserts.versions import by_hand

UPSERT = Upsert(
    line=WeighingLine,
    model=Row,
    key=("line_key",),
    columns=("tracking", "at", "weight_g", "stage", "place"),
    key_of=lambda line: (f"{line.tracking}/{at(line.at)}/{line.stage}",),
    cells=each(lambda line: (line.tracking, at(line.at), line.weight_g, line.stage, line.place)),
    about=lambda line: line.tracking,
    version=lambda told, as_of: by_hand(as_of, told[-1]),
)
