"""In whatever order files are brought, the same rows come of it: tried on the real database."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from import_stage import bring, state

from export_files import (
    AFTERSALE,
    AFTERSALES,
    ORDERS_ALL,
    ORDERS_SHORT,
    PROMOTION,
    bill_bytes,
    csv_bytes,
    order_row,
    row,
)
from mingbian.domain.clock import beijing
from mingbian.platforms.pinduoduo.aftersales_export import STATUSES as AFTERSALE_STATUSES
from mingbian.platforms.pinduoduo.orders_export import AFTERSALE_STATUSES as ORDER_AFTERSALE_STATUSES
from mingbian.platforms.pinduoduo.orders_export import STATUSES
from mingbian.store import models as rows

NUMBERS = st.sampled_from([f"260301-00000000000000{number}" for number in (1, 2)])
GOODS = st.sampled_from(["600000000001", "600000000002"])
HOURS = st.sampled_from(["", *(f"2026-03-{day:02d} 10:00:00" for day in (1, 2, 3))])
SOMETIMES = st.sampled_from(["", "甲", "乙"])


@st.composite
def orders(draw: st.DrawFn) -> bytes:
    header = draw(st.sampled_from([ORDERS_SHORT, ORDERS_ALL]))
    count = draw(st.integers(1, 3))
    return csv_bytes(
        header,
        *(
            order_row(
                header,
                订单号=draw(NUMBERS),
                商品id=draw(GOODS),
                订单状态=draw(st.sampled_from([*STATUSES, "没见过的"])),
                售后状态=draw(st.sampled_from(ORDER_AFTERSALE_STATUSES)),
                订单成交时间=draw(HOURS),
                发货时间=draw(HOURS),
                商家备注=draw(SOMETIMES),
                快递单号=draw(st.sampled_from(["", "YT1", "YT2"])),
            )
            for _ in range(count)
        ),
    )


@st.composite
def aftersales(draw: st.DrawFn) -> bytes:
    changed = {
        "售后编号": draw(st.sampled_from(["1", "2"])),
        "订单编号": draw(NUMBERS),
        "售后状态": draw(st.sampled_from(AFTERSALE_STATUSES)),
        "退款原因": draw(st.sampled_from(["质量问题", "少件", "七天无理由退货"])),
        "申请时间": draw(HOURS),
        "退货运单号": draw(SOMETIMES),
    }
    return csv_bytes(AFTERSALES, row(AFTERSALES, AFTERSALE | changed))


@st.composite
def bill(draw: st.DrawFn) -> bytes:
    line = [draw(NUMBERS), "2026-03-02 10:00:00", draw(st.sampled_from(["1.00", "2.00"])), "0", "交易收入", "", ""]
    return bill_bytes(*[line] * draw(st.integers(1, 3)))


@st.composite
def complaints(draw: st.DrawFn) -> bytes:
    header = ["订单号", "投诉时间", "投诉原因", "投诉内容", "工单号"]
    told = [
        draw(NUMBERS),
        draw(HOURS) or "2026-03-04 10:00:00",
        draw(st.sampled_from(["假货", "破损"])),
        draw(SOMETIMES),
    ]
    return csv_bytes(header, [*told, draw(st.sampled_from(["", "T1", "T2"]))])


@st.composite
def promotion(draw: st.DrawFn) -> bytes:
    day = {"日期": "2026-03-05", "商品ID": draw(GOODS), "曝光量": draw(st.sampled_from(["1", "2"])), "点击量": "1"}
    return csv_bytes(PROMOTION, row(PROMOTION, day | {"总花费(元)": draw(st.sampled_from(["-", "1.00", "2.00"]))}))


@st.composite
def chat(draw: st.DrawFn) -> bytes:
    words = draw(st.lists(st.sampled_from(["在吗", "没收到"]), min_size=1, max_size=3))
    lines = "\n".join(f"2026-03-04 09:12 买家：{word}" for word in words)
    return f"订单号：{draw(NUMBERS)}\n{lines}\n".encode()


FILES = st.lists(
    st.one_of(orders(), orders(), aftersales(), bill(), complaints(), promotion(), chat()), min_size=2, max_size=5
)
ANYWHERE = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large]


def brought(files: list[bytes], folder: Path) -> dict[str, list[tuple[object, ...]]]:
    shop = rows.Shop.objects.create(name="晴天小铺", opened_at=beijing(2026, 1, 1))
    for content in files:
        bring(shop, folder, "一份.csv", content)
    return state(shop)


def check(files: list[bytes], shuffled: list[bytes], folder: Path) -> None:
    once = brought(files, folder)

    assert brought(shuffled, folder) == once
    assert brought([*shuffled, *files], folder) == once


@settings(max_examples=25, suppress_health_check=ANYWHERE)
@given(st.data())
def test_any_order_of_files_gives_the_same_rows(db: None, tmp_path: Path, data: st.DataObject) -> None:
    files = data.draw(FILES)
    check(files, data.draw(st.permutations(files)), tmp_path)


@pytest.mark.prove
@settings(max_examples=300, suppress_health_check=ANYWHERE)
@given(st.data())
def test_any_order_of_files_gives_the_same_rows_however_often_it_is_tried(
    db: None, tmp_path: Path, data: st.DataObject
) -> None:
    files = data.draw(FILES)
    check(files, data.draw(st.permutations(files)), tmp_path)
