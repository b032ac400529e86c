"""What the sample shop changed: after an end, one thing a product, told by the complaint and by nothing else."""

from dataclasses import replace

import pytest

from mingbian.domain.clock import beijing, day_of
from mingbian.sample.changed import MOST, Changed, changed
from mingbian.sample.decided import decided
from mingbian.sample.disputed_money import last_complaints
from mingbian.sample.shop import SampleShop, sample_shop

UNTIL = beijing(2026, 11, 20, 20)


@pytest.fixture(scope="module", params=(2026, 1, 7))
def shop(request: pytest.FixtureRequest) -> SampleShop:
    return sample_shop(request.param, until=UNTIL, orders=400, disputes=40)


@pytest.fixture(scope="module")
def found(shop: SampleShop) -> list[Changed]:
    return changed(shop, decided(shop))


def test_a_few_changes_each_of_another_kind_and_product(found: list[Changed]) -> None:
    assert len(found) == MOST
    assert len({one.kind for one in found}) == len({one.goods_id for one in found}) == MOST


def test_each_begins_after_its_dispute_has_ended_and_before_today(shop: SampleShop, found: list[Changed]) -> None:
    ended = {end.order_sn: day_of(end.at) for end in decided(shop)}

    assert all(ended[one.order_sn] < one.since <= day_of(UNTIL) for one in found)


def test_each_is_of_the_product_that_was_complained_of(shop: SampleShop, found: list[Changed]) -> None:
    sold = {one.order_sn: one.article.goods_id for one in shop.sales}

    assert all(one.goods_id == sold[one.order_sn] for one in found)


def test_what_really_happened_changes_nothing(shop: SampleShop, found: list[Changed]) -> None:
    otherwise = replace(shop, truth=(), lines=tuple(last_complaints(shop).values()))

    assert changed(otherwise, decided(otherwise)) == found


def test_without_an_end_nothing_is_learnt(shop: SampleShop) -> None:
    assert changed(shop, []) == []
