"""Bringing files in: what is new, what is known, what is refused, and who is told."""

import gc
import sys
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from import_stage import NOW, bring, every_row, state

from export_files import (
    AFTERSALE,
    AFTERSALES,
    BILL,
    ORDER_SN,
    ORDERS_ALL,
    ORDERS_SHORT,
    bill_bytes,
    csv_bytes,
    order_row,
    put,
    row,
    xlsx,
    zip_bytes,
)
from mingbian.actions.import_files import import_files
from mingbian.actions.import_report import Ending, Progress
from mingbian.actions.open_disputes import open_disputes
from mingbian.domain.clock import beijing
from mingbian.domain.timeline import UNKNOWN, told
from mingbian.platforms.incoming import Incoming
from mingbian.store import models as rows
from mingbian.store.queries.imports import problems as kept_problems

SECOND = "260301-000000000000002"
ORDERS = csv_bytes(ORDERS_SHORT, order_row())
COMPLAINT = [ORDER_SN, "2026-03-09 22:15", "未收到货", "38.90", "一直没收到"]
COMPLAINTS = ["订单号", "投诉时间", "投诉原因", "要求金额(元)", "投诉内容"]


def order(shop: rows.Shop, order_sn: str = ORDER_SN) -> rows.OrderLine:
    return rows.OrderLine.objects.get(shop=shop, order_sn=order_sn)


def test_a_first_import_says_what_came_in(shop: rows.Shop, tmp_path: Path) -> None:
    report = bring(shop, tmp_path, "订单.csv", csv_bytes(ORDERS_SHORT, order_row(), order_row(订单号=SECOND)))

    assert (report.ending, report.kinds) == (Ending.IMPORTED, ("订单导出",))
    assert (report.rows, report.added, report.changed, report.unchanged, report.refused) == (2, 2, 0, 0, 0)
    line = order(shop)
    assert (line.goods_id, line.paid_fen, line.status) == ("600000000123", 3890, "已发货，待签收")
    assert (line.placed_at, line.sold) == (beijing(2026, 3, 1, 10, 2, 33), 1)
    assert line.imported is not None
    assert (line.imported.name, line.row) == ("订单.csv", 2)


def test_the_same_file_twice_changes_nothing_and_says_so(shop: rows.Shop, tmp_path: Path) -> None:
    bring(shop, tmp_path, "订单.csv", ORDERS)
    before, count = state(shop), every_row()

    again = bring(shop, tmp_path, "另一个名字.csv", ORDERS)

    assert (again.ending, again.added) == (Ending.KNOWN, 0)
    assert (state(shop), every_row()) == (before, count)


def test_another_shop_may_bring_the_same_file(shop: rows.Shop, tmp_path: Path) -> None:
    other = rows.Shop.objects.create(name="别家", opened_at=NOW)
    bring(shop, tmp_path, "订单.csv", ORDERS)

    assert bring(other, tmp_path, "订单.csv", ORDERS).added == 1
    assert state(other) == state(shop)


def test_a_newer_export_updates_the_order(shop: rows.Shop, tmp_path: Path) -> None:
    bring(shop, tmp_path, "早.csv", csv_bytes(ORDERS_SHORT, order_row(订单状态="待发货", 发货时间="", 快递单号="")))
    signed = order_row(订单状态="已收货", 确认收货时间="2026-03-06 20:00:00", 售后状态="售后处理中")
    report = bring(shop, tmp_path, "晚.csv", csv_bytes(ORDERS_SHORT, signed))

    assert (report.added, report.changed, report.unchanged) == (0, 1, 0)
    line = order(shop)
    assert (line.status, line.aftersale_status, line.tracking) == ("已收货", "售后处理中", "YT7000123456789")
    assert line.received_at == beijing(2026, 3, 6, 20, 0)
    assert line.imported is not None
    assert line.imported.name == "晚.csv"


def test_an_older_export_brought_later_changes_nothing(shop: rows.Shop, tmp_path: Path) -> None:
    bring(shop, tmp_path, "晚.csv", csv_bytes(ORDERS_SHORT, order_row(订单状态="已收货")))
    report = bring(shop, tmp_path, "早.csv", csv_bytes(ORDERS_SHORT, order_row(订单状态="待发货")))

    assert (report.changed, report.unchanged) == (0, 1)
    assert order(shop).status == "已收货"


def test_a_withdrawn_aftersale_is_known_from_the_newer_file(shop: rows.Shop, tmp_path: Path) -> None:
    """The row itself does not tell; what else stands in its file does."""
    later = order_row(订单号="260310-000000000000009", 订单成交时间="2026-03-10 08:00:00")
    newer = csv_bytes(ORDERS_SHORT, order_row(售后状态="无售后或售后取消"), later)

    bring(shop, tmp_path, "新.csv", newer)
    bring(shop, tmp_path, "旧.csv", csv_bytes(ORDERS_SHORT, order_row(售后状态="售后处理中")))

    assert order(shop).aftersale_status == "无售后或售后取消"


