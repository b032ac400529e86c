"""The bill of the last three months, in GB18030 with its preamble and its `#` footer."""

from datetime import timedelta
from pathlib import Path

from mingbian.domain.clock import BEIJING
from mingbian.domain.money import yuan
from mingbian.sample.disputed_money import REFUND, Moved, disputed_money
from mingbian.sample.shop import SampleShop

HEADER = "商户订单号,发生时间,收入金额（+元）,支出金额（-元）,账务类型,备注,业务描述"
INCOME = ("交易收入", "0010002|交易收入-订单收入")
SPAN = timedelta(days=92)


def write(shop: SampleShop, folder: Path) -> list[Path]:
    """One CSV: every received order's income, every quiet refund, and what the disputes moved."""
    path = folder / f"pdd-mall-bill-detail_{shop.until:%Y-%m-%d-%H-%M-%S}_0001.csv"
    since = shop.until - SPAN
    moved = disputed_money(shop)
    moved += [Moved(one.received_at, one.order_sn, one.paid_fen, *INCOME) for one in shop.sales if one.received_at]
    moved += [Moved(one.asked_back_at, one.order_sn, -one.paid_fen, *REFUND) for one in shop.sales if one.asked_back_at]
    told = sorted(one for one in moved if one.at >= since)
    lines = [
        "拼多多店铺账务明细查询",
        "",
        f"起始时间：{since:%Y-%m-%d} 00:00:00 终止时间：{shop.until:%Y-%m-%d} 23:59:59",
        "---------------------------------交易记录明细列表---------------------------------",
        HEADER,
        *map(_line, told),
        f"#总计 {len(told)} 笔",
        "#导出完成",
    ]
    path.write_bytes("\r\n".join(lines).encode("gb18030") + b"\r\n")
    return [path]


def _line(one: Moved) -> str:
    """A row as the platform writes it: the order behind a tab's guard, what goes out below zero."""
    at, sums = one.at.astimezone(BEIJING), (max(0, one.fen), min(0, one.fen))
    income, expense = (yuan(fen) if fen else "0" for fen in sums)
    return f"{one.order_sn}\t,{at:%Y-%m-%d %H:%M:%S},{income},{expense},{one.kind},{one.note},{one.business}"
