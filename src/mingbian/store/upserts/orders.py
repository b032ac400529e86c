"""Lines of the order export."""

from datetime import datetime
from functools import lru_cache

from mingbian.domain.clock import beijing
from mingbian.domain.lines import Lines
from mingbian.domain.sheet import OrderLine
from mingbian.store.derive import DAY, TO_BEIJING
from mingbian.store.meanings import NEVER_PAID
from mingbian.store.models import OrderLine as Row
from mingbian.store.models.moment import seconds
from mingbian.store.upserts.merging import Told, Value
from mingbian.store.upserts.upsert import Columns, Key, Upsert, fields
from mingbian.store.upserts.versions import minute, packed, second

# An order only ever moves down this list, so of two exports the one further down is newer, whatever else they say.
STAGES = {
    "待支付": 1,
    "待发货": 2,
    "已发货，待签收": 3,
    "已签收": 4,
    "已收货": 5,
    "已取消": 6,
    "未发货，退款成功": 7,
    "已发货，退款成功": 8,
    "已签收，退款成功": 9,
}
AFTERSALE_STAGES = {"无售后或售后取消": 1, "售后处理中": 2, "退款成功": 3}

COLUMNS = (
    "goods_id",
    "sku_id",
    "title",
    "spec",
    "quantity",
    "status",
    "aftersale_status",
    "ordered_at",
    "paid_at",
    "promised_ship_at",
    "shipped_at",
    "received_at",
    "goods_fen",
    "postage_fen",
    "shop_discount_fen",
    "platform_discount_fen",
    "paid_fen",
    "received_fen",
    "tracking",
    "courier",
    "province",
    "city",
    "district",
    "category",
    "seller_note",
    "buyer_note",
)
TELLING = STATUS, AFTERSALE, ORDERED, PAID, SHIPPED, RECEIVED = tuple(
    map(COLUMNS.index, ("status", "aftersale_status", "ordered_at", "paid_at", "shipped_at", "received_at"))
)


def keys(lines: Lines) -> Columns:
    goods = zip(lines.columns["goods_id"], lines.columns["sku_id"], strict=True)
    return [lines.columns["order_sn"], [f"{goods_id}/{sku_id}" for goods_id, sku_id in goods]]


def versions(told: Columns, as_of: int) -> list[int]:
    """Stage, then the latest moment of the order itself, then how new the file is, then the after-sale's stage."""
    newness = minute(as_of)
    return [
        packed(
            (STAGES.get(status) or (5 if received else 3 if shipped else 2), 4),
            second(received or shipped or paid or ordered),
            newness,
            (AFTERSALE_STAGES.get(aftersale, 0), 2),
        )
        for status, aftersale, ordered, paid, shipped, received in zip(*map(told.__getitem__, TELLING), strict=True)
    ]


def placed_and_sold(key: Key, told: Told, _now: datetime) -> tuple[Value, ...]:
    """When the order was placed (the deal, else the payment, else the day in its number) and whether it was a sale."""
    placed_at = told.values[ORDERED] or told.values[PAID] or _first_second(str(key[0])[:6])
    return placed_at, 0 if told.values[STATUS] in NEVER_PAID else 1


@lru_cache(maxsize=4096)
def _first_second(day: str) -> int:
    """The first second of `260301`."""
    return seconds(beijing(2000 + int(day[:2]), int(day[2:4]), int(day[4:])))


def first_second_of_day(second: Value) -> int:
    """The first second of the Beijing day in which a second lies."""
    assert isinstance(second, int)  # noqa: S101 - `placed_and_sold` always finds a day
    return second - (second + TO_BEIJING) % DAY


UPSERT = Upsert(
    line=OrderLine,
    model=Row,
    key=("order_sn", "line_key"),
    columns=COLUMNS,
    keys=keys,
    cells=fields(*COLUMNS),
    about="order_sn",
    versions=versions,
    derived=("placed_at", "sold"),
    derive=placed_and_sold,
    day_of=lambda derived: first_second_of_day(derived[0]),
    silent={"quantity": 1},
)
