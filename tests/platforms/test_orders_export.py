"""订单导出: both header forms, and what real files do to cells."""

from datetime import datetime
from pathlib import Path

import pytest
from reading_files import NOW, read

from export_files import ORDER_SN, ORDERS_2020, ORDERS_ALL, ORDERS_SHORT, csv_bytes, order_row, xlsx
from mingbian.domain.clock import beijing
from mingbian.domain.problem import Problem
from mingbian.domain.sheet import OrderLine


def one(folder: Path, **changed: object) -> tuple[OrderLine, list[Problem]]:
    lines, problems = read(folder, "订单.csv", csv_bytes(ORDERS_SHORT, order_row(**changed)))
    assert len(lines) == 1
    assert isinstance(lines[0], OrderLine)
    return lines[0], problems


def none(folder: Path, **changed: object) -> list[Problem]:
    lines, problems = read(folder, "订单.csv", csv_bytes(ORDERS_SHORT, order_row(**changed)))
    assert lines == []
    return problems


def test_the_short_form_says_what_was_ordered_shipped_and_paid(tmp_path: Path) -> None:
    order, problems = one(tmp_path)

    assert problems == []
    assert (order.order_sn, order.goods_id, order.sku_id) == (ORDER_SN, "600000000123", "700000000456")
    assert (order.title, order.spec, order.quantity) == ("一次性雨衣 成人加厚", "蓝色 均码", 2)
    assert (order.status, order.aftersale_status) == ("已发货，待签收", "无售后或售后取消")
    assert order.ordered_at == beijing(2026, 3, 1, 10, 2, 33)
    assert order.shipped_at == beijing(2026, 3, 2, 18, 40, 11)
    assert order.received_at is None
    assert (order.goods_fen, order.shop_discount_fen, order.paid_fen, order.received_fen) == (3990, 100, 3890, 3890)
    assert (order.tracking, order.courier, order.seller_note) == ("YT7000123456789", "圆通快递", "")
    assert (order.paid_at, order.province, order.buyer_note) == (None, "", "")


def test_the_form_with_all_columns_says_more_of_the_same(tmp_path: Path) -> None:
    lines, problems = read(tmp_path, "全部.xlsx", xlsx(ORDERS_ALL, order_row(ORDERS_ALL)))

    assert problems == []
    order = lines[0]
    assert isinstance(order, OrderLine)
    assert order.paid_at == beijing(2026, 3, 1, 10, 2, 40)
    assert order.promised_ship_at == beijing(2026, 3, 3, 10, 2, 33)
    assert (order.province, order.city, order.district) == ("浙江省", "杭州市", "西湖区")
    assert (order.category, order.buyer_note) == ("居家日用", "尽快发货")


def test_the_form_of_2020_goes_by_other_names(tmp_path: Path) -> None:
    lines, problems = read(tmp_path, "旧.csv", csv_bytes(ORDERS_2020, order_row(ORDERS_2020)))

    assert problems == []
    order = lines[0]
    assert isinstance(order, OrderLine)
    assert order.ordered_at == beijing(2026, 3, 1, 10, 2, 33)
    assert (order.received_fen, order.tracking) == (3890, "YT7000123456789")


def test_an_order_of_two_goods_is_two_lines(tmp_path: Path) -> None:
    rows = (order_row(), order_row(商品id="600000000999", 样式ID="700000000999"))
    lines, problems = read(tmp_path, "订单.csv", csv_bytes(ORDERS_SHORT, *rows))

    assert [line.order_sn for line in lines] == [ORDER_SN, ORDER_SN]
    assert problems == []


def test_date_cells_and_number_cells_of_a_saved_workbook_are_read(tmp_path: Path) -> None:
    shipped = datetime(2026, 3, 2, 18, 40, 11)  # noqa: DTZ001 - a spreadsheet's cell knows no time zone
    row = order_row(**{"发货时间": shipped, "商品总价(元)": 39.9, "商品数量(件)": 2, "商品id": 600000000123})
    lines, problems = read(tmp_path, "订单.xlsx", xlsx(ORDERS_SHORT, row))

    assert problems == []
    order = lines[0]
    assert isinstance(order, OrderLine)
    assert order.shipped_at == beijing(2026, 3, 2, 18, 40, 11)
    assert (order.goods_fen, order.quantity, order.goods_id) == (3990, 2, "600000000123")


@pytest.mark.parametrize("damaged", ["1.23E+11", "6.00000000123E+11"])
def test_a_row_whose_goods_a_spreadsheet_damaged_is_left_out_and_told(tmp_path: Path, damaged: str) -> None:
    problems = none(tmp_path, 商品id=damaged)

    assert [(p.file, p.row, p.column, p.code, p.value) for p in problems] == [
        ("订单.csv", 2, "商品id", "id_damaged", damaged)
    ]
    assert "原文件" in problems[0].reason


def test_a_damaged_tracking_number_costs_the_number_and_not_the_order(tmp_path: Path) -> None:
    order, problems = one(tmp_path, 快递单号="7.73E+14")

    assert order.tracking == ""
    assert [problem.code for problem in problems] == ["id_damaged"]


def test_a_row_without_an_order_number_is_told(tmp_path: Path) -> None:
    problems = none(tmp_path, 订单号="\t")

    assert [(problem.column, problem.code) for problem in problems] == [("订单号", "value_missing")]


def test_several_bad_cells_of_a_row_are_all_told(tmp_path: Path) -> None:
    order, problems = one(tmp_path, **{"邮费(元)": "-1", "发货时间": "2099-01-01 00:00:00", "订单状态": "揽收中"})

    assert {problem.code for problem in problems} == {"money_negative", "time_in_future", "status_unknown"}
    assert (order.postage_fen, order.shipped_at, order.status) == (None, None, "揽收中")


def test_one_bad_row_among_many_costs_only_itself(tmp_path: Path) -> None:
    rows = [order_row(订单号=f"260301-{number:015d}") for number in range(1000)]
    rows[613][ORDERS_SHORT.index("订单号")] = "坏"
    lines, problems = read(tmp_path, "订单.csv", csv_bytes(ORDERS_SHORT, *rows))

    assert len(lines) == 999
    assert [line.source.row for line in lines] == [row for row in range(2, 1002) if row != 615]
    assert [problem.row for problem in problems] == [615]


def test_a_paid_order_without_a_time_is_kept_and_told(tmp_path: Path) -> None:
    order, problems = one(tmp_path, 订单成交时间="\t")

    assert order.ordered_at is None
    assert [(problem.column, problem.code) for problem in problems] == [("订单成交时间", "time_missing")]


@pytest.mark.parametrize("status", ["待支付", "已取消"])
def test_an_order_that_was_never_paid_has_no_time_and_that_is_fine(tmp_path: Path, status: str) -> None:
    _, problems = one(tmp_path, 订单成交时间="", 订单状态=status)

    assert problems == []


def test_blank_rows_between_orders_are_nothing(tmp_path: Path) -> None:
    blank = ["\t"] * len(ORDERS_SHORT)
    lines, problems = read(tmp_path, "订单.csv", csv_bytes(ORDERS_SHORT, order_row(), blank, [], order_row()))

    assert [line.source.row for line in lines] == [2, 5]
    assert problems == []


def test_the_future_begins_where_now_ends(tmp_path: Path) -> None:
    content = csv_bytes(ORDERS_SHORT, order_row())

    assert read(tmp_path, "订单.csv", content, now=beijing(2026, 3, 1, 12, 0))[1][0].code == "time_in_future"
    assert read(tmp_path, "订单.csv", content, now=NOW)[1] == []
