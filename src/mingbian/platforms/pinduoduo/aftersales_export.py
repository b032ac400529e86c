"""售后单导出: one row an after-sale request, as the platform told it on the day of the export."""

from mingbian.domain.sheet import AfterSaleLine
from mingbian.platforms.amounts import fen
from mingbian.platforms.cells import one_of, text, up_to
from mingbian.platforms.columns import column, dated
from mingbian.platforms.ids import identity, order_number
from mingbian.platforms.moments import past, planned
from mingbian.platforms.sheet_format import SheetFormat

STATUSES = (
    "待商家处理",
    "待商家收货",
    "待消费者发货",
    "平台处理中",
    "退款成功",
    "退款关闭",
    "换货/补寄成功",
    "换货/补寄关闭",
    "维修成功",
    "维修关闭",
)
KINDS = ("仅退款", "退货退款", "换货", "补寄", "维修")

FORMAT = SheetFormat(
    code="pdd_aftersales",
    title="售后单导出",
    line=AfterSaleLine,
    columns=(
        column("aftersale_id", identity, "售后编号", must=True),
        # 订单编号 here, 订单号 in the order export: the same number.
        column("order_sn", order_number, "订单编号", "订单号", must=True),
        column("status", one_of(frozenset(STATUSES), "售后状态"), "售后状态"),
        column("kind", one_of(frozenset(KINDS), "退款类型"), "退款类型", "售后类型"),
        column("reason_text", text, "退款原因", "售后原因", "售后问题"),
        column("order_status", up_to(40), "订单状态", "货物状态"),
        column("traded_fen", fen, "交易金额", "交易金额(元)"),
        column("refund_fen", fen, "退款金额", "退款金额(元)"),
        dated("applied_at", past, "申请时间"),
        dated("due_at", planned, "超时时间"),
        dated("refund_agreed_at", past, "同意退款时间"),
        dated("return_agreed_at", past, "同意退货时间"),
        column("tracking", identity, "发货运单号", "发货快递单号"),
        column("return_tracking", identity, "退货运单号", "退货快递单号"),
        column("return_status", up_to(40), "退货物流状态"),
        dated("return_status_at", past, "退货物流状态对应时间"),
        column("intercept_status", up_to(40), "快递拦截状态", "拦截状态"),
        column("goods_id", identity, "商品ID"),
        column("title", text, "商品名称"),
        column("spec", text, "sku信息", "规格名称"),
        column("buyer_masked", up_to(80), "买家"),
        column("note", text, "备注", "卖家备注"),
    ),
    known_by=("aftersale_id", "order_sn", "status", "refund_fen"),
    newest_by=("applied_at", "refund_agreed_at", "return_agreed_at", "return_status_at"),
)
