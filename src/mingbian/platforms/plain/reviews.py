"""「评价」: reviews copied from the back office."""

import re

from mingbian.domain.sheet import ReviewLine
from mingbian.platforms.cells import BadCell, text
from mingbian.platforms.columns import column, dated
from mingbian.platforms.ids import order_number
from mingbian.platforms.moments import past
from mingbian.platforms.plain.blank import Blank, Help
from mingbian.platforms.sheet_format import SheetFormat
from mingbian.platforms.table import Cell

STARS = re.compile(r"([1-5])(?:\.0)?\s*[星分]?", re.ASCII)


def stars(cell: Cell) -> int | None:
    """One to five: `5`, `5星`."""
    said = text(cell)
    if not said:
        return None
    found = STARS.fullmatch(said)
    if found is None:
        raise BadCell("stars_malformed", "星级应是 1 到 5 的整数。")
    return int(found[1])


FORMAT = SheetFormat(
    code="plain_reviews",
    title="评价",
    line=ReviewLine,
    columns=(
        column("order_sn", order_number, "订单号", must=True),
        dated("at", past, "评价时间", must=True),
        column("stars", stars, "星级", must=True),
        column("text", text, "评价内容"),
    ),
    known_by=("order_sn", "at", "stars"),
    newest_by=("at",),
    hand_made=True,
)

BLANK = Blank(
    form=FORMAT,
    purpose="评价：把与纠纷有关的评价抄到这里，好评差评都要，研判时会同时看。",
    helps={
        "order_sn": Help("评价所属的订单号。", "260301-123456789012345"),
        "at": Help("评价时间。追评另起一行。", "2026-03-06 20:11"),
        "stars": Help("1 到 5。", "5", ("1", "2", "3", "4", "5")),
        "text": Help("评价原文，照抄。", "衣服很合身，谢谢"),
    },
)
