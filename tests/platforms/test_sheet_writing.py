"""Every sheet that we write: nothing in it is ever taken for a formula, and the empty ones can be filled and read."""

import io
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook
from reading_files import NOW, read

from export_files import ORDER_SN, put
from mingbian.domain.discovery import modules_in
from mingbian.domain.problem import Problem
from mingbian.platforms.formats import format_of
from mingbian.platforms.incoming import Incoming
from mingbian.platforms.opening import tables
from mingbian.platforms.plain.blank import Blank, workbook_of
from mingbian.platforms.plain.writing import harmless, problem_sheet, sheet_of

BLANKS = [module.BLANK for module in modules_in("mingbian.platforms.plain") if hasattr(module, "BLANK")]
TRAPS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", '=cmd|"/c calc"!A1', '=HYPERLINK("http://a")']


@pytest.mark.parametrize("trap", TRAPS)
def test_a_cell_that_would_be_run_gets_an_apostrophe(trap: str) -> None:
    assert harmless(trap) == f"'{trap}"


@given(st.text())
def test_no_text_that_we_write_begins_a_formula(text: str) -> None:
    assert not harmless(text).startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
    assert harmless(text).removeprefix("'") == text.removeprefix("'")


@pytest.mark.parametrize("trap", TRAPS)
def test_a_trap_in_a_file_is_harmless_in_the_list_of_problems(trap: str) -> None:
    content = problem_sheet([Problem(trap, 7, trap, "id_damaged", trap, trap)], made_at=NOW)
    sheet = openpyxl.load_workbook(io.BytesIO(content)).active

    assert sheet is not None
    cells = [cell for row in sheet.iter_rows(min_row=2) for cell in row]
    assert all(cell.data_type != "f" for cell in cells)
    assert all(not str(cell.value).startswith(("=", "+", "-", "@", "\t")) for cell in cells)


def test_the_list_of_problems_says_file_row_column_and_reason() -> None:
    content = problem_sheet([Problem("订单.csv", 7, "商品id", "id_damaged", "编号损坏", "1.23E+11")], made_at=NOW)
    rows = CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(0).to_python()

    assert rows == [
        ["文件", "行", "列", "原内容", "原因", "代码"],
        ["订单.csv", 7.0, "商品id", "1.23E+11", "编号损坏", "id_damaged"],
    ]


def test_numbers_are_written_as_numbers_and_nothing_as_nothing() -> None:
    content = sheet_of("表", [("a", 1, -2, None)], made_at=NOW)
    rows = CalamineWorkbook.from_filelike(io.BytesIO(content)).get_sheet_by_index(0).to_python()

    assert rows == [["a", 1.0, -2.0]]


def test_the_same_sheet_is_the_same_bytes() -> None:
    assert sheet_of("表", [("a",)], made_at=NOW) == sheet_of("表", [("a",)], made_at=NOW)


@pytest.mark.parametrize("blank", BLANKS, ids=lambda blank: blank.form.code)
def test_an_empty_sheet_of_ours_is_known_for_what_it_is(blank: Blank, tmp_path: Path) -> None:
    path = put(tmp_path, blank.file_name, workbook_of(blank, made_at=NOW))
    kinds = [format_of(table) for table in tables(Incoming(blank.file_name, path))]

    assert [kind.code if kind else None for kind in kinds] == [blank.form.code, None]


@pytest.mark.parametrize("blank", BLANKS, ids=lambda blank: blank.form.code)
def test_an_empty_sheet_filled_with_its_own_examples_is_read_without_a_problem(blank: Blank, tmp_path: Path) -> None:
    book = openpyxl.load_workbook(io.BytesIO(workbook_of(blank, made_at=NOW)))
    book.worksheets[0].append([blank.helps[column.field].example for column in blank.form.columns])
    filled = io.BytesIO()
    book.save(filled)

    lines, problems = read(tmp_path, blank.file_name, filled.getvalue())

    assert problems == []
    assert len(lines) == 1


def test_reasons_promises_and_stages_are_read_by_their_chinese_names(tmp_path: Path) -> None:
    sheet = sheet_of(
        "投诉登记", [("订单号", "投诉时间", "投诉原因"), (ORDER_SN, "2026-03-09 22:15", "没这个原因")], made_at=NOW
    )
    lines, problems = read(tmp_path, "投诉登记.xlsx", sheet)

    assert lines == []
    assert problems[0].code == "reason_unknown"
    assert "未收到货" in problems[0].reason
