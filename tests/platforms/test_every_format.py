"""What every format promises: it reads its own sample, claims nobody else's, and lets only clean values in."""

from collections.abc import Iterator
from dataclasses import fields
from datetime import datetime
from pathlib import Path

import pytest
from reading_files import kind_of, read

from export_files import (
    AFTERSALE,
    AFTERSALES,
    BILL,
    ORDER_SN,
    ORDERS_2020,
    ORDERS_ALL,
    ORDERS_SHORT,
    ORDERS_TIME_FIRST,
    PROMOTION,
    bill_bytes,
    csv_bytes,
    order_row,
    put,
    row,
    xlsx,
)
from mingbian.domain.discovery import modules_in
from mingbian.domain.sheet import SheetLine
from mingbian.platforms.formats import every_format
from mingbian.platforms.incoming import Incoming
from mingbian.platforms.opening import tables
from mingbian.platforms.plain.complaints import FORMAT as COMPLAINTS
from mingbian.platforms.plain.products import FORMAT as PRODUCTS
from mingbian.platforms.sheet_format import SheetFormat

PROMOTION_ROW = row(
    PROMOTION,
    {
        "日期": "2026-03-05",
        "商品ID": "600000000123",
        "商品名称": "一次性雨衣",
        "推广场景": "搜索推广",
        "推广名称": "雨季",
        "实际投产比": "3.89",
        "总花费(元)": "1,024.50",
        "交易额(元)": "3,990.00",
        "曝光量": "12,345",
        "点击量": "678",
    },
)
BILL_ROW = [ORDER_SN, "2026-03-01 23:30:43", "61.80", "0", "交易收入", "-", "0010002|交易收入-订单收入"]
CHAT = f"订单号：{ORDER_SN}\n2026-03-04 09:30 买家：收到了,谢谢\n客服小明 2026-03-04 09:31:05\n不客气\n"

SAMPLES: dict[str, list[tuple[str, bytes]]] = {
    "pdd_orders": [
        ("short.csv", csv_bytes(ORDERS_SHORT, order_row())),
        ("short.xlsx", xlsx(ORDERS_SHORT, order_row())),
        ("gb.csv", csv_bytes(ORDERS_SHORT, order_row(), encoding="gb18030")),
        ("time-first.csv", csv_bytes(ORDERS_TIME_FIRST, order_row(ORDERS_TIME_FIRST))),
        ("all.xlsx", xlsx(ORDERS_ALL, order_row(ORDERS_ALL))),
        ("2020.csv", csv_bytes(ORDERS_2020, order_row(ORDERS_2020))),
    ],
    "pdd_aftersales": [
        ("after.xlsx", xlsx(sheets={"售后信息": [AFTERSALES, row(AFTERSALES, AFTERSALE)]})),
    ],
    "pdd_bill": [("pdd-mall-bill-detail(1)_2026-04-01-08-00-00_0001.csv", bill_bytes(BILL_ROW))],
    "pdd_promotion": [
        (
            "商品推广_分天数据_2026-03-05至2026-03-05.xlsx",
            xlsx(["名称：商品推广"], PROMOTION, PROMOTION_ROW, ["总计", "-"]),
        )
    ],
    "pdd_chat": [("chat.txt", CHAT.encode())],
    "plain_complaints": [
        (
            "投诉登记.xlsx",
            xlsx(["订单号", "投诉时间", "投诉原因", "投诉内容"], [ORDER_SN, "2026-03-09 22:15", "未收到货", "没收到"]),
        )
    ],
    "plain_reviews": [
        ("评价.xlsx", xlsx(["订单号", "评价时间", "星级", "评价内容"], [ORDER_SN, "2026-03-06 20:11", 5, "好"]))
    ],
    "plain_campaigns": [
        (
            "店铺活动.csv",
            csv_bytes(["活动名称", "开始时间", "结束时间"], ["大促", "2026-03-06 00:00", "2026-03-08 23:59"]),
        )
    ],
    "plain_products": [("商品资料.xlsx", xlsx(["商品ID", "商品名称", "售价(元)"], ["600000000123", "雨衣", "39.90"]))],
    "plain_weighings": [
        ("称重.xlsx", xlsx(["快递单号", "称重时间", "重量(克)", "环节"], ["YT7000", "2026-03-02 18:40", 412, "发出"]))
    ],
    "plain_traces": [
        ("物流轨迹.xlsx", xlsx(["快递单号", "轨迹时间", "轨迹内容"], ["YT7000", "2026-03-04 09:12", "本人取件"]))
    ],
}
EVERY_SAMPLE = [pytest.param(code, *sample, id=sample[0]) for code, samples in SAMPLES.items() for sample in samples]


