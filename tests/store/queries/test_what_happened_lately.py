"""What happened lately in a shop, as the page of what runs together reads it."""

from datetime import timedelta

import pytest

from mingbian.actions.open_dispute import open_dispute
from mingbian.domain.clock import beijing
from mingbian.domain.complaint import Reason
from mingbian.domain.group import HappeningKind
from mingbian.store import models as rows
from mingbian.store.derive import derive_all
from mingbian.store.queries.groups import MOST, lately
from stock import GOODS, SN, aftersale, complaint, order_line

NOW = beijing(2026, 3, 10, 9)
OTHER = "260301-000000000000002"


@pytest.fixture
def busy(shop: rows.Shop) -> rows.Shop:
    """Two orders: one complained about and asked back, one asked back alone and reviewed poorly."""
    order_line(shop, batch="B7", courier="极兔", province="浙江省", city="杭州市", district="西湖区")
    order_line(shop, OTHER)
    complaint(shop, registered_on=beijing(2026, 3, 1).date())
    aftersale(shop)
    aftersale(shop, OTHER)
    at = beijing(2026, 3, 8)
    rows.Review.objects.create(shop=shop, order_sn=OTHER, line_key="1", at=at, stars=1, text="差")
    rows.Campaign.objects.create(shop=shop, line_key="1", name="满减", begins_at=at, ends_at=at + timedelta(days=1))
    derive_all(shop.pk)
    return shop


def test_one_trouble_is_told_once_with_what_its_order_says(busy: rows.Shop) -> None:
    open_dispute(busy, SN, now=NOW)

    found = {one.order_sn: one for one in lately(busy, NOW).happenings}

    assert {sn: one.kind for sn, one in found.items()} == {SN: HappeningKind.COMPLAINT, OTHER: HappeningKind.REFUND}
    told = found[SN]
    assert (told.batch, told.courier, told.address, told.dispute) == ("B7", "极兔", "浙江省 杭州市 西湖区", 1)
    assert told.ordered_at == beijing(2026, 3, 1, 10, 2)
    assert found[OTHER].reason is Reason.QUALITY


def test_what_the_shop_knows_of_the_quarter(busy: rows.Shop) -> None:
    time = lately(busy, NOW).time

    assert (time.orders, time.complaints, time.refunds, time.reviews) == (2, 1, 2, 1)
    assert time.days == pytest.approx(9.4, abs=0.1)
    assert [activity.name for activity in time.activities] == ["满减"]


def test_a_batch_that_several_share_is_counted_with_its_orders(shop: rows.Shop) -> None:
    for number in range(5):
        sn = f"260301-{number:015d}"
        order_line(shop, sn, batch="B7")
        if number < 3:
            complaint(shop, sn)
    derive_all(shop.pk)

    sold = {(one.goods_id, one.batch): one for one in lately(shop, NOW).time.sold}

    assert (sold[GOODS, "B7"].orders, sold[GOODS, "B7"].complaints) == (5, 3)
    assert (sold[GOODS, ""].orders, sold[GOODS, ""].complaints) == (5, 3)


def test_a_complaint_in_newer_words_is_still_one(busy: rows.Shop) -> None:
    complaint(busy, line_key="later", at=beijing(2026, 3, 9, 23), text="还是没收到")

    told = [one for one in lately(busy, NOW).happenings if one.order_sn == SN]

    assert [one.text for one in told] == ["还是没收到"]


def test_orders_are_counted_by_ten_minutes_of_the_last_week(shop: rows.Shop) -> None:
    for number in range(3):
        order_line(shop, f"260309-{number:015d}", beijing(2026, 3, 9, 12, number * 4))
    order_line(shop, "260228-000000000000001", beijing(2026, 2, 28, 12))
    order_line(shop, "260309-000000000000009", beijing(2026, 3, 9, 12, 1), sold=0)

    assert lately(shop, NOW).slots == ((beijing(2026, 3, 9, 12), 3),)


def test_another_shops_troubles_and_what_is_still_to_come_are_not_seen(busy: rows.Shop) -> None:
    other = rows.Shop.objects.create(name="别家", opened_at=beijing(2026, 1, 1))

    assert lately(other, NOW).happenings == ()
    assert lately(busy, beijing(2026, 3, 1)).happenings == ()
    assert MOST >= 100
