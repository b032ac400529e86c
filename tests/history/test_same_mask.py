"""A masked name and a district say only so surely who bought; what is said fits what is true in made-up shops."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mingbian.domain.clock import beijing
from mingbian.history.same_mask import LARGEST, LEAST_TOLD, SMALLEST, namesakes, same_mask, seen_here, share_of_own

SURNAMES = [1 / (place + 3) for place in range(120)]  # a few are everybody's, most are rare
CHANCE = 0.06  # what some fifty to two hundred cases may be off by luck alone
DISTRICTS = [1 / (place + 10) for place in range(900)]


def test_a_rare_mask_in_a_small_district_is_most_likely_the_same_buyer() -> None:
    assert share_of_own(1, namesakes(outside=0, orders_here=1, orders=2000)) > 0.9


def test_a_common_mask_in_a_large_district_is_most_likely_somebody_else() -> None:
    assert share_of_own(1, namesakes(outside=300, orders_here=40, orders=2000)) < 0.2


def test_many_under_one_mask_in_one_district_are_hardly_all_namesakes() -> None:
    expected = namesakes(outside=40, orders_here=8, orders=2000)

    assert share_of_own(6, expected) > 0.8
    assert share_of_own(6, expected) > 1.5 * share_of_own(1, expected)


def test_nothing_found_is_nobodys() -> None:
    assert share_of_own(0, 0.5) == 0.0
    assert not seen_here([(0, 7, 0, 0, 0)])


def test_the_counts_are_told_with_their_probability_and_not_at_all_when_hardly_his() -> None:
    at = beijing(2026, 3, 9)
    likely = same_mask([(3, 1, 2, 1, 1)], [(1, 2000)]).account(at)
    hardly = same_mask([(1, 299, 1, 0, 0)], [(60, 2000)]).account(at)

    assert likely is not None
    assert (likely.refunds, likely.rejected, likely.supported, likely.orders) == (2, 1, 1, None)
    assert likely.same is not None
    assert likely.same > 90
    assert hardly is None


@given(st.integers(0, 300), st.integers(0, 10_000), st.integers(0, 2000), st.integers(0, 2000))
def test_it_is_a_probability_whatever_the_counts(found: int, outside: int, here: int, more: int) -> None:
    share = share_of_own(found, namesakes(outside, here, here + more))

    assert share == 0.0 if not found else SMALLEST <= share <= LARGEST


@given(st.integers(1, 12), st.floats(0.0001, 5))
def test_the_more_namesakes_are_to_be_expected_the_less_likely_it_is_he(found: int, expected: float) -> None:
    assert share_of_own(found, expected * 2) <= share_of_own(found, expected) + 1e-9


def made_up_shop(chance: random.Random, buyers: int, again: float) -> list[tuple[int, str, int]]:
    """After-sales of one year: who (a number), under which mask, in which district; few buyers make most repeats."""
    told = []
    surnames = chance.choices(range(120), SURNAMES, k=buyers)
    districts = chance.choices(range(900), DISTRICTS, k=buyers)
    for who in range(buyers):
        mask = f"{surnames[who]}-{chance.randrange(10)}"
        more = chance.gammavariate(0.3, again / 0.3)
        count = 1 + sum(1 for _ in range(40) if chance.random() < more / 40)
        told += [(who, mask, districts[who])] * count
    return told


@pytest.mark.parametrize("again", [0.03, 0.05, 0.08])
def test_in_made_up_shops_what_is_called_likely_is_so_that_often(again: float) -> None:
    """In three steps: the share that is true lies within the interval that is told beside the probability.

    `again` is a buyer's mean of further after-sales in a year; who has more of them is met more often, so that the mean
    of those who are met is about twice that.
    """
    chance = random.Random(f"{again}")
    told: list[tuple[float, float, float, float]] = []
    for buyers in (300, 1500, 3000, 6000):
        told += stated_and_true(chance, made_up_shop(chance, buyers, again))

    for least, most in ((LEAST_TOLD, 0.5), (0.5, 0.8), (0.8, 1.0)):
        step = [one for one in told if least <= one[1] < most]
        low, stated, high, true = (sum(one[side] for one in step) / len(step) for side in range(4))
        print(f"\nrepeats {again:.2f}: said {stated:.0%} ({low:.0%} to {high:.0%}), true {true:.0%} of {len(step)}")
        assert low - CHANCE <= true <= high + CHANCE


def stated_and_true(
    chance: random.Random, requests: list[tuple[int, str, int]]
) -> list[tuple[float, float, float, float]]:
    by_mask: dict[str, list[tuple[int, int]]] = {}
    for who, mask, district in requests:
        by_mask.setdefault(mask, []).append((who, district))
    sample = [district for _, _, district in chance.choices(requests, k=2000)]
    found = []
    for who, mask, district in chance.sample(requests, min(1500, len(requests))):
        here = [other for other, place in by_mask[mask] if place == district]
        if len(here) > 1:
            counts = (len(here) - 1, len(by_mask[mask]) - len(here), 0, 0, 0)
            stated = same_mask([counts], [(sample.count(district), len(sample))])
            found.append((stated.low, stated.chance, stated.high, (here.count(who) - 1) / (len(here) - 1)))
    return found
