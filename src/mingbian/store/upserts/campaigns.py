"""Rows of 「店铺活动」: a campaign is known by its name and its beginning."""

from mingbian.domain.sheet import CampaignLine
from mingbian.store.models import Campaign as Row
from mingbian.store.upserts.upsert import Upsert, at, digest, each
from mingbian.store.upserts.versions import by_hand

UPSERT = Upsert(
    line=CampaignLine,
    model=Row,
    key=("line_key",),
    columns=("name", "begins_at", "ends_at"),
    key_of=lambda line: (digest(line.name, at(line.begins_at)),),
    cells=each(lambda line: (line.name, at(line.begins_at), at(line.ends_at))),
    about=lambda _line: "",
    version=lambda _told, as_of: by_hand(as_of),
)