def test_a_form_with_fewer_columns_takes_nothing_away(shop: rows.Shop, tmp_path: Path) -> None:
    bring(shop, tmp_path, "全部.xlsx", xlsx(ORDERS_ALL, order_row(ORDERS_ALL)))
    bring(shop, tmp_path, "常用.csv", csv_bytes(ORDERS_SHORT, order_row(订单状态="已收货")))

    line = order(shop)
    assert (line.status, line.province, line.paid_at) == ("已收货", "浙江省", beijing(2026, 3, 1, 10, 2, 40))


def test_an_unpaid_order_is_no_sale_and_its_day_comes_from_its_number(shop: rows.Shop, tmp_path: Path) -> None:
    bring(
        shop, tmp_path, "订单.csv", csv_bytes(ORDERS_SHORT, order_row(订单状态="待支付", 订单成交时间="", 发货时间=""))
    )

    line = order(shop)
    assert (line.placed_at, line.sold) == (beijing(2026, 3, 1), 0)
    assert not rows.SalesDay.objects.filter(shop=shop).exists()


def test_sales_are_counted_for_the_days_that_a_file_touches(shop: rows.Shop, tmp_path: Path) -> None:
    bring(shop, tmp_path, "订单.csv", csv_bytes(ORDERS_SHORT, order_row(), order_row(订单号=SECOND)))
    assert rows.SalesDay.objects.get(shop=shop, goods_id="").orders == 2

    moved = order_row(订单状态="已收货", 订单成交时间="2026-03-02 00:10:00")
    bring(shop, tmp_path, "新.csv", csv_bytes(ORDERS_SHORT, moved))

    days = rows.SalesDay.objects.filter(shop=shop, goods_id="").order_by("day_at")
    assert [(day.day_at, day.orders) for day in days] == [(beijing(2026, 3, 1), 1), (beijing(2026, 3, 2), 1)]


def test_good_rows_are_kept_and_each_bad_one_is_listed(shop: rows.Shop, tmp_path: Path) -> None:
    content = csv_bytes(
        ORDERS_SHORT, order_row(), order_row(订单号="2.6E+20"), order_row(订单号=SECOND, **{"邮费(元)": "-1"})
    )
    report = bring(shop, tmp_path, "订单.csv", content)

    assert (report.rows, report.added, report.refused) == (3, 2, 2)
    assert [(problem.row, problem.column, problem.code) for problem in report.problems] == [
        (3, "订单号", "id_damaged"),
        (4, "邮费(元)", "money_negative"),
    ]
    assert tuple(kept_problems(shop, report.imported)) == report.problems


def test_two_equal_movements_of_one_second_are_two_and_stay_two(shop: rows.Shop, tmp_path: Path) -> None:
    fee = [ORDER_SN, "2026-03-01 23:30:43", "0", "-0.60", "技术服务费", "", "0030002|技术服务费-基础"]
    other = [ORDER_SN, "2026-03-02 08:00:00", "61.80", "0", "交易收入", "", "0010002|交易收入-订单收入"]

    bring(shop, tmp_path, "三月.csv", bill_bytes(fee, fee))
    report = bring(shop, tmp_path, "一季度.csv", csv_bytes(BILL, fee, fee, other))

    assert (report.added, report.unchanged) == (1, 2)
    assert rows.BillLine.objects.filter(shop=shop, kind="技术服务费").count() == 2


def test_chat_copied_twice_is_said_once(shop: rows.Shop, tmp_path: Path) -> None:
    first = (
        f"订单号：{ORDER_SN}\n2026-03-04 09:12 买家：在吗\n2026-03-04 09:12 买家：在吗\n2026-03-04 09:13 客服：在的\n"
    )
    bring(shop, tmp_path, "a.txt", first.encode())
    report = bring(shop, tmp_path, "b.txt", (first + "2026-03-04 09:20 买家：好\n").encode())

    assert (report.added, report.unchanged) == (1, 3)
    said = rows.ChatMessage.objects.filter(shop=shop).order_by("at", "position")
    assert [message.text for message in said] == ["在吗", "在吗", "在的", "好"]


def test_chat_of_no_order_is_told_and_may_be_tried_again(shop: rows.Shop, tmp_path: Path) -> None:
    chat = "2026-03-04 09:12 买家：在吗\n".encode()

    for _ in range(2):
        report = bring(shop, tmp_path, "chat.txt", chat)
        assert report.ending is Ending.IMPORTED
        assert [problem.code for problem in report.problems] == ["chat_without_order"]

    assert rows.ImportedFile.objects.filter(shop=shop).count() == 1


