"""Files as they should not be: each is refused with what is wrong and a way on, and never stops the others."""

import io
import stat
import struct
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from reading_files import NOW, read

from export_files import ORDERS_SHORT, csv_bytes, order_row, put, xlsx, zip_bytes
from mingbian.domain.problem import Problem
from mingbian.domain.sheet import OrderLine
from mingbian.platforms.corner import corner
from mingbian.platforms.formats import format_of
from mingbian.platforms.incoming import Incoming, PassedBy
from mingbian.platforms.opening import incoming, tables
from mingbian.platforms.refusals import FileRefusedError

ORDERS = csv_bytes(ORDERS_SHORT, order_row())
BOOK = xlsx(ORDERS_SHORT, order_row())
ARCHIVE = zip_bytes({"订单.csv": ORDERS})
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 504
PNG = b"\x89PNG\r\n\x1a\n" + b"\x00" * 100


def refusal(folder: Path, name: str, content: bytes) -> FileRefusedError:
    with pytest.raises(FileRefusedError) as caught:
        read(folder, name, content)
    return caught.value


def members(folder: Path, archive: bytes) -> dict[str, Incoming | PassedBy | FileRefusedError]:
    found = incoming(put(folder, "导出.zip", archive))
    return {str(file.facts["name"]) if isinstance(file, FileRefusedError) else file.name: file for file in found}


def with_parts(book: bytes, **parts: bytes) -> bytes:
    """The workbook with further parts inside."""
    out = io.BytesIO(book)
    with zipfile.ZipFile(out, "a") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def damaged(book: bytes) -> bytes:
    """The workbook with a few bytes of its sheet overwritten."""
    with zipfile.ZipFile(io.BytesIO(book)) as archive:
        start = archive.getinfo("xl/worksheets/sheet1.xml").header_offset + 80
    return book[:start] + b"\xff" * 60 + book[start + 60 :]


