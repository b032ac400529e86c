"""Days of paid promotion. The platform corrects its numbers afterwards, so the newest report is right."""

from datetime import datetime

from mingbian.domain.sheet import PromotionDay
from mingbian.store.models import PromotionDay as Row
from mingbian.store.upserts.upsert import Upsert
from mingbian.store.upserts.versions import packed, second


def version(line: PromotionDay, as_of: datetime | None) -> int:
    # Reports of one day grow during it.
    return packed(second(as_of), (line.impressions or 0, 31))


UPSERT = Upsert(
    line=PromotionDay,
    model=Row,
    key=("goods_id", "day", "scene", "promotion"),
    columns=("title", "spend_fen", "sales_fen", "impressions", "clicks"),
    key_of=lambda line: (line.goods_id, line.day, line.scene, line.promotion),
    cells=lambda line: (line.title, line.spend_fen, line.sales_fen, line.impressions, line.clicks),
    about=lambda _line: "",
    version=version,
)
