"""Rows of 「物流轨迹」: one line of the courier's page."""

from mingbian.domain.sheet import TraceLine
from mingbian.store.models import Trace as Row
from mingbian.store.upserts.upsert import Upsert, at, digest, each
from mingbian.store.upserts.versions import by_hand

UPSERT = Upsert(
    line=TraceLine,
    model=Row,
    key=("line_key",),
    columns=("tracking", "at", "place", "text", "signed"),
    key_of=lambda line: (digest(line.tracking, at(line.at), line.text),),
    cells=each(lambda line: (line.tracking, at(line.at), line.place, line.text, line.signed)),
    about=lambda line: line.tracking,
    version=lambda told, as_of: by_hand(as_of, *told),
)