def sheet_of(xml: str) -> bytes:
    """A workbook whose sheet says exactly this."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(BOOK)) as book, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for part in book.namelist():
            made.writestr(part, xml if part.endswith("sheet1.xml") else book.read(part))
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("空.xlsx", b"", "file_empty"),
        ("空.csv", b"\xef\xbb\xbf\r\n \r\n", "file_empty"),
        ("截断.xlsx", BOOK[: len(BOOK) // 2], "file_cut_short"),
        ("损坏.xlsx", damaged(BOOK), "file_cut_short"),
        ("截断.zip", ARCHIVE[: len(ARCHIVE) // 2], "archive_cut_short"),
        ("加密.xlsx", OLE + "EncryptedPackage".encode("utf-16-le"), "file_locked"),
        ("旧版.xls", OLE + "Workbook".encode("utf-16-le"), "file_too_old"),
        ("改名.xlsx", OLE + "Workbook".encode("utf-16-le"), "file_too_old"),
        ("宏.xlsm", with_parts(BOOK, **{"xl/vbaProject.bin": b"x"}), "file_has_macros"),
        ("藏宏.xlsx", with_parts(BOOK, **{"xl/vbaProject.bin": b"x"}), "file_has_macros"),
        ("图片.csv", PNG, "file_is_not_table"),
        ("网页.xls", "<html><table><tr><td>订单号</td></tr></table></html>".encode(), "file_is_not_table"),
        ("文档.xlsx", zip_bytes({"[Content_Types].xml": b"<x/>", "word/document.xml": b"<x/>"}), "file_is_not_table"),
        ("程序.txt", b"MZ\x90\x00\x03\x00\x00\x00", "file_is_not_table"),
        ("编码.csv", "订单号,商品".encode()[:-1] + b"\xff\xfe\xfd,\x80\x80\xff", "encoding_unknown"),
        ("说明.txt", "这是一份说明。".encode(), "text_unknown"),
    ],
)
def test_a_file_that_cannot_be_read_says_why_and_what_to_do(
    tmp_path: Path, name: str, content: bytes, code: str
) -> None:
    refused = refusal(tmp_path, name, content)

    assert refused.code == code
    assert name in refused.message
    assert refused.hint


def test_a_broken_archive_is_not_told_to_become_a_workbook(tmp_path: Path) -> None:
    assert ".xlsx" not in refusal(tmp_path, "导出.zip", ARCHIVE[: len(ARCHIVE) // 2]).hint


def test_what_is_inside_stands_apart_from_the_sentence(tmp_path: Path) -> None:
    assert "里面是「PDF 文档」，" in refusal(tmp_path, "账单.csv", b"%PDF-1.7 " + b"x" * 100).message


@pytest.mark.parametrize("name", ["订单.csv", "订单.xlsx", "订单.txt", "订单"])
@pytest.mark.parametrize("content", [ORDERS, BOOK], ids=["csv", "xlsx"])
def test_a_renamed_file_is_what_its_content_says(tmp_path: Path, name: str, content: bytes) -> None:
    lines, problems = read(tmp_path, name, content)

    assert len(lines) == 1
    assert problems == []


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "gbk", "utf-16"])
def test_the_encoding_is_found_out(tmp_path: Path, encoding: str) -> None:
    lines, problems = read(tmp_path, "订单.csv", csv_bytes(ORDERS_SHORT, order_row(), encoding=encoding))

    assert [line.title for line in lines] == ["一次性雨衣 成人加厚"]
    assert problems == []


def test_text_in_another_encoding_is_refused_and_not_stored_as_rubbish(tmp_path: Path) -> None:
    assert refusal(tmp_path, "订单.csv", csv_bytes(ORDERS_SHORT[:1], ["あいう"], encoding="euc_jp")).code in (
        "kind_unknown",
        "text_unknown",
        "encoding_unknown",
    )


def test_tabs_between_cells_are_read_too(tmp_path: Path) -> None:
    cells = (ORDERS_SHORT, order_row(商品="雨衣, 加厚, 成人"))
    rows = ("\t".join(str(cell).strip() for cell in row) for row in cells)
    lines, problems = read(tmp_path, "订单.txt", "\r\n".join(rows).encode())

    assert len(lines) == 1
    assert problems == []


def test_a_table_of_no_known_kind_is_told_what_would_be_known(tmp_path: Path) -> None:
    refused = refusal(tmp_path, "库存.csv", csv_bytes(["货号", "库存", "仓位"], ["A1", "3", "左"]))

    assert refused.code == "kind_unknown"
    assert "货号、库存、仓位" in refused.message
    assert "订单导出（订单号、商品id、订单状态）" in refused.hint
    assert "投诉登记（订单号、投诉时间、投诉原因）" in refused.hint


def test_a_cut_csv_keeps_its_whole_rows(tmp_path: Path) -> None:
    content = csv_bytes(ORDERS_SHORT, order_row(), order_row(订单号="260301-000000000000002"))
    lines, problems = read(tmp_path, "订单.csv", content[:-60])

    assert len(lines) == 1
    assert [(problem.row, problem.code) for problem in problems] == [(3, "row_cut")]


def test_a_csv_cut_in_the_middle_of_a_character_is_still_utf8(tmp_path: Path) -> None:
    content = csv_bytes(ORDERS_SHORT, order_row(), order_row(), encoding="utf-8")
    middle = content.rindex("圆".encode()) + 1
    lines, problems = read(tmp_path, "订单.csv", content[:middle])

    assert [line.title for line in lines] == ["一次性雨衣 成人加厚"]
    assert [problem.code for problem in problems] == ["row_cut"]


def test_a_last_line_without_a_line_end_is_a_whole_row(tmp_path: Path) -> None:
    lines, problems = read(tmp_path, "订单.csv", ORDERS.rstrip())

    assert len(lines) == 1
    assert problems == []


def test_a_quote_that_never_ends_costs_its_row_only(tmp_path: Path) -> None:
    bad = '"' + "长" * 140_000
    content = ORDERS + bad.encode() + b"\r\n" + ORDERS.split(b"\r\n")[1] + b"\r\n"
    lines, problems = read(tmp_path, "订单.csv", content)

    assert len(lines) >= 1
    assert [problem.code for problem in problems] == ["row_garbled"]


@pytest.mark.parametrize("row", [1_048_576, 900_000])
def test_one_forgotten_cell_far_away_does_not_make_room_for_billions(tmp_path: Path, row: int) -> None:
    cells = f'<row r="1"><c r="A1"/></row><row r="{row}"><c r="XFD{row}" t="str"><v>x</v></c></row>'
    refused = refusal(tmp_path, "订单.xlsx", sheet_of(f"<worksheet><sheetData>{cells}</sheetData></worksheet>"))

    assert refused.code == "workbook_too_large"
    assert f"{row} 行 × 16384 列" in refused.message


def test_a_small_sheet_is_measured_whatever_it_says_of_itself(tmp_path: Path) -> None:
    cells = '<row r="1048576"><c r="XFD1048576" t="str"><v>x</v></c></row>'
    lie = f'<worksheet><dimension ref="A1:B2"/><sheetData>{cells}</sheetData></worksheet>'

    assert refusal(tmp_path, "订单.xlsx", sheet_of(lie)).code == "workbook_too_large"


@pytest.mark.parametrize(
    ("column", "number"), [("A", 1), ("Z", 26), ("AA", 27), ("CZ", 104), ("ZZ", 702), ("XFD", 16384)]
)
def test_the_farthest_cell_is_found_wherever_it_stands(tmp_path: Path, column: str, number: int) -> None:
    cells = f'<row r="1"><c r="A1"/><c r="{column}1"/></row><row r="7"><c r="A7"/></row>'
    path = put(tmp_path, "a.xlsx", sheet_of(f"<worksheet><sheetData>{cells}</sheetData></worksheet>"))

    with zipfile.ZipFile(path) as book:
        assert corner(book, "xl/worksheets/sheet1.xml") == (7, number)


def test_a_workbook_that_swells_is_refused_before_it_is_opened(tmp_path: Path) -> None:
    out = io.BytesIO(BOOK)
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as archive, archive.open("xl/media/a.bin", "w") as part:
        for _ in range(80):
            part.write(b"\x00" * (1 << 20))

    assert refusal(tmp_path, "订单.xlsx", out.getvalue()).code == "archive_too_large"


def test_an_archive_gives_its_files_under_their_names(tmp_path: Path) -> None:
    files = members(tmp_path, zip_bytes({"三月/订单.csv": ORDERS, "三月/订单.xlsx": BOOK, "三月/照片.jpg": PNG}))

    assert {name: type(file) for name, file in files.items()} == {
        "导出.zip/三月/订单.csv": Incoming,
        "导出.zip/三月/订单.xlsx": Incoming,
        "导出.zip/三月/照片.jpg": PassedBy,
    }


def test_what_lies_in_an_archive_is_read_and_then_gone(tmp_path: Path) -> None:
    paths = []
    for file in incoming(put(tmp_path, "导出.zip", zip_bytes({"订单.csv": ORDERS}))):
        assert isinstance(file, Incoming)
        paths.append(file.path)
        assert len(list(tables(file))) == 1

    assert not any(path.exists() for path in paths)


def test_names_that_windows_wrote_in_gbk_are_read(tmp_path: Path) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("??.csv", ORDERS)
    raw = out.getvalue().replace(b"??.csv", "订".encode("gb18030") + b".csv")

    assert list(members(tmp_path, raw)) == ["导出.zip/订.csv"]


@pytest.mark.parametrize("name", ["../坏.csv", "/etc/坏.csv", "a/../../坏.csv", "..\\坏.csv", "C:\\坏.csv"])
def test_a_name_that_points_out_of_the_archive_is_refused_and_the_rest_read(tmp_path: Path, name: str) -> None:
    files = list(members(tmp_path, zip_bytes({name: ORDERS, "好.csv": ORDERS})).values())

    assert [type(file).__name__ for file in files] == ["ArchiveMemberUnsafeError", "Incoming"]
    assert not list(tmp_path.parent.glob("坏.csv"))


def test_a_link_in_an_archive_is_refused(tmp_path: Path) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        link = zipfile.ZipInfo("订单.csv")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/passwd")

    refused = members(tmp_path, out.getvalue())["导出.zip/订单.csv"]

    assert isinstance(refused, FileRefusedError)
    assert refused.code == "archive_member_unsafe"


def test_an_archive_in_an_archive_is_refused(tmp_path: Path) -> None:
    refused = members(tmp_path, zip_bytes({"里层.zip": zip_bytes({"订单.csv": ORDERS})}))["导出.zip/里层.zip"]

    assert isinstance(refused, FileRefusedError)
    assert refused.code == "archive_nested"


def test_an_archive_that_swells_is_not_unpacked(tmp_path: Path) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("订单.csv", "w") as part:
        for _ in range(64):
            part.write(b"0" * (1 << 20))

    refused = next(iter(members(tmp_path, out.getvalue()).values()))

    assert isinstance(refused, FileRefusedError)
    assert refused.code == "archive_too_large"


def test_an_archive_of_thousands_of_files_is_not_unpacked(tmp_path: Path) -> None:
    refused = next(iter(members(tmp_path, zip_bytes({f"{n}.csv": b"x" for n in range(2001)})).values()))

    assert isinstance(refused, FileRefusedError)
    assert refused.code == "archive_has_too_many_files"


def test_a_locked_file_in_an_archive_is_told(tmp_path: Path) -> None:
    archive = bytearray(zip_bytes({"订单.csv": ORDERS}))
    for mark, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        struct.pack_into("<H", archive, archive.index(mark) + place, 0x801)

    refused = members(tmp_path, bytes(archive))["导出.zip/订单.csv"]

    assert isinstance(refused, FileRefusedError)
    assert refused.code == "archive_locked"


def test_an_empty_archive_is_empty(tmp_path: Path) -> None:
    refused = next(iter(members(tmp_path, zip_bytes({})).values()))

    assert isinstance(refused, FileRefusedError)
    assert refused.code == "file_empty"


def test_a_folder_is_walked_and_clutter_is_nothing(tmp_path: Path) -> None:
    shop = tmp_path / "店铺"
    put(shop, "b/订单.csv", ORDERS)
    put(shop, "a.xlsx", BOOK)
    put(shop, "~$a.xlsx", b"x")
    put(shop, ".DS_Store", b"x")
    put(shop, "截图.png", PNG)
    (shop / "链接.csv").symlink_to(shop / "a.xlsx")

    files = list(incoming(shop))

    assert [file.name for file in files if isinstance(file, Incoming)] == ["店铺/a.xlsx", "店铺/b/订单.csv"]
    assert [file.name for file in files if isinstance(file, PassedBy)] == ["店铺/截图.png", "店铺/链接.csv"]


def test_where_one_stands_has_no_name_so_its_files_go_by_their_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path, "b/订单.csv", ORDERS)
    put(tmp_path, "导出.zip", zip_bytes({"三月/订单.csv": ORDERS}))
    put(tmp_path, "截图.png", PNG)
    monkeypatch.chdir(tmp_path)

    names = [file.name for file in incoming(Path()) if isinstance(file, Incoming | PassedBy)]

    assert names == ["b/订单.csv", "导出.zip/三月/订单.csv", "截图.png"]


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    refused = list(incoming(tmp_path / "没有.xlsx"))

    assert [file.code for file in refused if isinstance(file, FileRefusedError)] == ["file_missing"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_whatever_bytes_come_they_are_read_or_refused_and_nothing_else(tmp_path: Path, data: st.DataObject) -> None:
    content = bytearray(data.draw(st.sampled_from([BOOK, ORDERS])))
    for place in data.draw(st.lists(st.integers(0, len(content) - 1), min_size=1, max_size=8)):
        content[place] = data.draw(st.integers(0, 255))

    path = put(tmp_path, "订单.xlsx", bytes(content))
    with suppress(FileRefusedError):
        for table in tables(Incoming("订单.xlsx", path)):
            form = format_of(table)
            for said in form.read(table, NOW) if form else ():
                assert isinstance(said, Problem) or all(isinstance(line, OrderLine) for line in said)
