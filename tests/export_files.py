"""Files as the platform exports them, made in the test: real header lines, and the quirks that come with them."""

import csv
import io
import zipfile
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path

import xlsxwriter

ORDERS_SHORT = (
    "商品,订单号,订单状态,商品总价(元),邮费(元),店铺优惠折扣(元),平台优惠折扣(元),多多支付立减金额(元),用户实付金额(元),商家实收金额(元),"
    "商品数量(件),发货时间,确认收货时间,商品id,商品规格,样式ID,商家编码-规格维度,商家编码-商品维度,商家备注,售后状态,快递单号,快递公司,"
    "订单成交时间,是否分期,分期期数,手续费承担方,分期方式"
).split(",")
ORDERS_TIME_FIRST = ["订单成交时间", *ORDERS_SHORT[: ORDERS_SHORT.index("快递公司") + 1]]
ORDERS_ALL = (
    "商品,订单号,订单状态,商品数量(件),是否审核中,支付时间,承诺发货时间,承诺送达时间,发货时间,确认收货时间,商品id,商品规格,样式ID,商品一级类目,"
    "商品二级类目,商品三级类目,商品四级类目,商家编码-规格维度,商家编码-商品维度,商家备注,买家留言,售后状态,消费者资料,订单成交时间,消费者资料上传时间,"
    "赠品名称,赠品id,赠品规格,赠品数量,团ID,团身份,是否已开始配送,配送员是否已送达,配送状态,同城是否普通快递,商品总价(元),邮费(元),店铺优惠折扣(元),"
    "平台优惠折扣(元),多多支付立减金额(元),上门安装费(元),送货入户费(元),送货入户并安装费(元),用户实付金额(元),商家实收金额(元),快递单号,快递公司,省,市,"
    "区,街道/镇,配送员手机号,是否抽奖或0元试用,是否顺丰加价,用户购买手机号,旅行类信息,充值号码,是否门店自提,门店名称,门店自定义编码,关联货品编码,货品名称,"
    "货品类型,子货品,仓库名称,仓库所在地址,海淘清关订单号,支付ID,支付方式,保税仓,是否直播间成交,是否直播间引导成交,预约配送时间,是否节能补贴,是否分期,"
    "分期期数,手续费承担方,是否无痕发货,订单来源,是否社区团购,小区送达情况,分期方式"
).split(",")
ORDERS_2020 = (
    "商品,订单号,订单状态,商品总价(元),邮费(元),店铺优惠折扣(元),平台优惠折扣(元),用户实付金额(元),商家实收金额(元)\t,商品数量(件),支付时间,拼单成功时间,"
    "订单确认时间,承诺发货时间,发货时间,确认收货时间,商品ID,商品规格,样式ID,商家编码-SKU维度,商家编码-商品维度,收货人,手机,省,市,区,详细地址,商家备注,"
    "售后状态,运单号,快递公司"
).split(",")
AFTERSALES = (
    "售后编号,订单编号,发货运单号,退货运单号,售后状态,退款类型,退款原因,订单状态,交易金额,退款金额,申请时间,退货物流状态,买家,商品ID,商品名称,sku信息,备注,"
    "订单标记,超时时间,同意退款时间,同意退货时间,同意退款人,退货物流状态对应时间,快递拦截状态"
).split(",")
BILL = "商户订单号,发生时间,收入金额（+元）,支出金额（-元）,账务类型,备注,业务描述".split(",")
PROMOTION = (
    "日期,商品ID,商品名称,推广场景,推广名称,出价方式,分组,是否已删除,成交花费(元),交易额(元),实际投产比,总花费(元),净交易额(元),曝光量,点击量"
).split(",")

