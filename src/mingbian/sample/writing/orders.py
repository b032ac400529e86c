"""The order export, as the back office writes it: all columns as XLSX, and a short CSV of the last weeks."""

import csv
from datetime import datetime, timedelta
from pathlib import Path

from xlsxwriter import Workbook

from mingbian.domain.clock import BEIJING
from mingbian.domain.money import yuan
from mingbian.domain.sheet import AfterSaleLine
from mingbian.sample.sales import Sale
from mingbian.sample.shop import SampleShop

SHORT = (
    "商品,订单号,订单状态,商品总价(元),邮费(元),店铺优惠折扣(元),平台优惠折扣(元),多多支付立减金额(元),用户实付金额(元),"
    "商家实收金额(元),商品数量(件),发货时间,确认收货时间,商品id,商品规格,样式ID,商家编码-规格维度,商家编码-商品维度,商家备注,"
    "售后状态,快递单号,快递公司,订单成交时间,是否分期,分期期数,手续费承担方,分期方式"
).split(",")
FULL = (
    "商品,订单号,订单状态,商品数量(件),是否审核中,支付时间,承诺发货时间,承诺送达时间,发货时间,确认收货时间,商品id,商品规格,样式ID,"
    "商品一级类目,商品二级类目,商品三级类目,商品四级类目,商家编码-规格维度,商家编码-商品维度,商家备注,买家留言,售后状态,消费者资料,"
    "订单成交时间,消费者资料上传时间,商品总价(元),邮费(元),店铺优惠折扣(元),平台优惠折扣(元),多多支付立减金额(元),用户实付金额(元),"
    "商家实收金额(元),快递单号,快递公司,省,市,区,街道/镇,用户购买手机号,支付方式,是否直播间成交"
).split(",")
LONE_TAB = "\t"  # how the export leaves a cell empty, now and then
RECENT = timedelta(days=21)


def write(shop: SampleShop, folder: Path) -> list[Path]:
    """Both files. The short one is newer and overlaps the full one, as a second export would."""
    asked = {line.order_sn for line in shop.lines if isinstance(line, AfterSaleLine)}
    day = f"{shop.until:%Y%m%d}"
    full, short = folder / f"订单导出_全部字段_{day}.xlsx", folder / f"订单导出_近三周_{day}.csv"
    _write_full(full, [_cells(one, asked) for one in shop.sales])
    recent = [_cells(one, asked) for one in shop.sales if one.ordered_at >= shop.until - RECENT]
    with short.open("w", encoding="utf-8-sig", newline="") as file:
        sheet = csv.writer(file)
        sheet.writerow(SHORT)
        sheet.writerows([_guarded(name, cells) for name in SHORT] for cells in recent)
    return [full, short]


def _write_full(path: Path, rows: list[dict[str, str]]) -> None:
    with Workbook(str(path), {"constant_memory": True, "strings_to_numbers": False}) as book:
        sheet = book.add_worksheet()
        for column, name in enumerate(FULL):
            sheet.write_string(0, column, name)
        for number, cells in enumerate(rows, start=1):
            for column, name in enumerate(FULL):
                if text := cells.get(name):
                    sheet.write_string(number, column, text)


def _guarded(name: str, cells: dict[str, str]) -> str:
    """Long numbers are guarded with a TAB, and some empty cells hold one."""
    text = cells.get(name, "")
    return f"{text}\t" if name in ("订单号", "快递单号", "商品id") else text or LONE_TAB


def _cells(one: Sale, asked: set[str]) -> dict[str, str]:
    goods_fen = one.article.price_fen * one.quantity
    return {
        "商品": one.article.title,
        "订单号": one.order_sn,
        "订单状态": _status(one),
        "商品数量(件)": str(one.quantity),
        "是否审核中": "否",
        "支付时间": _time(one.ordered_at),
        "承诺发货时间": _time(one.ordered_at + timedelta(hours=48)),
        "发货时间": _time(one.shipped_at),
        "确认收货时间": _time(one.received_at),
        "商品id": one.article.goods_id,
        "商品规格": one.spec,
        "样式ID": f"{one.article.goods_id}{one.article.specs.index(one.spec):02d}",
        "商品一级类目": one.article.category,
        "售后状态": "退款成功" if one.asked_back_at else "售后处理中" if one.order_sn in asked else "无售后或售后取消",
        "订单成交时间": _time(one.ordered_at),
        "商品总价(元)": yuan(goods_fen),
        "邮费(元)": "0.00",
        "店铺优惠折扣(元)": yuan(one.coupon_fen),
        "平台优惠折扣(元)": "0.00",
        "多多支付立减金额(元)": "0.00",
        "用户实付金额(元)": yuan(one.paid_fen),
        "商家实收金额(元)": yuan(one.paid_fen),
        "快递单号": one.tracking if one.shipped_at else "",
        "快递公司": one.courier if one.shipped_at else "",
        "省": one.region[0],
        "市": one.region[1],
        "区": one.region[2],
        "街道/镇": "****",
        "用户购买手机号": LONE_TAB,
        "支付方式": "微信支付",
        "是否直播间成交": "否",
        "是否分期": "否",
    }


def _status(one: Sale) -> str:
    if one.asked_back_at:
        return "已签收，退款成功"
    if one.received_at:
        return "已收货"
    if one.signed_at:
        return "已签收"
    return "已发货，待签收" if one.shipped_at else "待发货"


def _time(at: datetime | None) -> str:
    return f"{at.astimezone(BEIJING):%Y-%m-%d %H:%M:%S}" if at else ""
