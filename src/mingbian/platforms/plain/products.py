"""「商品资料」: what each listing costs, weighs and promises."""

import re

from mingbian.domain.sheet import ProductLine
from mingbian.domain.trade import PromiseCode
from mingbian.platforms.amounts import fen
from mingbian.platforms.cells import BadCell, text, up_to
from mingbian.platforms.columns import column
from mingbian.platforms.ids import identity
from mingbian.platforms.plain.blank import Blank, Help
from mingbian.platforms.plain.weights import grams
from mingbian.platforms.sheet_format import SheetFormat
from mingbian.platforms.table import Cell

PROMISES = {
    "七天无理由退货": PromiseCode.SEVEN_DAYS,
    "假一赔十": PromiseCode.FAKE_X10,
    "坏果包赔": PromiseCode.BAD_FRUIT,
    "24小时发货": PromiseCode.SHIP_24H,
    "48小时发货": PromiseCode.SHIP_48H,
    "退货包运费": PromiseCode.FREIGHT_INSURANCE,
    "质保": PromiseCode.WARRANTY,
    "过敏包退": PromiseCode.ALLERGY_REFUND,
    "其他": PromiseCode.OTHER,
}
OTHER_WORDS = {
    "七天无理由": PromiseCode.SEVEN_DAYS,
    "7天无理由退货": PromiseCode.SEVEN_DAYS,
    "运费险": PromiseCode.FREIGHT_INSURANCE,
}
BY_WORD = PROMISES | OTHER_WORDS | {code.value: code for code in PromiseCode}
BETWEEN = re.compile(r"[、,，;；/\s]+")


def promises(cell: Cell) -> tuple[PromiseCode, ...]:
    """Promises by their names, any separator between them, in the order of the list above."""
    said = [word for word in BETWEEN.split(text(cell)) if word]
    unknown = [word for word in said if word not in BY_WORD]
    known = tuple(code for code in PromiseCode if code in {BY_WORD[word] for word in said if word in BY_WORD})
    if unknown:
        reason = f"不认得的承诺「{'、'.join(unknown)[:40]}」。可以填：{'、'.join(PROMISES)}。"
        raise BadCell("promise_unknown", reason, known)
    return known


FORMAT = SheetFormat(
    code="plain_products",
    title="商品资料",
    line=ProductLine,
    columns=(
        column("goods_id", identity, "商品ID", must=True),
        column("title", text, "商品名称", must=True),
        column("price_fen", fen, "售价(元)", "售价", must=True),
        column("weight_g", grams, "单件重量(克)", "单件重量"),
        column("category", up_to(100), "类目"),
        column("promises", promises, "服务承诺"),
    ),
    known_by=("goods_id", "title", "price_fen"),
    hand_made=True,
)

BLANK = Blank(
    form=FORMAT,
    purpose="商品资料：发出和退回的重量要和它对照，承诺要和投诉对照。只填有把握的。",
    helps={
        "goods_id": Help("商品 ID，在商品管理里看得到。", "600000000123"),
        "title": Help("商品名称。", "一次性雨衣 成人加厚"),
        "price_fen": Help("单件售价。", "39.90"),
        "weight_g": Help("一件商品连同包装的重量。", "412"),
        "category": Help("一级类目。", "食品"),
        "promises": Help(
            f"页面上的服务承诺，用顿号隔开。可以填：{'、'.join(PROMISES)}。", "七天无理由退货、48小时发货"
        ),
    },
)
