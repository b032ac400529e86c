"""Lines of the after-sales export."""

from typing import Any

from mingbian.domain.sheet import AfterSaleLine
from mingbian.store.models import AfterSale as Row
from mingbian.store.upserts.upsert import Upsert, fields, row_by_row
from mingbian.store.upserts.versions import minute, packed, second

# A request that has ended stays ended. Before that it may go back and forth, so there the moments decide first.
ENDED = ("成功", "关闭")
COLUMNS = (
    "order_sn",
    "status",
    "kind",
    "reason_text",
    "order_status",
    "traded_fen",
    "refund_fen",
    "applied_at",
    "due_at",
    "refund_agreed_at",
    "return_agreed_at",
    "tracking",
    "return_tracking",
    "return_status",
    "return_status_at",
    "intercept_status",
    "goods_id",
    "title",
    "spec",
    "buyer_masked",
    "note",
)
STATUS = COLUMNS.index("status")
MOMENTS = tuple(map(COLUMNS.index, ("applied_at", "refund_agreed_at", "return_agreed_at", "return_status_at")))
OPEN_STAGES = {"待商家处理": 1, "待消费者发货": 2, "待商家收货": 3, "平台处理中": 4}


def version(told: tuple[Any, ...], as_of: int) -> int:
    latest = max((told[place] for place in MOMENTS if told[place]), default=None)
    status = told[STATUS]
    return packed((status.endswith(ENDED), 1), second(latest), minute(as_of), (OPEN_STAGES.get(status, 0), 3))


UPSERT = Upsert(
    line=AfterSaleLine,
    model=Row,
    key=("aftersale_id",),
    columns=COLUMNS,
    keys=fields("aftersale_id"),
    cells=fields(*COLUMNS),
    about="order_sn",
    versions=row_by_row(version),
)
