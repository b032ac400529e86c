"""What one cell says: text, an id, money in fen, a count. What it does not say clearly is reported, not guessed."""

import re
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from typing import TypeVar

from mingbian.platforms.table import INVISIBLE, Cell

Value = TypeVar("Value")
Parse = Callable[[Cell], object]

BLANKS = " \t\r\n\xa0\u3000\ufeff\u200b"
NOTHING = frozenset(("", "-", "--", "—", "——", "/"))
REMEMBERED = 1 << 14
HIGHEST_FEN = 10_000_000 * 100  # nobody pays ten million yuan in one order: above it, a column has slipped
MOST = 1_000_000_000

ORDER_SN = re.compile(r"\d{6}-\d{15}", re.ASCII)
SCIENTIFIC = re.compile(r"\d(?:\.\d+)?[eE][+-]?\d+", re.ASCII)
FLOATING = re.compile(r"\d{6,}\.\d*", re.ASCII)
YUAN = re.compile(r"([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?", re.ASCII)
WHOLE = re.compile(r"(\d{1,3}(?:,\d{3})+|\d+)(?:\.0+)?", re.ASCII)

# A spreadsheet keeps 15 digits of a number and shows 12 or more as 1.23E+11; saved as text, the rest is gone.
DIGITS_KEPT = 15
DIGITS_SHOWN_IN_FULL = 11
DIGITS_LEFT_BY_SCIENTIFIC = 6


class BadCell(ValueError):  # noqa: N818 - a value on its way to becoming a Problem, not an error that a user meets
    """A cell that was not understood: a stable code and a Chinese reason; `instead` is what may stand for it."""

    def __init__(self, code: str, reason: str, instead: object = None) -> None:
        super().__init__(reason)
        self.code, self.reason, self.instead = code, reason, instead


class _Memory(dict[Cell, Value]):
    """What was read from a cell before. Only texts are kept: 1, 1.0 and True would be one key."""

    def __init__(self, parse: Callable[[Cell], Value]) -> None:
        super().__init__()
        self.parse = parse

    def __missing__(self, cell: Cell) -> Value:
        value = self.parse(cell)
        if isinstance(cell, str) and len(self) < REMEMBERED:
            self[cell] = value
        return value


def remembered(parse: Callable[[Cell], Value]) -> Callable[[Cell], Value]:
    """The same reading, looked up where it was done before: an export says a few thousand things over and over."""
    return _Memory(parse).__getitem__


@remembered
def text(cell: Cell) -> str:
    """The cell's words without the TABs and spaces that exports put around them."""
    if isinstance(cell, str):
        # A NUL cannot be stored by PostgreSQL, and nobody ever typed one.
        return cell.strip(BLANKS) if "\x00" not in cell else cell.translate(INVISIBLE).strip(BLANKS)
    if isinstance(cell, bool):
        return "是" if cell else "否"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime | date):
        return cell.isoformat(sep=" ") if isinstance(cell, datetime) else cell.isoformat()
    return str(cell)


def words(cell: Cell) -> str:
    """Text where a dash stands for nothing."""
    said = text(cell)
    return "" if said in NOTHING else said


def up_to(longest: int) -> Callable[[Cell], str]:
    """Text of so many characters at most: the columns that people filter by have an end."""

    @remembered
    def parse(cell: Cell) -> str:
        words = text(cell)
        if len(words) > longest:
            raise BadCell("text_too_long", f"这一格有 {len(words)} 个字，最多保存 {longest} 个。", words[:longest])
        return words

    return parse


def identity(cell: Cell) -> str:
    """An id as text: goods, style, tracking number, after-sale number. Empty where there is none."""
    if not isinstance(cell, str):
        return _from_number(cell)
    code = cell.strip(BLANKS)
    # Letters and digits, few, and no E between them: nothing that a spreadsheet could have done to a number.
    if len(code) <= DIGITS_KEPT and code.isascii() and code.isalnum() and "E" not in code and "e" not in code:
        return code
    return _sane(code)


def _sane(code: str) -> str:
    if code in NOTHING:
        return ""
    if SCIENTIFIC.fullmatch(code) or FLOATING.fullmatch(code):
        raise BadCell("id_damaged", "编号被表格软件改成了小数或科学计数法，原号已看不出来。请用后台重新导出的原文件。")
    if code.isdigit() and len(code) > DIGITS_KEPT + 1 and not code[DIGITS_KEPT:].strip("0"):
        raise BadCell("id_damaged", "编号第 15 位以后都成了 0，是表格软件截断的。请用后台重新导出的原文件。")
    if len(code) > 40:
        raise BadCell("id_malformed", "编号超过 40 个字符，不像编号。")
    if not code.isprintable():
        raise BadCell("id_malformed", "编号里有换行或看不见的字符。")
    return code


def _from_number(cell: Cell) -> str:
    """A number cell holds 15 digits exactly, so a shorter id in one is whole; rounded ones end in zeros."""
    if isinstance(cell, bool) or not isinstance(cell, int | float) or not float(cell).is_integer():
        raise BadCell("id_malformed", "这一格应是编号，读到的却是日期、小数或是否。请把这一列设为文本格式。")
    digits = str(int(cell))
    rounded = len(digits) > DIGITS_SHOWN_IN_FULL and len(digits.rstrip("0")) <= DIGITS_LEFT_BY_SCIENTIFIC
    if len(digits) > DIGITS_KEPT or rounded or cell < 0:
        raise BadCell("id_damaged", "编号被表格软件当作数字保存，后面的位数已丢失。请用后台重新导出的原文件。")
    return digits


def order_number(cell: Cell) -> str:
    """`260301-123456789012345`: six digits of the date, a dash, fifteen digits. Empty where there is none."""
    code = cell.strip(BLANKS) if isinstance(cell, str) else identity(cell)
    if ORDER_SN.fullmatch(code) and _is_day(code[:6]):
        return code
    if _sane(code):
        raise BadCell("id_malformed", "订单号应为 6 位日期、短横线加 15 位数字，例如 260301-123456789012345。")
    return ""


@lru_cache(maxsize=4096)
def _is_day(digits: str) -> bool:
    try:
        date(2000 + int(digits[:2]), int(digits[2:4]), int(digits[4:]))
    except ValueError:
        return False
    return True


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


@remembered
def count(cell: Cell) -> int | None:
    """How many: whole and not negative; `1,234` and `2.0` are fine, `-` is nothing."""
    words = text(cell)
    if words in NOTHING:
        return None
    parts = WHOLE.fullmatch(words)
    if parts is None:
        raise BadCell("count_malformed", "这里应是不小于 0 的整数。")
    number = int(parts[1].replace(",", ""))
    if number > MOST:
        raise BadCell("count_huge", "数量大得不合理，多半是列错位了。")
    return number


def or_else(parse: Callable[[Cell], Value | None], otherwise: Value) -> Callable[[Cell], Value]:
    """The same reading with a value where the cell is empty."""

    @remembered
    def filled(cell: Cell) -> Value:
        value = parse(cell)
        return otherwise if value is None else value

    return filled


def one_of(known: frozenset[str], what: str) -> Callable[[Cell], str]:
    """One of the platform's own words. Another one is kept as it stands and reported: it is not guessed what it means.

    Half-width commas are made full-width first, as the platform writes them.
    """

    @remembered
    def parse(cell: Cell) -> str:
        words = text(cell).replace(",", "，")
        if words and words not in known:
            raise BadCell("status_unknown", f"没见过的{what}，已照原文保存，不据此推断。", words[:40])
        return words

    return parse
