"""Rows of 「店铺活动」: a campaign is known by its name and its beginning."""

from mingbian.domain.sheet import CampaignLine
from mingbian.store.models import Campaign as Row
from mingbian.store.upserts.upsert import Upsert, at, digest, each, fields, row_by_row
from mingbian.store.upserts.versions import by_hand

UPSERT = Upsert(
    line=CampaignLine,
    model=Row,
    key=("line_key",),
    columns=("name", "begins_at", "ends_at"),
    keys=each(lambda line: (digest(line.name, at(line.begins_at)),)),
    cells=fields("name", "begins_at", "ends_at"),
    versions=row_by_row(lambda _told, as_of: by_hand(as_of)),
)
