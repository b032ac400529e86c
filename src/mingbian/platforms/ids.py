"""Ids are text: what a spreadsheet did to one is reported, for what it was cannot be known any more."""

import re
from datetime import date
from functools import lru_cache

from mingbian.platforms.cells import BLANKS, NOTHING, BadCell
from mingbian.platforms.table import Cell

ORDER_SN = re.compile(r"\d{6}-\d{15}", re.ASCII)
SCIENTIFIC = re.compile(r"\d(?:\.\d+)?[eE][+-]?\d+", re.ASCII)
FLOATING = re.compile(r"\d{6,}\.\d*", re.ASCII)
LONGEST = 40

# A spreadsheet keeps 15 digits of a number and shows 12 or more as 1.23E+11; saved as text, the rest is gone.
DIGITS_KEPT = 15
DIGITS_SHOWN_IN_FULL = 11
DIGITS_LEFT_BY_SCIENTIFIC = 6


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
    if len(code) > LONGEST:
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
