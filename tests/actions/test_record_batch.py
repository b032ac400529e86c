"""A batch is what left in some days: its orders bear it, its complaints are counted by it, nothing else is touched."""

from datetime import date

import pytest

from mingbian.actions.record_batch import BatchEmptyError, BatchNotNamedError, BatchSpanReversedError, record_batch
from mingbian.domain.clock import beijing
from mingbian.store import models as rows
from mingbian.store.derive import derive_all
from stock import GOODS, complaint, order_line

NOW = beijing(2026, 3, 10, 9)
FIRST, LAST = date(2026, 3, 2), date(2026, 3, 4)


def batches() -> dict[str, str]:
    return dict(rows.OrderLine.objects.order_by("order_sn").values_list("order_sn", "batch"))


def test_what_left_in_these_days_bears_the_batch_both_days_included(shop: rows.Shop) -> None:
    order_line(shop, "1", beijing(2026, 2, 28), shipped_at=beijing(2026, 3, 2, 0, 0))
    order_line(shop, "2", beijing(2026, 3, 1), shipped_at=beijing(2026, 3, 4, 23, 59))
    order_line(shop, "3", beijing(2026, 3, 3), shipped_at=beijing(2026, 3, 5, 0, 0))
    order_line(shop, "4", beijing(2026, 3, 3))
    order_line(shop, "5", beijing(2026, 3, 3), goods_id="别的商品")

    count = record_batch(shop, GOODS, " B7 ", since=FIRST, until=LAST, now=NOW)

    assert count == 3
    assert batches() == {"1": "B7", "2": "B7", "3": "", "4": "B7", "5": ""}


def test_its_complaints_are_counted_by_it_at_once(shop: rows.Shop) -> None:
    order_line(shop, "1", beijing(2026, 3, 3))
    complaint(shop, "1", beijing(2026, 3, 8))
    derive_all(shop.pk)

    record_batch(shop, GOODS, "B7", since=FIRST, until=LAST, now=NOW)

    assert rows.Grievance.objects.get().batch == "B7"


def test_a_batch_written_down_again_takes_the_place_of_the_first(shop: rows.Shop) -> None:
    order_line(shop, "1", beijing(2026, 3, 3))
    record_batch(shop, GOODS, "B6", since=FIRST, until=LAST, now=NOW)

    record_batch(shop, GOODS, "B7", since=FIRST, until=LAST, now=NOW)

    assert batches() == {"1": "B7"}


def test_what_cannot_be_a_batch_is_refused_with_a_way_on(shop: rows.Shop) -> None:
    order_line(shop, "1", beijing(2026, 3, 3))

    with pytest.raises(BatchEmptyError, match="没有发出过这件商品的订单"):
        record_batch(shop, GOODS, "B7", since=date(2025, 1, 1), until=date(2025, 1, 2), now=NOW)
    with pytest.raises(BatchSpanReversedError, match="早于第一天"):
        record_batch(shop, GOODS, "B7", since=LAST, until=FIRST, now=NOW)
    for name in ("  ", "长" * 61):
        with pytest.raises(BatchNotNamedError):
            record_batch(shop, GOODS, name, since=FIRST, until=LAST, now=NOW)
    assert batches() == {"1": ""}
    assert not rows.TimelineEvent.objects.filter(kind="batch_recorded").exists()


def test_another_shops_orders_stay_as_they_are(shop: rows.Shop) -> None:
    other = rows.Shop.objects.create(name="邻家小店", opened_at=NOW)
    order_line(other, "9", beijing(2026, 3, 3))
    order_line(shop, "1", beijing(2026, 3, 3))

    record_batch(shop, GOODS, "B7", since=FIRST, until=LAST, now=NOW)

    assert batches() == {"1": "B7", "9": ""}
