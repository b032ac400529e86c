"""A text with damaged bytes: what has them is listed, and every other row stays."""

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from reading_files import read

from export_files import ORDERS_2020, ORDERS_SHORT, csv_bytes, order_row
from mingbian.domain.sheet import OrderLine
from mingbian.platforms.refusals import FileRefusedError

NUMBERS = [f"260301-{number:015d}" for number in range(1, 6)]
TITLES = ["一次性雨衣", "雨衣, 加厚, 成人", "一次性雨衣 成人", "雨鞋套（蓝）", "儿童雨衣"]
CHAT = "订单号：260301-123456789012345\n2026-03-04 09:12 买家：没收到\n再看看\n2026-03-04 09:13 客服：我查一下\n"


def export(encoding: str = "gb18030") -> bytes:
    """Five orders; the second one's title is in quotes."""
    rows = (order_row(订单号=number, 商品=title) for number, title in zip(NUMBERS, TITLES, strict=True))
    return csv_bytes(ORDERS_SHORT, *rows, encoding=encoding)


def with_byte(content: bytes, place: int, byte: int) -> bytes:
    return content[:place] + bytes([byte]) + content[place + 1 :]


@pytest.mark.parametrize("encoding", ["gb18030", "utf-8", "utf-8-sig"])
def test_a_damaged_cell_is_listed_and_left_empty_and_its_row_stays(tmp_path: Path, encoding: str) -> None:
    content = export(encoding)
    lines, problems = read(
        tmp_path, "订单.csv", with_byte(content, content.index("雨鞋套".encode(encoding.removesuffix("-sig"))), 0xFF)
    )

    assert [line.order_sn for line in lines] == NUMBERS
    assert [line.title for line in lines] == [*TITLES[:3], "", TITLES[4]]
    assert [(problem.row, problem.column, problem.code) for problem in problems] == [(5, "商品", "bytes_damaged")]
    assert "无法识别的字节" in problems[0].reason


def test_a_damaged_order_number_costs_its_row_only(tmp_path: Path) -> None:
    content = export()
    lines, problems = read(tmp_path, "订单.csv", with_byte(content, content.index(NUMBERS[2].encode()) + 9, 0xFF))

    assert [line.order_sn for line in lines] == [*NUMBERS[:2], *NUMBERS[3:]]
    assert [(problem.row, problem.column) for problem in problems] == [(4, "订单号")]


def test_damage_in_a_column_that_nobody_reads_is_listed_under_its_name(tmp_path: Path) -> None:
    content = csv_bytes(ORDERS_2020, order_row(ORDERS_2020, 收货人="王某"), encoding="gb18030")
    lines, problems = read(tmp_path, "订单.csv", with_byte(content, content.index("王某".encode("gb18030")), 0xFF))

    assert len(lines) == 1
    assert [(problem.row, problem.column) for problem in problems] == [(2, "收货人")]


def test_a_row_that_lost_a_separator_is_left_out_because_its_cells_have_slipped(tmp_path: Path) -> None:
    content = export()
    comma = content.index(b",", content.index(NUMBERS[3].encode()) + 30)
    lines, problems = read(tmp_path, "订单.csv", with_byte(content, comma, 0xFF))

    assert [line.order_sn for line in lines] == [*NUMBERS[:3], NUMBERS[4]]
    assert [(problem.row, problem.column, problem.code) for problem in problems] == [(5, "", "bytes_damaged")]


def test_a_text_that_is_mostly_undecodable_is_in_another_encoding(tmp_path: Path) -> None:
    content = export("utf-8").replace("雨".encode(), b"\xff\xff").replace("成".encode(), b"\x80")

    with pytest.raises(FileRefusedError) as refused:
        read(tmp_path, "订单.csv", content)

    assert refused.value.code == "encoding_unknown"


@pytest.mark.parametrize("encoding", ["gb18030", "utf-8"])
def test_a_stray_quote_costs_its_row_only(tmp_path: Path, encoding: str) -> None:
    content = export(encoding)
    lines, problems = read(tmp_path, "订单.csv", with_byte(content, content.index(NUMBERS[0].encode()), ord('"')))

    assert [line.order_sn for line in lines] == NUMBERS[1:]
    assert [(problem.row, problem.code) for problem in problems] == [(2, "row_garbled")]


