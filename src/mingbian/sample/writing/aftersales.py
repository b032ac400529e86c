"""The after-sales export."""

from datetime import datetime
from pathlib import Path

from xlsxwriter import Workbook

from mingbian.domain.clock import BEIJING
from mingbian.domain.money import yuan
from mingbian.domain.sheet import AfterSaleLine
from mingbian.sample.shop import SampleShop

COLUMNS = (
    "售后编号,订单编号,发货运单号,退货运单号,售后状态,退款类型,退款原因,订单状态,交易金额,退款金额,申请时间,退货物流状态,买家,"
    "商品ID,商品名称,sku信息,备注,超时时间"
).split(",")


def write(shop: SampleShop, folder: Path) -> list[Path]:
    """One XLSX with a sheet 售后信息."""
    path = folder / f"售后单导出_{shop.until:%Y%m%d}.xlsx"
    rows = [_cells(line) for line in shop.lines if isinstance(line, AfterSaleLine)]
    with Workbook(str(path), {"constant_memory": True}) as book:
        sheet = book.add_worksheet("售后信息")
        for number, row in enumerate([COLUMNS, *rows]):
            for column, text in enumerate(row):
                sheet.write_string(number, column, text)
    return [path]


def _cells(line: AfterSaleLine) -> tuple[str, ...]:
    return (
        line.aftersale_id,
        line.order_sn,
        line.tracking,
        line.return_tracking,
        line.status,
        line.kind,
        line.reason_text,
        line.order_status,
        yuan(line.traded_fen or 0),
        yuan(line.refund_fen or 0),
        _time(line.applied_at),
        line.return_status,
        line.buyer_masked,
        line.goods_id,
        line.title,
        line.spec,
        "",
        _time(line.due_at),
    )


def _time(at: datetime | None) -> str:
    return f"{at.astimezone(BEIJING):%Y-%m-%d %H:%M:%S}" if at else ""