SAVED = datetime(2026, 3, 20, 4, 0)  # noqa: DTZ001 - UTC, as a workbook keeps it


@pytest.mark.parametrize("first", [0, 1])
def test_of_a_sheet_of_ours_what_was_saved_last_is_right(shop: rows.Shop, tmp_path: Path, first: int) -> None:
    typed = xlsx(COMPLAINTS, [*COMPLAINT[:4], "一直没有收到，快递也没有打电话"], saved_at=SAVED)
    corrected = xlsx(COMPLAINTS, [*COMPLAINT[:2], "破损", "18.00", "破了"], saved_at=SAVED + timedelta(days=1))

    for content in ((typed, corrected), (corrected, typed))[first]:
        bring(shop, tmp_path, "投诉登记.xlsx", content)

    complaint = rows.Complaint.objects.get(shop=shop)
    assert (complaint.reason, complaint.demanded_fen, complaint.text) == ("damaged", 1800, "破了")


def test_products_are_told_when_their_sheet_was_saved(shop: rows.Shop, tmp_path: Path) -> None:
    header, goods = (
        ["商品ID", "商品名称", "售价(元)", "单件重量(克)", "服务承诺"],
        ["600000000123", "雨衣", "39.90", "412"],
    )
    bring(shop, tmp_path, "商品资料.xlsx", xlsx(header, [*goods, "七天无理由、48小时发货"], saved_at=SAVED))

    product = rows.Product.objects.get(shop=shop)
    assert (product.price_fen, product.weight_g, product.promises) == (3990, 412, "seven_days ship_48h")
    assert product.told_at == beijing(2026, 3, 20, 12, 0)


def test_two_sheets_of_orders_in_one_workbook_are_both_read(shop: rows.Shop, tmp_path: Path) -> None:
    book = xlsx(sheets={"一": [ORDERS_SHORT, order_row()], "二": [["三月"], ORDERS_SHORT, order_row(订单号=SECOND)]})
    report = bring(shop, tmp_path, "订单.xlsx", book)

    assert (report.rows, report.added) == (2, 2)
    assert [order(shop).row, order(shop, SECOND).row] == [2, 3]


def test_a_ticket_number_that_is_added_later_makes_no_second_complaint(shop: rows.Shop, tmp_path: Path) -> None:
    bring(shop, tmp_path, "a.csv", csv_bytes(COMPLAINTS, COMPLAINT))
    bring(shop, tmp_path, "b.csv", csv_bytes([*COMPLAINTS, "工单号"], [*COMPLAINT, "T1"]))

    assert rows.Complaint.objects.get(shop=shop).ticket_sn == "T1"


def test_a_refused_file_does_not_stop_its_neighbours(shop: rows.Shop, tmp_path: Path) -> None:
    folder = tmp_path / "导出"
    put(folder, "a空.csv", b"")
    put(folder, "b库存.csv", csv_bytes(["货号", "库存"], ["A1", "3"]))
    put(folder, "c订单.csv", ORDERS)
    put(folder, "d照片.jpg", b"x")

    report = import_files(shop, [folder], now=NOW, by=None)

    assert [(file.name, file.ending.value) for file in report.files] == [
        ("导出/a空.csv", "refused"),
        ("导出/b库存.csv", "refused"),
        ("导出/c订单.csv", "imported"),
    ]
    assert report.passed_by == ("导出/d照片.jpg",)
    assert [(problem.file, problem.row, problem.code) for problem in report.problems()] == [
        ("导出/a空.csv", 0, "file_empty"),
        ("导出/b库存.csv", 0, "kind_unknown"),
    ]


def test_a_refused_file_leaves_no_trace(shop: rows.Shop, tmp_path: Path) -> None:
    before = every_row()

    bring(shop, tmp_path, "库存.csv", csv_bytes(["货号", "库存"], ["A1", "3"]))

    assert every_row() == before


def test_an_archive_and_an_upload_go_by_the_names_the_user_knows(shop: rows.Shop, tmp_path: Path) -> None:
    archive = put(tmp_path, "tmp123", zip_bytes({"三月/订单.csv": ORDERS}))

    report = import_files(shop, [Incoming("我的导出.zip", archive)], now=NOW, by=None)

    assert [file.name for file in report.files] == ["我的导出.zip/三月/订单.csv"]
    assert order(shop).imported is not None


