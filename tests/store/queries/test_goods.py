"""A complaint is counted on its order's day, among the orders of that day, and never for another shop's."""

from datetime import date, timedelta

from mingbian.domain.clock import beijing
from mingbian.domain.complaint import Reason
from mingbian.store import models as rows
from mingbian.store.derive import derive_all
from mingbian.store.queries.goods import goods_books, goods_rates
from stock import complaint, order_line

NOW = beijing(2026, 3, 10, 9, 0)
A, B = "600000000001", "600000000002"


def sold(shop: rows.Shop, count: int, *, days_ago: float, goods_id: str = A, **told: object) -> list[str]:
    numbers = [f"{goods_id[-1]}{days_ago}-{place}" for place in range(count)]
    for number in numbers:
        order_line(shop, number, NOW - timedelta(days=days_ago), goods_id=goods_id, **told)
    return numbers


def test_orders_and_complaints_of_ninety_days_by_product(shop: rows.Shop) -> None:
    first, *_ = sold(shop, 4, days_ago=10)
    sold(shop, 3, days_ago=20, goods_id=B)
    complaint(shop, first, NOW - timedelta(days=2))
    derive_all(shop.pk)

    found = {one.goods_id: (one.orders, one.complaints) for one in goods_rates(shop, NOW)}

    assert found == {A: (4, 1), B: (3, 0)}


def test_a_complaint_about_an_older_order_is_not_counted_among_the_younger_ones(shop: rows.Shop) -> None:
    """It came lately; its order did not. Counted here, a share could be above one."""
    old, *_ = sold(shop, 2, days_ago=120)
    sold(shop, 1, days_ago=5)
    complaint(shop, old, NOW - timedelta(days=1))
    derive_all(shop.pk)

    [found] = goods_rates(shop, NOW)
    books = goods_books(shop, A, NOW)

    assert (found.orders, found.complaints) == (1, 0)
    assert books
    assert [one.ordered_on for one in books.complaints] == [(NOW - timedelta(days=120)).date()]


def test_an_order_that_was_never_paid_is_not_sold(shop: rows.Shop) -> None:
    sold(shop, 2, days_ago=5)
    sold(shop, 1, days_ago=6, sold=0)
    derive_all(shop.pk)

    assert [one.orders for one in goods_rates(shop, NOW)] == [2]
    books = goods_books(shop, A, NOW)
    assert books
    assert sum(day.orders for day in books.sold) == 2


def test_days_are_beijings_and_kinds_and_batches_stay_apart(shop: rows.Shop) -> None:
    just_before, just_after = beijing(2026, 3, 4, 23, 59), beijing(2026, 3, 5, 0, 1)
    order_line(shop, "1", just_before, sku_id="S1", spec="蓝色", batch="B1")
    order_line(shop, "2", just_after, sku_id="S1", spec="蓝色", batch="B1")
    order_line(shop, "3", just_after, sku_id="S2", spec="白色")
    complaint(shop, "2", beijing(2026, 3, 8), reason="quality")
    derive_all(shop.pk)

    books = goods_books(shop, A, NOW)

    assert books
    assert [(day.day, day.kind, day.batch, day.orders) for day in books.sold] == [
        (date(2026, 3, 4), "S1", "B1", 1),
        (date(2026, 3, 5), "S1", "B1", 1),
        (date(2026, 3, 5), "S2", "", 1),
    ]
    assert books.kinds == {"S1": "蓝色", "S2": "白色"}
    [unhappy] = books.complaints
    assert (unhappy.reason, unhappy.kind, unhappy.batch, unhappy.ordered_on) == (
        Reason.QUALITY,
        "S1",
        "B1",
        date(2026, 3, 5),
    )
    assert books.known_since == date(2026, 3, 4)


def test_a_product_without_a_sheet_is_called_as_its_orders_call_it(shop: rows.Shop) -> None:
    sold(shop, 1, days_ago=5, title="一次性雨衣")
    derive_all(shop.pk)

    assert [one.title for one in goods_rates(shop, NOW)] == ["一次性雨衣"]


def test_another_shops_product_is_nobodys_business(shop: rows.Shop) -> None:
    other = rows.Shop.objects.create(name="邻家小店", opened_at=NOW)
    sold(other, 3, days_ago=5)
    derive_all(other.pk)

    assert goods_rates(shop, NOW) == ()
    assert goods_books(shop, A, NOW) is None