def test_a_note_of_several_lines_is_one_row(tmp_path: Path) -> None:
    rows = [order_row(订单号=number, 商家备注="一行\n两行") for number in NUMBERS[:2]]
    lines, problems = read(tmp_path, "订单.csv", csv_bytes(ORDERS_SHORT, *rows))

    assert [(line.order_sn, line.seller_note) for line in lines] == [(number, "一行\n两行") for number in NUMBERS[:2]]
    assert problems == []


def test_a_quote_that_nobody_doubled_is_read_as_it_stands(tmp_path: Path) -> None:
    content = export("utf-8").replace("雨鞋套（蓝）".encode(), '"雨鞋套" 5" 蓝'.encode())
    lines, problems = read(tmp_path, "订单.csv", content)

    assert [line.order_sn for line in lines] == NUMBERS
    assert lines[3].title == '雨鞋套 5" 蓝'
    assert problems == []


def test_a_character_that_was_lost_before_the_export_is_no_damage_of_the_file(tmp_path: Path) -> None:
    lines, problems = read(
        tmp_path, "订单.csv", csv_bytes(ORDERS_SHORT, order_row(商品="雨衣\ufffd"), encoding="utf-8")
    )

    assert [line.title for line in lines] == ["雨衣\ufffd"]
    assert problems == []


@pytest.mark.parametrize("word", ["没收到", "再看看"])
def test_a_damaged_message_is_listed_and_the_others_stay(tmp_path: Path, word: str) -> None:
    content = CHAT.encode("gb18030")
    damaged = with_byte(content, content.index(word.encode("gb18030")), 0xFF)
    lines, problems = read(tmp_path, "聊天.txt", damaged)

    assert [line.text for line in lines] == ["我查一下"]
    assert [(problem.row, problem.code) for problem in problems] == [(2, "bytes_damaged")]


def test_a_damaged_beginning_does_not_cost_the_message_above(tmp_path: Path) -> None:
    content = CHAT.encode("gb18030")
    lines, problems = read(tmp_path, "聊天.txt", with_byte(content, content.index(b"09:13") + 4, 0xFF))

    assert [line.text for line in lines] == ["没收到\n再看看"]
    assert [problem.row for problem in problems] == [4]


def test_below_a_damaged_order_number_messages_are_not_told_of_the_order_above(tmp_path: Path) -> None:
    content = (CHAT + "\n" + CHAT.replace("012345", "012346")).encode("gb18030")
    lines, problems = read(tmp_path, "聊天.txt", with_byte(content, content.rindex(b"012346"), 0xFF))

    assert {line.order_sn for line in lines} == {"260301-123456789012345"}
    assert [problem.code for problem in problems] == ["bytes_damaged", "chat_without_order"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)
@given(place=st.integers(0, len(export()) - 1), byte=st.integers(0, 255))
@example(place=export().index(NUMBERS[0].encode()), byte=ord('"'))
@example(place=export().index(NUMBERS[2].encode()) - 1, byte=0)
@example(place=export().index(NUMBERS[2].encode()) + 22, byte=ord('"'))
@example(place=export().rindex(b"\n"), byte=0xFF)
def test_whatever_byte_is_wrong_every_row_without_it_stays(tmp_path: Path, place: int, byte: int) -> None:
    content = export()
    before = content[:place].count(b"\n")
    # A line end belongs to the row above and to the row below.
    touched = {before, before + (content[place] in b"\r\n")}
    if 0 in touched:
        with suppress(FileRefusedError):
            read(tmp_path, "订单.csv", with_byte(content, place, byte))
        return

    lines, _ = read(tmp_path, "订单.csv", with_byte(content, place, byte))

    assert all(isinstance(line, OrderLine) for line in lines)
    stay = {number for row, number in enumerate(NUMBERS, start=1) if row not in touched}
    assert stay <= {line.order_sn for line in lines}