ORDER_SN = "260301-123456789012345"
ORDER = {
    "商品": "一次性雨衣 成人加厚",
    "订单号": ORDER_SN,
    "订单状态": "已发货，待签收",
    "商品总价(元)": "39.90",
    "邮费(元)": "0.00",
    "店铺优惠折扣(元)": "1.00",
    "平台优惠折扣(元)": "0.00",
    "多多支付立减金额(元)": "0.00",
    "用户实付金额(元)": "38.90",
    "商家实收金额(元)": "38.90",
    "商家实收金额(元)\t": "38.90",
    "商品数量(件)": "2",
    "支付时间": "2026-03-01 10:02:40",
    "承诺发货时间": "2026-03-03 10:02:33",
    "发货时间": "2026-03-02 18:40:11",
    "确认收货时间": "\t",
    "商品id": "600000000123",
    "商品ID": "600000000123",
    "商品规格": "蓝色 均码",
    "样式ID": "700000000456",
    "商品一级类目": "居家日用",
    "商家备注": "\t",
    "买家留言": "尽快发货",
    "售后状态": "无售后或售后取消",
    "快递单号": "YT7000123456789",
    "运单号": "YT7000123456789",
    "快递公司": "圆通快递",
    "订单成交时间": "2026-03-01 10:02:33",
    "拼单成功时间": "2026-03-01 10:02:33",
    "省": "浙江省",
    "市": "杭州市",
    "区": "西湖区",
    "用户购买手机号": "\t",
}
AFTERSALE = {
    "售后编号": "20260305000000123",
    "订单编号": ORDER_SN,
    "发货运单号": "YT7000123456789",
    "退货运单号": "SF7000123456789",
    "售后状态": "退款成功",
    "退款类型": "退货退款",
    "退款原因": "质量问题",
    "订单状态": "已发货",
    "交易金额": "38.90",
    "退款金额": "38.90",
    "申请时间": "2026-03-05 14:27:38",
    "退货物流状态": "签收",
    "买家": "王*: 1*****9",
    "商品ID": "600000000123",
    "商品名称": "一次性雨衣 成人加厚",
    "sku信息": "蓝色 均码",
    "超时时间": "2026-03-07 14:27:38",
    "同意退款时间": "2026-03-06 09:00:00",
}


def row(header: Sequence[str], values: dict[str, object], **changed: object) -> list[object]:
    """One row under a header; what the header does not have is left out, what has no value is an empty cell."""
    cells = values | changed
    return [cells.get(name, "") for name in header]


def order_row(header: Sequence[str] = ORDERS_SHORT, **changed: object) -> list[object]:
    return row(header, ORDER, **changed)


def xlsx(
    *rows: Sequence[object],
    sheets: dict[str, Iterable[Sequence[object]]] | None = None,
    saved_at: datetime | None = None,
) -> bytes:
    """A workbook: text cells for str, number cells for numbers, date cells for datetimes. `saved_at` is in UTC."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    if saved_at is not None:
        book.set_properties({"created": saved_at})
    dates = book.add_format({"num_format": "yyyy-mm-dd hh:mm:ss"})
    for name, content in (sheets or {"Sheet1": rows}).items():
        sheet = book.add_worksheet(name)
        for number, cells in enumerate(content):
            for place, cell in enumerate(cells):
                if isinstance(cell, datetime):
                    sheet.write_datetime(number, place, cell, dates)
                elif isinstance(cell, str):
                    sheet.write_string(number, place, cell)
                else:
                    sheet.write(number, place, cell)
    book.close()
    return out.getvalue()


def csv_bytes(*rows: Sequence[object], encoding: str = "utf-8-sig") -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out).writerows(rows)
    return out.getvalue().encode(encoding)


def bill_bytes(*rows: Sequence[object]) -> bytes:
    """The bill as it comes: title, blank, period, dashed rule, header, rows, footers; GB18030."""
    preamble = [
        ["拼多多店铺账务明细查询"],
        [],
        ["起始时间：2026-03-01 00:00:00 终止时间：2026-03-31 23:59:59"],
        ["------------------------交易记录明细列表------------------------"],
    ]
    footers = [["#导出时间：2026-04-01 08:00:00"], ["#收入合计：1,234.50元"]]
    return csv_bytes(*preamble, BILL, *rows, *footers, encoding="gb18030")


def zip_bytes(files: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return out.getvalue()


def put(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path
