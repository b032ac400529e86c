"""An empty sheet to download: its header with a note on each column, lists to choose from, and a page that explains."""

from dataclasses import dataclass, field
from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING

from mingbian.platforms.plain.writing import AS_TEXT, new_workbook, write_row
from mingbian.platforms.sheet_format import SheetFormat

if TYPE_CHECKING:
    import xlsxwriter

GUIDE = "填写说明"
WIDTH = 20
ROWS_WITH_LISTS = 2000


@dataclass(frozen=True, slots=True)
class Help:
    """What to write in one column; `choices` are offered as a list in the cell."""

    note: str
    example: str
    choices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Blank:
    """A sheet of ours: how it is read, what it is for, and the help for each column by its field."""

    form: SheetFormat
    purpose: str
    helps: dict[str, Help] = field(default_factory=dict)

    @property
    def file_name(self) -> str:
        return f"{self.form.title}.xlsx"


def workbook_of(blank: Blank, *, made_at: datetime) -> bytes:
    """The sheet as an XLSX file: row 1 is the header, what is filled in starts in row 2."""
    out = BytesIO()
    book = new_workbook(out, made_at=made_at)
    _header(book, blank)
    _guide(book, blank)
    book.close()
    return out.getvalue()


def _header(book: "xlsxwriter.Workbook", blank: Blank) -> None:
    sheet = book.add_worksheet(blank.form.title)
    must = book.add_format({"bold": True, "bg_color": "#FDE9D9", "border": 1})
    may = book.add_format({"bold": True, "bg_color": "#EEEEEE", "border": 1})
    as_text = book.add_format(AS_TEXT)
    for place, column in enumerate(blank.form.columns):
        help_ = blank.helps[column.field]
        # Text, so that no spreadsheet turns an order number into 1.23E+11 while it is being filled in.
        sheet.set_column(place, place, WIDTH, as_text)
        sheet.write_string(0, place, column.title, must if column.must else may)
        sheet.write_comment(0, place, f"{'必填。' if column.must else '可不填。'}{help_.note}例：{help_.example}")
        if help_.choices:
            offered = {"validate": "list", "source": list(help_.choices), "error_type": "warning"}
            sheet.data_validation(1, place, ROWS_WITH_LISTS, place, offered)
    sheet.freeze_panes(1, 0)


def _guide(book: "xlsxwriter.Workbook", blank: Blank) -> None:
    sheet = book.add_worksheet(GUIDE)
    sheet.set_column(0, 0, WIDTH)
    sheet.set_column(1, 3, WIDTH * 2)
    write_row(sheet, 0, (blank.purpose,))
    write_row(sheet, 1, ("请填在第一张表里，第 1 行的列名不要改。列的顺序可以换，不用的列可以删（必填的除外）。",))
    write_row(sheet, 2, ("要改已经导入的内容，就在这份表里改，保存后再导入一次：后保存的为准，别的行不会重复。",))
    write_row(sheet, 4, ("列", "是否必填", "怎么填", "例子"))
    for row, column in enumerate(blank.form.columns, start=5):
        help_ = blank.helps[column.field]
        write_row(sheet, row, (column.title, "必填" if column.must else "可不填", help_.note, help_.example))
