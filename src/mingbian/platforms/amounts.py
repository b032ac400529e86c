"""Money: yuan in the file, whole fen from here on."""

import re
from decimal import Decimal

from mingbian.platforms.cells import NOTHING, BadCell, remembered, text
from mingbian.platforms.table import Cell

HIGHEST_FEN = 10_000_000 * 100  # nobody pays ten million yuan in one order: above it, a column has slipped
YUAN = re.compile(r"([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?", re.ASCII)
USUAL = re.compile(r"(\d{1,7})\.(\d\d)", re.ASCII)  # as the platform writes it; always below the highest


@remembered
def signed_fen(cell: Cell) -> int | None:
    """Yuan in the file, fen from here on; `1,234.50`, `￥39.90` and a number cell are all fine, `-` is nothing."""
    amount = _amount(cell)
    if amount is None:
        return None
    fen = amount * 100
    if fen != fen.to_integral_value():
        raise BadCell("money_malformed", "金额的小数超过两位。")
    if abs(fen) > HIGHEST_FEN:
        raise BadCell("money_huge", "金额超过一千万元，多半是列错位了。")
    return int(fen)


@remembered
def fen(cell: Cell) -> int | None:
    """Money that cannot be negative: prices, payments, refunds."""
    if isinstance(cell, str) and (usual := USUAL.fullmatch(cell)) is not None:
        return int(usual[1] + usual[2])
    amount = signed_fen(cell)
    if amount is not None and amount < 0:
        raise BadCell("money_negative", "这一列的金额不应是负数。")
    return amount


def _amount(cell: Cell) -> Decimal | None:
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        if not abs(cell) <= HIGHEST_FEN:  # so written, it catches what is not a number too
            raise BadCell("money_huge", "金额超过一千万元，多半是列错位了。")
        return Decimal(str(round(cell, 6)))  # 39.9 is 39.899999999999999 in binary
    words = text(cell).replace("，", ",").lstrip("¥￥").removesuffix("元").strip()
    if words in NOTHING:
        return None
    parts = YUAN.fullmatch(words)
    if parts is None:
        raise BadCell("money_malformed", "看不出金额。")
    return Decimal(parts[1] + parts[2].replace(",", "") + (parts[3] or ""))
