"""订单导出: one row an item line, in the short form, in the form with all columns, and as it was in 2020."""

from collections.abc import Iterator

from mingbian.domain.lines import Lines
from mingbian.domain.sheet import OrderLine
from mingbian.platforms.amounts import fen
from mingbian.platforms.cells import count, one_of, or_else, remembered, text, up_to
from mingbian.platforms.columns import column, dated
from mingbian.platforms.ids import identity, order_number
from mingbian.platforms.moments import past, planned
from mingbian.platforms.row_reader import Doubt
from mingbian.platforms.sheet_format import SheetFormat

# The platform's own words, with its full-width commas, as current exports write them.
STATUSES = (
    "待支付",
    "待发货",
    "已发货，待签收",
    "已签收",
    "已收货",
    "已取消",
    "未发货，退款成功",
    "已发货，退款成功",
    "已签收，退款成功",
)
AFTERSALE_STATUSES = ("无售后或售后取消", "售后处理中", "退款成功")
NEVER_PAID = frozenset(("待支付", "已取消"))


def missing_time(lines: Lines) -> Iterator[Doubt]:
    """A paid order without a time: its day is known from its number only, and that may be off by one near midnight."""
    told = (lines.columns[field] for field in ("ordered_at", "paid_at", "status"))
    for row, ordered_at, paid_at, status in zip(lines.rows, *told, strict=True):
        if not (ordered_at or paid_at or status in NEVER_PAID):
            yield row, "ordered_at", "time_missing", "没有订单成交时间，只能按订单号里的日期排列，可能差一天。"


FORMAT = SheetFormat(
    code="pdd_orders",
    title="订单导出",
    line=OrderLine,
    columns=(
        # Only 订单号: a table with 订单编号 is about something else that belongs to an order.
        column("order_sn", order_number, "订单号", must=True),
        column("goods_id", remembered(identity), "商品id", "商品编号", must=True),
        column("sku_id", remembered(identity), "样式ID", "SKUID", key=True),
        column("title", text, "商品", "商品名称", "商品标题"),
        column("spec", text, "商品规格", "规格"),
        column("quantity", or_else(count, 1), "商品数量(件)", "商品数量", "数量"),
        column("status", one_of(frozenset(STATUSES), "订单状态"), "订单状态"),
        column("aftersale_status", one_of(frozenset(AFTERSALE_STATUSES), "售后状态"), "售后状态"),
        dated("ordered_at", past, "订单成交时间", "拼单成功时间", "成交时间", "订单确认时间"),
        dated("paid_at", past, "支付时间", "付款时间"),
        dated("promised_ship_at", planned, "承诺发货时间"),
        dated("shipped_at", past, "发货时间"),
        dated("received_at", past, "确认收货时间", "收货时间"),
        column("goods_fen", fen, "商品总价(元)", "商品总价"),
        column("postage_fen", fen, "邮费(元)", "邮费"),
        column("shop_discount_fen", fen, "店铺优惠折扣(元)", "店铺优惠折扣"),
        column("platform_discount_fen", fen, "平台优惠折扣(元)", "平台优惠折扣"),
        column("paid_fen", fen, "用户实付金额(元)", "用户实付金额"),
        column("received_fen", fen, "商家实收金额(元)", "商家实收金额"),
        column("tracking", identity, "快递单号", "运单号"),
        column("courier", up_to(60), "快递公司"),
        column("province", up_to(40), "省"),
        column("city", up_to(40), "市"),
        column("district", up_to(40), "区"),
        column("category", up_to(100), "商品一级类目"),
        column("seller_note", text, "商家备注"),
        column("buyer_note", text, "买家留言"),
    ),
    known_by=("order_sn", "goods_id", "status"),
    newest_by=("ordered_at", "paid_at", "shipped_at", "received_at"),
    unless=("售后编号", "退款金额"),
    doubts=missing_time,
)
