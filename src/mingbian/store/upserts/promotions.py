"""Days of paid promotion. The platform corrects its numbers afterwards, so the newest report is right."""

from typing import Any

from mingbian.domain.sheet import PromotionDay
from mingbian.store.models import PromotionDay as Row
from mingbian.store.upserts.upsert import Upsert, fields, row_by_row
from mingbian.store.upserts.versions import packed, second

KEY = ("goods_id", "day", "scene", "promotion")
COLUMNS = ("title", "spend_fen", "sales_fen", "impressions", "clicks")
IMPRESSIONS = COLUMNS.index("impressions")


def version(told: tuple[Any, ...], as_of: int) -> int:
    """Of two reports that reach equally far, the one taken later that day has seen more."""
    return packed(second(as_of), (told[IMPRESSIONS] or 0, 31))


UPSERT = Upsert(
    line=PromotionDay,
    model=Row,
    key=KEY,
    columns=COLUMNS,
    keys=fields(*KEY),
    cells=fields(*COLUMNS),
    versions=row_by_row(version),
)
