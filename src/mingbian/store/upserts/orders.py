"""Lines of the order export."""

from collections.abc import Sequence
from datetime import datetime
from functools import lru_cache
from operator import attrgetter
from typing import Any

from mingbian.domain.clock import beijing
from mingbian.domain.sheet import OrderLine
from mingbian.store.derive import DAY, TO_BEIJING
from mingbian.store.meanings import NEVER_PAID
from mingbian.store.models import OrderLine as Row
from mingbian.store.models.moment import seconds
from mingbian.store.upserts.merging import Told, Value
from mingbian.store.upserts.upsert import Key, Upsert
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
MOMENTS = tuple(place for place, name in enumerate(COLUMNS) if name.endswith("_at"))
STATUS, AFTERSALE, ORDERED, PAID, SHIPPED, RECEIVED = (
    COLUMNS.index(name) for name in ("status", "aftersale_status", "ordered_at", "paid_at", "shipped_at", "received_at")
)
_cells = attrgetter(*COLUMNS)


def cells(lines: Sequence[OrderLine]) -> list[tuple[Value, ...]]:
    """Column by column: a large export has a hundred thousand lines."""
    columns: list[Sequence[Any]] = list(zip(*map(_cells, lines), strict=True))
    for place in MOMENTS:
        columns[place] = [None if moment is None else int(moment.timestamp()) for moment in columns[place]]
    return list(zip(*columns, strict=True))


def version(told: tuple[Any, ...], as_of: int) -> int:
    """Stage, then the latest moment of the order itself, then how new the file is, then the after-sale's stage."""
    latest = told[RECEIVED] or told[SHIPPED] or told[PAID] or told[ORDERED]
    aftersale = AFTERSALE_STAGES.get(told[AFTERSALE], 0)
    return packed((stage(told), 4), second(latest), minute(as_of), (aftersale, 2))


def stage(told: tuple[Any, ...]) -> int:
    """How far the order has come; for a status that nobody has seen, as far as its dates show."""
    return STAGES.get(told[STATUS]) or (5 if told[RECEIVED] else 3 if told[SHIPPED] else 2)


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
    key_of=lambda line: (line.order_sn, f"{line.goods_id}/{line.sku_id}"),
    cells=cells,
    about=lambda line: line.order_sn,
    version=version,
    derived=("placed_at", "sold"),
    derive=placed_and_sold,
    day_of=lambda derived: first_second_of_day(derived[0]),
    silent={"quantity": 1},
)
