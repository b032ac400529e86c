"""账单 / 货款明细: every movement of money, in GB18030, under a preamble of four lines and above footers with `#`."""

from mingbian.domain.sheet import BillLine
from mingbian.platforms.amounts import signed_fen
from mingbian.platforms.cells import or_else, up_to, words
from mingbian.platforms.columns import column, dated
from mingbian.platforms.ids import identity
from mingbian.platforms.moments import past
from mingbian.platforms.sheet_format import SheetFormat
from mingbian.platforms.table import Cell


def is_footer(cells: list[Cell]) -> bool:
    """Summary lines: `#导出时间：…`, `#收入合计：…`."""
    first = next((cell for cell in cells if isinstance(cell, str) and cell.strip()), "")
    return first.lstrip().startswith("#")


FORMAT = SheetFormat(
    code="pdd_bill",
    title="账单（货款明细）",
    line=BillLine,
    columns=(
        # Withdrawals and advertising have no order, so this is text as it stands, not an order number.
        column("order_sn", identity, "商户订单号", key=True),
        dated("at", past, "发生时间", must=True),
        column("income_fen", or_else(signed_fen, 0), "收入金额（+元）", "收入金额", must=True),
        column("expense_fen", or_else(signed_fen, 0), "支出金额（-元）", "支出金额", must=True),
        column("kind", up_to(60), "账务类型"),
        column("note", words, "备注"),
        column("business", up_to(120), "业务描述"),
    ),
    known_by=("order_sn", "at", "income_fen", "expense_fen"),
    leaves_out=is_footer,
)
