"""Rows of 「物流轨迹」: one line of the courier's page."""

from mingbian.domain.sheet import TraceLine
from mingbian.store.models import Trace as Row
from mingbian.store.upserts.upsert import Upsert, at, digest, each, fields, row_by_row
from mingbian.store.upserts.versions import by_hand

UPSERT = Upsert(
    line=TraceLine,
    model=Row,
    key=("line_key",),
    columns=("tracking", "at", "place", "text", "signed"),
    keys=each(lambda line: (digest(line.tracking, at(line.at), line.text),)),
    cells=fields("tracking", "at", "place", "text", "signed"),
    about="tracking",
    versions=row_by_row(lambda told, as_of: by_hand(as_of, *told)),
)
