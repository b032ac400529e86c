"""The bill of the last month, in GB18030 with its preamble and its `#` footer."""

from datetime import timedelta
from pathlib import Path

from mingbian.domain.clock import BEIJING
from mingbian.domain.money import yuan
from mingbian.sample.shop import SampleShop

HEADER = "商户订单号,发生时间,收入金额（+元）,支出金额（-元）,账务类型,备注,业务描述"
MONTH = timedelta(days=31)


def write(shop: SampleShop, folder: Path) -> list[Path]:
    """One CSV: every received order's income, every refund."""
    path = folder / f"pdd-mall-bill-detail_{shop.until:%Y-%m-%d-%H-%M-%S}_0001.csv"
    since = shop.until - MONTH
    rows = []
    for one in shop.sales:
        if one.received_at and one.received_at >= since:
            rows.append(
                (one.received_at, one.order_sn, yuan(one.paid_fen), "0", "交易收入", "0010002|交易收入-订单收入")
            )
        if one.asked_back_at and one.asked_back_at >= since:
            refunded = yuan(-one.paid_fen)
            rows.append((one.asked_back_at, one.order_sn, "0", refunded, "交易退款", "0020002|交易退款-订单退款"))
    lines = [
        "拼多多店铺账务明细查询",
        "",
        f"起始时间：{since:%Y-%m-%d} 00:00:00 终止时间：{shop.until:%Y-%m-%d} 23:59:59",
        "---------------------------------交易记录明细列表---------------------------------",
        HEADER,
        *(
            f"{order_sn}\t,{at.astimezone(BEIJING):%Y-%m-%d %H:%M:%S},{income},{expense},{kind},-,{business}"
            for at, order_sn, income, expense, kind, business in sorted(rows)
        ),
        f"#总计 {len(rows)} 笔",
        "#导出完成",
    ]
    path.write_bytes("\r\n".join(lines).encode("gb18030") + b"\r\n")
    return [path]
