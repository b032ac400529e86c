"""A count says something only when it is large enough, and is seldom wrong about an ordinary product."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mingbian.examine.rates import FEWEST_ORDERS, UNUSUAL, Count, poisson_tail, standing

SHOP = Count(6000, 120)


def drawn(chance: random.Random, orders: int, rate: float) -> Count:
    return Count(orders, sum(chance.random() < rate for _ in range(orders)))


def test_below_thirty_orders_nothing_is_said() -> None:
    assert standing(Count(FEWEST_ORDERS - 1, 29), SHOP) is None
    assert standing(Count(FEWEST_ORDERS, 30), SHOP) is not None


def test_three_times_the_usual_rate_is_nearly_five_decibans_a_little_shrunk() -> None:
    found = standing(Count(2000, 120), SHOP)

    assert found
    assert 3.7 < found.ratio_db < 4.77
    assert found.low_db < found.ratio_db < found.high_db


@pytest.mark.parametrize("orders", [40, 200, 1000])
def test_an_ordinary_product_is_seldom_called_unusual(orders: int) -> None:
    chance = random.Random(20260301)
    alarms = [standing(drawn(chance, orders, 0.02), SHOP) for _ in range(300)]
    called = [found for found in alarms if found and found.tail <= UNUSUAL and found.ratio_db > 0]

    assert len(called) / len(alarms) <= UNUSUAL


def test_a_product_five_times_as_bad_is_found_within_two_hundred_orders() -> None:
    chance = random.Random(20260302)
    found = [standing(drawn(chance, 200, 0.10), SHOP) for _ in range(200)]

    assert sum(1 for one in found if one and one.tail <= UNUSUAL and one.low_db > 0) / len(found) >= 0.9


@given(st.integers(30, 10**12), st.integers(0, 10**12))
def test_the_interval_holds_the_ratio_whatever_the_counts(orders: int, complaints: int) -> None:
    found = standing(Count(orders, complaints), SHOP)

    assert found
    assert found.low_db <= found.ratio_db <= found.high_db
    assert 0 <= found.tail <= 1


@given(st.integers(30, 5000), st.integers(0, 100), st.integers(1, 50))
def test_more_complaints_never_lower_the_rate(orders: int, complaints: int, more: int) -> None:
    before = standing(Count(orders, min(complaints, orders)), SHOP)
    after = standing(Count(orders, min(complaints + more, orders)), SHOP)

    assert before
    assert after
    assert after.ratio_db >= before.ratio_db


def test_a_burst_is_measured_against_what_is_expected() -> None:
    assert poisson_tail(0, 1.0) == 1.0
    assert poisson_tail(1, 1.0) == pytest.approx(0.6321, abs=1e-4)
    assert poisson_tail(6, 0.5) < 0.0001
    assert poisson_tail(3, 0.0) == 0.0