def test_each_file_is_one_event_for_the_shop(shop: rows.Shop, tmp_path: Path) -> None:
    bring(shop, tmp_path, "订单.csv", ORDERS)
    bring(shop, tmp_path, "售后.xlsx", xlsx(AFTERSALES, row(AFTERSALES, AFTERSALE)))

    events = list(rows.TimelineEvent.objects.filter(shop=shop).order_by("pk"))
    sentences = [told(event.kind, event.facts) for event in events]
    assert [event.kind for event in events] == ["file_imported", "file_imported"]
    assert sentences[0] == "导入「订单.csv」：读到 1 行，新增 1，更新 0，0 行有问题。"
    assert not any(UNKNOWN in sentence for sentence in sentences)


def test_a_dispute_is_told_of_what_a_file_brings_it(shop: rows.Shop, tmp_path: Path) -> None:
    bring(shop, tmp_path, "订单.csv", csv_bytes(ORDERS_SHORT, order_row(), order_row(订单号=SECOND)))
    bring(shop, tmp_path, "投诉登记.csv", csv_bytes(COMPLAINTS, COMPLAINT))
    (dispute,) = open_disputes(shop, now=NOW)
    chat = f"订单号：{ORDER_SN}\n2026-03-04 09:12 买家：收到了\n2026-03-04 09:13 客服：好的\n"

    report = bring(shop, tmp_path, "chat.txt", chat.encode())
    weighed = csv_bytes(
        ["快递单号", "称重时间", "重量(克)", "环节"], ["YT7000123456789", "2026-03-02 18:40", "412", "发出"]
    )
    by_parcel = bring(shop, tmp_path, "称重.csv", weighed)
    nothing = bring(shop, tmp_path, "别单.csv", csv_bytes(ORDERS_SHORT, order_row(订单号=SECOND, 订单状态="已收货")))

    assert [report.disputes, by_parcel.disputes, nothing.disputes] == [1, 1, 0]
    events = rows.TimelineEvent.objects.filter(dispute=dispute, kind="facts_imported").order_by("pk")
    assert [told(event.kind, event.facts) for event in events] == [
        "导入「chat.txt」带来 2 条与本单有关的新事实。",
        "导入「称重.csv」带来 1 条与本单有关的新事实。",
    ]


def test_it_says_how_far_it_is_while_it_runs(shop: rows.Shop, tmp_path: Path) -> None:
    lines = [order_row(订单号=f"260301-{number:015d}") for number in range(4500)]
    seen: list[Progress] = []

    import_files(shop, [put(tmp_path, "订单.xlsx", xlsx(ORDERS_SHORT, *lines))], now=NOW, by=None, progress=seen.append)

    assert {(at.file, at.of) for at in seen} == {("订单.xlsx", 4500)}
    assert [at.rows for at in seen] == [2048, 4096, 4500]
    assert rows.OrderLine.objects.filter(shop=shop).count() == 4500


@pytest.mark.parametrize("size", [1999, 2000, 2001, 4000])
def test_every_row_comes_in_however_many_there_are(shop: rows.Shop, tmp_path: Path, size: int) -> None:
    lines = [order_row(订单号=f"260301-{number:015d}") for number in range(size)]

    report = bring(shop, tmp_path, "订单.csv", csv_bytes(ORDERS_SHORT, *lines))
    again = bring(shop, tmp_path, "订单2.csv", csv_bytes(ORDERS_SHORT, *lines, order_row()))

    assert (report.added, report.unchanged) == (size, 0)
    assert (again.added, again.unchanged) == (1, size)


def test_a_line_that_stands_twice_in_a_file_is_one(shop: rows.Shop, tmp_path: Path) -> None:
    report = bring(
        shop, tmp_path, "订单.csv", csv_bytes(ORDERS_SHORT, order_row(), order_row(订单状态="已收货"), order_row())
    )

    assert (report.rows, report.added) == (3, 1)
    assert order(shop).status == "已收货"


def test_words_that_look_like_code_are_words(shop: rows.Shop, tmp_path: Path) -> None:
    trap = "'); DROP TABLE order_line;-- %s {0} =1+1 <b>"
    bring(shop, tmp_path, "订单.csv", csv_bytes(ORDERS_SHORT, order_row(商家备注=trap, 商品规格=trap)))

    assert (order(shop).seller_note, order(shop).spec) == (trap, trap)


@pytest.mark.parametrize("content", [ORDERS, b"\x89PNG", b"a,b\n1,2\n"])
def test_an_import_leaves_the_collector_and_the_turns_of_threads_as_they_were(
    content: bytes, shop: rows.Shop, tmp_path: Path
) -> None:
    before = gc.get_threshold(), sys.getswitchinterval()

    bring(shop, tmp_path, "订单.csv", content)

    assert (gc.get_threshold(), sys.getswitchinterval()) == before
