"""A change that did nothing is told to have done something in at most one shop of twenty; one that halved is found."""

import math
import random
from dataclasses import dataclass, replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mingbian.learn.interrupted import (
    FEWEST_COMPLAINTS_BEFORE,
    FEWEST_EXPECTED_AFTER,
    FEWEST_WEEKS_AFTER,
    FEWEST_WEEKS_BEFORE,
    Saw,
    step_of,
)
from mingbian.learn.weeks import WEEK, Stretch, Week

SINCE = date(2026, 3, 2)
GAP = 4
SAID = (Saw.LOWER, Saw.HIGHER)


@dataclass(frozen=True)
class Shop:
    """How a made-up product is complained about: `drift` in half a year and `scatter` are logarithms, `alike` is how
    much of a week's own luck stays the next."""

    orders: int = 300
    rate: float = 0.04
    factor: float = 1.0
    drift: float = 0.0
    scatter: float = 0.0
    alike: float = 0.0
    before: int = 26
    after: int = 13

    def weeks(self, seed: int) -> list[Week]:
        chance = random.Random(seed)
        numbers = range(-self.before - GAP, self.after)
        luck = chance.gauss(0, self.scatter)
        found = []
        for number in numbers:
            luck = self.alike * luck + math.sqrt(1 - self.alike**2) * chance.gauss(0, self.scatter)
            rate = self.rate * math.exp(self.drift * number / 26 + luck) * (self.factor if number >= 0 else 1.0)
            orders = max(1, round(self.orders * math.exp(0.3 * number / 26) * chance.uniform(0.8, 1.2)))
            stretch = Stretch.AFTER if number >= 0 else Stretch.TROUBLE if number >= -GAP else Stretch.BEFORE
            found.append(Week(number, SINCE + WEEK * number, orders, poisson(chance, orders * rate), stretch))
        return found


def poisson(chance: random.Random, mean: float) -> int:
    """By counting arrivals; means of up to some hundred."""
    count, at = 0, chance.expovariate(1.0)
    while at < mean:
        count, at = count + 1, at + chance.expovariate(1.0)
    return count


def said(shop: Shop, seeds: int, *, begin: int = 0) -> float:
    """In what share of such shops something is said to have changed."""
    return sum(step_of(shop.weeks(seed)).saw in SAID for seed in range(begin, begin + seeds)) / seeds


NOTHING_CHANGED = {
    "plain": Shop(),
    "few orders": Shop(orders=40),
    "many orders": Shop(orders=900),
    "falling by itself": Shop(orders=500, drift=-0.7),
    "rising by itself": Shop(orders=500, drift=0.7),
    "uneven weeks": Shop(scatter=0.35),
    "weeks that hang together": Shop(scatter=0.3, alike=0.6),
}


@pytest.mark.parametrize("shop", NOTHING_CHANGED.values(), ids=NOTHING_CHANGED)
def test_where_nothing_changed_at_most_one_in_twenty_is_told_otherwise(shop: Shop) -> None:
    assert said(shop, 60) <= 0.05


@pytest.mark.prove
@pytest.mark.parametrize("shop", NOTHING_CHANGED.values(), ids=NOTHING_CHANGED)
def test_where_nothing_changed_at_most_one_in_twenty_is_told_otherwise_in_many_shops(shop: Shop) -> None:
    assert said(shop, 400, begin=10_000) <= 0.05


def test_a_halved_rate_is_found_where_there_is_enough() -> None:
    found = [step_of(Shop(orders=900, factor=0.5).weeks(seed)) for seed in range(20)]

    assert sum(step.saw is Saw.LOWER for step in found) >= 16
    assert not any(step.saw is Saw.HIGHER for step in found)
    assert sum(step.low <= 0.5 <= step.high for step in found if step.low is not None and step.high is not None) >= 18


def test_a_doubled_rate_is_found_too() -> None:
    found = [step_of(Shop(orders=700, factor=2.0).weeks(seed)).saw for seed in range(10)]

    assert found.count(Saw.HIGHER) >= 8


def test_complaints_that_ceased_altogether_are_no_trouble() -> None:
    step = step_of(Shop(orders=600, factor=0.0).weeks(1))

    assert (step.saw, step.factor, step.low) == (Saw.LOWER, 0.0, 0.0)
    assert step.high is not None
    assert step.high < 0.3


SHORT = {
    "weeks before": Shop(before=FEWEST_WEEKS_BEFORE - 1, orders=900),
    "weeks after": Shop(after=FEWEST_WEEKS_AFTER - 1, orders=900),
    "complaints": Shop(orders=5, rate=0.02),
    "orders after": Shop(orders=20, rate=0.02, before=60, after=6),
    "everything": Shop(before=0, after=0),
}


@pytest.mark.parametrize("shop", SHORT.values(), ids=SHORT)
def test_of_too_little_nothing_is_said(shop: Shop) -> None:
    step = step_of(shop.weeks(3))

    assert step.saw is Saw.TOO_FEW
    assert step.factor is step.low is step.high is None


def test_what_is_worst_becomes_better_by_itself_and_is_not_counted() -> None:
    """The change comes when the worst weeks of the last half-year are just over: they are the trouble, left out."""
    told = 0
    for seed in range(40):
        weeks = Shop(orders=200).weeks(seed)
        worst = [replace(week, complaints=week.complaints * 3) if week.number in (-2, -3) else week for week in weeks]
        told += step_of(worst).saw in SAID

    assert told <= 2


@given(
    st.lists(st.tuples(st.integers(0, 400), st.integers(0, 400)), max_size=40),
    st.lists(st.tuples(st.integers(0, 400), st.integers(0, 400)), max_size=26),
)
def test_whatever_was_counted_the_answer_is_in_order(
    before: list[tuple[int, int]], after: list[tuple[int, int]]
) -> None:
    counts = [(place - len(before) - GAP, count, Stretch.BEFORE) for place, count in enumerate(before)]
    counts += [(place, count, Stretch.AFTER) for place, count in enumerate(after)]
    weeks = [
        Week(number, SINCE + WEEK * number, orders, min(orders, grieved), stretch)
        for number, (orders, grieved), stretch in counts
    ]

    step = step_of(weeks)

    enough = (
        step.before.complaints >= FEWEST_COMPLAINTS_BEFORE
        and step.expected >= FEWEST_EXPECTED_AFTER
        and step.before.weeks >= FEWEST_WEEKS_BEFORE
        and step.after.weeks >= FEWEST_WEEKS_AFTER
    )
    assert (step.saw is not Saw.TOO_FEW) == enough
    if step.factor is not None and step.low is not None and step.high is not None:
        assert 0.0 <= step.low <= step.factor + 1e-9
        assert step.factor <= step.high + 1e-9
        assert all(0.0 <= rate <= 1.0 for _, rate in (*step.line, *step.otherwise))