def test_every_format_has_a_sample() -> None:
    assert set(SAMPLES) == set(every_format())


@pytest.mark.parametrize(("code", "name", "content"), EVERY_SAMPLE)
def test_it_reads_its_own_sample_without_a_problem(code: str, name: str, content: bytes, tmp_path: Path) -> None:
    lines, problems = read(tmp_path, name, content)

    assert kind_of(tmp_path, name, content) == code
    assert lines
    assert problems == []


@pytest.mark.parametrize(("code", "name", "content"), EVERY_SAMPLE)
def test_it_claims_nobody_elses(code: str, name: str, content: bytes, tmp_path: Path) -> None:
    for table in tables(Incoming(name, put(tmp_path, name, content))):
        claims = {format_.code for format_ in every_format().values() if format_.claims(table)}
        assert claims == {code}


@pytest.mark.parametrize(("code", "name", "content"), EVERY_SAMPLE)
def test_what_it_reads_is_clean(code: str, name: str, content: bytes, tmp_path: Path) -> None:
    for line in read(tmp_path, name, content)[0]:
        for field, value in values_of(line):
            if isinstance(value, datetime):
                assert value.tzinfo is not None, field
            if field.endswith(("_fen", "_g")):
                assert value is None or type(value) is int, field
            if isinstance(value, str):
                assert value == value.strip(), field
            assert not isinstance(value, float), field


@pytest.mark.parametrize(("code", "name", "content"), EVERY_SAMPLE)
def test_it_names_the_row_where_each_line_stood(code: str, name: str, content: bytes, tmp_path: Path) -> None:
    lines, _ = read(tmp_path, name, content)

    assert all(line.source.file == name and line.source.row >= 1 for line in lines)
    assert len({line.source.row for line in lines}) == len(lines)


@pytest.mark.parametrize(("code", "name", "content"), EVERY_SAMPLE)
def test_it_answers_the_same_twice(code: str, name: str, content: bytes, tmp_path: Path) -> None:
    assert read(tmp_path, name, content) == read(tmp_path, name, content)


def test_columns_may_stand_in_any_order_and_be_joined_by_others(tmp_path: Path) -> None:
    shuffled = [*sorted(ORDERS_SHORT), "以后才有的列"]
    straight, _ = read(tmp_path, "a.csv", csv_bytes(ORDERS_SHORT, order_row()))
    lines, problems = read(tmp_path, "a.csv", csv_bytes(shuffled, order_row(shuffled)))

    assert lines == straight
    assert problems == []


def test_a_caption_above_the_header_does_no_harm(tmp_path: Path) -> None:
    lines, problems = read(tmp_path, "a.xlsx", xlsx(["三月订单"], [], ORDERS_SHORT, order_row()))

    assert [line.source.row for line in lines] == [4]
    assert problems == []


def test_full_width_brackets_spaces_and_capitals_in_a_header_do_not_matter(tmp_path: Path) -> None:
    header = [
        "\ufeff" + name.replace("(", "（").replace(")", "）").replace("id", " ID\xa0") + "\t" for name in ORDERS_SHORT
    ]
    straight, _ = read(tmp_path, "a.csv", csv_bytes(ORDERS_SHORT, order_row()))

    assert read(tmp_path, "a.csv", csv_bytes(header, order_row()))[0] == straight


def test_every_column_of_our_own_sheets_is_helped() -> None:
    blanks = [module.BLANK for module in modules_in("mingbian.platforms.plain") if hasattr(module, "BLANK")]

    assert {blank.form.code for blank in blanks} == {code for code in every_format() if code.startswith("plain_")}
    for blank in blanks:
        assert set(blank.helps) == {column.field for column in blank.form.columns}


@pytest.mark.parametrize("format_", [COMPLAINTS, PRODUCTS])
def test_a_format_does_not_claim_a_header_without_its_columns(format_: SheetFormat) -> None:
    assert not format_.recognises(frozenset(("订单号", "商品id", "备注")))


def values_of(line: SheetLine) -> Iterator[tuple[str, object]]:
    return ((field.name, getattr(line, field.name)) for field in fields(line))


def test_the_bill_is_known_by_its_header_wherever_it_stands(tmp_path: Path) -> None:
    assert kind_of(tmp_path, "bare.csv", csv_bytes(BILL, BILL_ROW)) == "pdd_bill"
