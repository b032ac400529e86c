"""Our own plain sheets, filled in as the seller would have filled them in."""

from datetime import datetime
from pathlib import Path

from mingbian.domain.clock import BEIJING
from mingbian.domain.complaint import REASON_TITLES
from mingbian.domain.money import yuan
from mingbian.domain.sheet import (
    CampaignLine,
    ComplaintLine,
    ProductLine,
    ReviewLine,
    SheetLine,
    TraceLine,
    WeighingLine,
)
from mingbian.platforms.plain.products import PROMISES
from mingbian.platforms.plain.weighings import STAGES
from mingbian.platforms.plain.writing import sheet_of
from mingbian.sample.shop import SampleShop

Row = tuple[str, ...]
PROMISE_NAMES = {code: name for name, code in PROMISES.items()}
STAGE_NAMES = {code: name for name, code in STAGES.items()}


HEADERS: dict[str, Row] = {
    "投诉登记": (
        "订单号",
        "投诉时间",
        "投诉原因",
        "要求金额(元)",
        "投诉内容",
        "买家注册日期",
        "买家评价数",
        "其中差评数",
    ),
    "评价": ("订单号", "评价时间", "星级", "评价内容"),
    "店铺活动": ("活动名称", "开始时间", "结束时间"),
    "商品资料": ("商品ID", "商品名称", "售价(元)", "单件重量(克)", "类目", "服务承诺"),
    "称重": ("快递单号", "称重时间", "重量(克)", "环节", "地点"),
    "物流轨迹": ("快递单号", "轨迹时间", "地点", "轨迹内容", "是否签收"),
}


def write(shop: SampleShop, folder: Path) -> list[Path]:
    """One workbook for each sheet, named after it."""
    rows = [row for line in shop.lines if (row := _row(line)) is not None]
    written = []
    for title, header in HEADERS.items():
        path = folder / f"{title}.xlsx"
        path.write_bytes(sheet_of(title, [header, *(row for of, row in rows if of == title)], made_at=shop.until))
        written.append(path)
    return written


def _row(line: SheetLine) -> tuple[str, Row] | None:
    """The sheet that a line belongs to and its cells there; None for what the platform itself exports."""
    match line:
        case ComplaintLine():
            demanded = yuan(line.demanded_fen) if line.demanded_fen else ""
            seen = (str(line.registered_on or ""), _count(line.reviews), _count(line.negative))
            return "投诉登记", (line.order_sn, _time(line.at), REASON_TITLES[line.reason], demanded, line.text, *seen)
        case ReviewLine():
            return "评价", (line.order_sn, _time(line.at), f"{line.stars}", line.text)
        case CampaignLine():
            return "店铺活动", (line.name, _time(line.begins_at), _time(line.ends_at))
        case ProductLine():
            promises = "、".join(PROMISE_NAMES[code] for code in line.promises)
            cells = (line.goods_id, line.title, yuan(line.price_fen), _count(line.weight_g), line.category, promises)
            return "商品资料", cells
        case WeighingLine():
            return "称重", (line.tracking, _time(line.at), str(line.weight_g), STAGE_NAMES[line.stage], line.place)
        case TraceLine():
            return "物流轨迹", (line.tracking, _time(line.at), line.place, line.text, "是" if line.signed else "否")
        case _:
            return None


def _time(at: datetime) -> str:
    return f"{at.astimezone(BEIJING):%Y-%m-%d %H:%M:%S}"


def _count(number: int | None) -> str:
    return "" if number is None else str(number)
