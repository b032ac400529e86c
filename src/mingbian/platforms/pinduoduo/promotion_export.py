"""推广报表: what paid promotion of one goods cost and brought on one day."""

from mingbian.domain.sheet import PromotionDay
from mingbian.platforms.amounts import fen
from mingbian.platforms.cells import count, text, up_to
from mingbian.platforms.columns import column, dated
from mingbian.platforms.ids import identity
from mingbian.platforms.moments import past_day
from mingbian.platforms.sheet_format import SheetFormat
from mingbian.platforms.table import Cell

TOTALS = frozenset(("总计", "合计"))


def is_total(cells: list[Cell]) -> bool:
    """The last row adds up what stands above, and with store-wide promotion even more than that."""
    return any(isinstance(cell, str) and cell.strip() in TOTALS for cell in cells[:3])


FORMAT = SheetFormat(
    code="pdd_promotion",
    title="推广报表（商品推广，分天）",
    line=PromotionDay,
    columns=(
        dated("day", past_day, "日期", must=True),
        column("goods_id", identity, "商品ID", must=True),
        column("title", text, "商品名称"),
        column("scene", up_to(60), "推广场景"),
        column("promotion", up_to(100), "推广名称"),
        column("spend_fen", fen, "总花费(元)", "成交花费(元)", "花费(元)"),
        column("sales_fen", fen, "交易额(元)"),
        column("impressions", count, "曝光量"),
        column("clicks", count, "点击量"),
    ),
    known_by=("day", "goods_id", "impressions", "clicks"),
    newest_by=("day",),
    leaves_out=is_total,
)
