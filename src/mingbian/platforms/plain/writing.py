"""Every sheet that we write goes through here, so that no cell of it is ever taken for a formula."""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING

from mingbian.domain.problem import Problem

if TYPE_CHECKING:
    import xlsxwriter

# A cell that begins so is run by spreadsheets, at the latest when somebody saves the sheet as CSV and opens it again.
STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
LONGEST_CELL = 32_767
AS_TEXT = {"num_format": "@"}
PROBLEM_COLUMNS = ("文件", "行", "列", "原内容", "原因", "代码")
MOST_ROWS = 1_048_575


def harmless(text: str) -> str:
    """The same text with an apostrophe before what would start a formula; cut to what a cell holds.

    >>> harmless("=HYPERLINK(1)")
    "'=HYPERLINK(1)"
    >>> harmless("260301-123456789012345")
    '260301-123456789012345'
    """
    guarded = f"'{text}" if text.startswith(STARTS_A_FORMULA) else text
    return guarded[:LONGEST_CELL]


def new_workbook(out: BytesIO, *, made_at: datetime) -> "xlsxwriter.Workbook":
    """A workbook that treats all text as text and carries `made_at` as its date."""
    import xlsxwriter  # noqa: PLC0415 (every start would wait for what only a download needs)

    options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False, "in_memory": True}
    book = xlsxwriter.Workbook(out, options)
    book.set_properties({"author": "明辨", "created": made_at.astimezone(UTC).replace(tzinfo=None)})
    return book


def write_row(sheet: "xlsxwriter.worksheet.Worksheet", row: int, cells: Iterable[str | int | float | None]) -> None:
    """Write one row: text harmless, numbers as numbers, None as an empty cell."""
    for place, cell in enumerate(cells):
        if isinstance(cell, str):
            sheet.write_string(row, place, harmless(cell))
        elif cell is not None:
            sheet.write_number(row, place, cell)


def sheet_of(title: str, rows: Iterable[Iterable[str | int | float | None]], *, made_at: datetime) -> bytes:
    """One XLSX sheet; rows beyond what a spreadsheet holds are left out."""
    out = BytesIO()
    book = new_workbook(out, made_at=made_at)
    sheet = book.add_worksheet(title)
    for number, cells in enumerate(rows):
        if number > MOST_ROWS:
            break
        write_row(sheet, number, cells)
    sheet.freeze_panes(1, 0)
    book.close()
    return out.getvalue()


def problem_sheet(problems: Iterable[Problem], *, made_at: datetime) -> bytes:
    """All problems of an import as a sheet to work through: file, row, column, what stood there, what is wrong."""

    def rows() -> Iterator[Iterable[str | int | float | None]]:
        yield PROBLEM_COLUMNS
        for problem in problems:
            row = problem.row or None
            yield (problem.file, row, problem.column, problem.value, problem.reason, problem.code)

    return sheet_of("导入问题", rows(), made_at=made_at)
