from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mingbian.domain.clock import beijing
from mingbian.store import models as rows
from mingbian.store.derive import day_of, derive_all, recount_sales, relist_grievances
from stock import GOODS, aftersale, complaint, order_line


def sales(shop: rows.Shop) -> dict[tuple[str, int], int]:
    return {(day.goods_id, day.day_at.day): day.orders for day in rows.SalesDay.objects.filter(shop=shop)}


def test_orders_are_counted_by_the_beijing_day(shop: rows.Shop) -> None:
    order_line(shop, "260301-000000000000001", beijing(2026, 3, 1, 0, 0, 0))
    order_line(shop, "260301-000000000000002", beijing(2026, 3, 1, 23, 59, 59))
    order_line(shop, "260302-000000000000003", beijing(2026, 3, 2, 0, 0, 0))

    derive_all(shop.pk)

    assert sales(shop) == {("", 1): 2, (GOODS, 1): 2, ("", 2): 1, (GOODS, 2): 1}


def test_an_order_of_two_goods_counts_once_for_the_shop_and_once_for_each(shop: rows.Shop) -> None:
    order_line(shop, line_key="1", goods_id="A")
    order_line(shop, line_key="2", goods_id="B")
    order_line(shop, line_key="3", goods_id="B")

    derive_all(shop.pk)

    assert sales(shop) == {("", 1): 1, ("A", 1): 1, ("B", 1): 1}


def test_an_order_that_was_never_paid_is_no_sale(shop: rows.Shop) -> None:
    order_line(shop, status="已取消", sold=0)

    derive_all(shop.pk)

    assert sales(shop) == {}


def test_goods_that_the_export_does_not_name_count_for_the_shop_alone(shop: rows.Shop) -> None:
    order_line(shop, goods_id="")

    derive_all(shop.pk)

    assert sales(shop) == {("", 1): 1}


def test_another_shops_orders_are_left_alone(shop: rows.Shop) -> None:
    other = rows.Shop.objects.create(name="别家", opened_at=beijing(2026, 1, 1))
    order_line(other)
    derive_all(other.pk)

    derive_all(shop.pk)

    assert sales(other) == {("", 1): 1, (GOODS, 1): 1}
    assert sales(shop) == {}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=15)
@given(hours=st.lists(st.integers(0, 200), max_size=12), cut=st.integers(0, 12))
def test_counting_only_the_days_touched_gives_what_counting_all_gives(
    shop: rows.Shop, hours: list[int], cut: int
) -> None:
    rows.OrderLine.objects.all().delete()
    rows.SalesDay.objects.all().delete()
    moments = [beijing(2026, 3, 1) + timedelta(hours=hour) for hour in hours]
    for part in (moments[:cut], moments[cut:]):
        for at in part:
            order_line(shop, f"260301-{rows.OrderLine.objects.count():015d}", at)
        recount_sales(shop.pk, [day_of(at) for at in part])
    touched = sorted(rows.SalesDay.objects.values_list("goods_id", "day_at", "orders"))

    derive_all(shop.pk)

    assert sorted(rows.SalesDay.objects.values_list("goods_id", "day_at", "orders")) == touched


def test_a_grievance_begins_with_the_first_word_of_the_buyer(shop: rows.Shop) -> None:
    order_line(shop)
    aftersale(shop, at=beijing(2026, 3, 8, 9, 0), reason_text="质量问题")
    complaint(shop, at=beijing(2026, 3, 9, 9, 0), reason="not_received")

    relist_grievances(shop.pk)

    grievance = rows.Grievance.objects.get()
    assert grievance.at == beijing(2026, 3, 8, 9, 0)
    assert grievance.reason == "not_received"
    assert grievance.goods_id == GOODS
    assert grievance.texted == 1


@pytest.mark.parametrize("wording", ["七天无理由退货", "不想要了", "其他原因", "拍错", ""])
def test_a_return_without_blame_is_no_grievance(shop: rows.Shop, wording: str) -> None:
    order_line(shop)
    aftersale(shop, reason_text=wording)

    relist_grievances(shop.pk)

    assert not rows.Grievance.objects.exists()


def test_the_order_may_come_after_the_complaint(shop: rows.Shop) -> None:
    complaint(shop)
    relist_grievances(shop.pk)
    assert rows.Grievance.objects.get().goods_id == ""

    order_line(shop)
    relist_grievances(shop.pk)

    assert rows.Grievance.objects.get().goods_id == GOODS


def test_one_order_can_be_listed_anew_alone(shop: rows.Shop) -> None:
    complaint(shop, "260301-000000000000001")
    complaint(shop, "260301-000000000000002")

    relist_grievances(shop.pk, "260301-000000000000002")

    assert [grievance.order_sn for grievance in rows.Grievance.objects.all()] == ["260301-000000000000002"]


def test_wordings_from_a_file_are_never_read_as_sql(shop: rows.Shop) -> None:
    aftersale(shop, reason_text="质量'); DROP TABLE grievance; -- %s {which}")

    relist_grievances(shop.pk)

    assert rows.Grievance.objects.get().reason == "quality"
