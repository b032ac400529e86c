"""One contestant of `bench.import_orders` in a process of its own: `python -m bench._importing WHO FILE`.

WHO is `ours`, `ignoring` or `updating`. Everything is loaded before the clock starts; the answer is one line of JSON.
"""

import json
import resource
import sys
import time
from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from pathlib import Path

from django.db import transaction
from openpyxl import load_workbook

from mingbian.store.opening import open_store

open_store()

from mingbian.actions.import_files import import_files  # noqa: E402 (rows can be named once they are loaded)
from mingbian.domain.clock import BEIJING, beijing  # noqa: E402
from mingbian.platforms.formats import every_format  # noqa: E402
from mingbian.store import models as rows  # noqa: E402
from mingbian.store.upserts.upsert import every_upsert  # noqa: E402

BATCH = 1_000
NOW = beijing(2026, 6, 1)
KEY = ["shop", "order_sn", "line_key"]


def main(who: str, file: str) -> None:
    """Imports with the clock on and prints what it took."""
    shop = rows.Shop.objects.create(name="晴天小铺", opened_at=NOW)
    every_format(), every_upsert()
    started = time.perf_counter(), time.process_time()
    if who == "ours":
        report = import_files(shop, [Path(file)], now=NOW, by=None)
        assert report.files[0].refused == 0, report.files[0].problems[:3]
    else:
        peer(shop, Path(file), updating=who == "updating")
    told = {
        "seconds": time.perf_counter() - started[0],
        "cpu": time.process_time() - started[1],
        "mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
        "rows": rows.OrderLine.objects.filter(shop=shop).count(),
    }
    print(json.dumps(told))


def peer(shop: rows.Shop, export: Path, *, updating: bool) -> None:
    """openpyxl's read-only mode and `bulk_create` in batches in one transaction, as their documentation recommends."""
    lines = load_workbook(export, read_only=True).worksheets[0].iter_rows(values_only=True)
    place = {str(name): number for number, name in enumerate(next(lines))}
    fields = [field.name for field in rows.OrderLine._meta.concrete_fields if not field.primary_key]
    told = [field for field in fields if field not in KEY]
    update = {"update_conflicts": True, "unique_fields": KEY, "update_fields": told}
    with transaction.atomic():
        made = orders(shop, place, lines)
        rows.OrderLine.objects.bulk_create(made, BATCH, **(update if updating else {"ignore_conflicts": True}))


def orders(shop: rows.Shop, place: dict[str, int], lines: Iterator[tuple[str, ...]]) -> Iterator[rows.OrderLine]:
    """The same columns as ours, read as they stand: nothing is checked."""
    for cells in lines:
        text = {name: (cells[number] or "").strip() for name, number in place.items()}
        ordered_at = moment(text["订单成交时间"])
        yield rows.OrderLine(
            shop=shop,
            order_sn=text["订单号"],
            line_key=f"{text['商品id']}/{text['样式ID']}",
            goods_id=text["商品id"],
            sku_id=text["样式ID"],
            title=text["商品"],
            spec=text["商品规格"],
            quantity=int(text["商品数量(件)"]),
            status=text["订单状态"],
            aftersale_status=text["售后状态"],
            placed_at=ordered_at,
            sold=text["订单状态"] not in ("待支付", "已取消"),
            ordered_at=ordered_at,
            shipped_at=moment(text["发货时间"]),
            received_at=moment(text["确认收货时间"]),
            goods_fen=fen(text["商品总价(元)"]),
            postage_fen=fen(text["邮费(元)"]),
            shop_discount_fen=fen(text["店铺优惠折扣(元)"]),
            platform_discount_fen=fen(text["平台优惠折扣(元)"]),
            paid_fen=fen(text["用户实付金额(元)"]),
            received_fen=fen(text["商家实收金额(元)"]),
            tracking=text["快递单号"],
            courier=text["快递公司"],
            seller_note=text["商家备注"],
        )


def fen(said: str) -> int | None:
    return int(Decimal(said) * 100) if said else None


def moment(said: str) -> datetime | None:
    return datetime.fromisoformat(said).replace(tzinfo=BEIJING) if said else None


if __name__ == "__main__":
    main(*sys.argv[1:])
