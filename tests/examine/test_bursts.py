"""Bursts: what is called one, and how often ordinary days are called so by mistake."""

import math
from datetime import datetime, timedelta
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mingbian.domain.clock import beijing
from mingbian.domain.group import HappeningKind
from mingbian.examine.bursts import (
    ALARMS_A_QUARTER,
    SLOT,
    bursts,
    bursts_of_slots,
    more_than,
    share_of_days,
    usual,
)
from quarters import BEGIN, DAYS, HOURS, poisson, quarter

NOON = beijing(2026, 3, 4, 12)
KINDS = len(HappeningKind)


def every(minutes: float, count: int, since: datetime = NOON) -> list[datetime]:
    return [since + timedelta(minutes=minutes * number) for number in range(count)]


def test_seven_complaints_in_three_hours_are_a_burst_where_one_a_day_is_usual() -> None:
    [burst] = bursts(HappeningKind.COMPLAINT, every(25, 7), usual(90, 90))

    assert (burst.count, burst.first, burst.last) == (7, NOON, NOON + timedelta(minutes=150))
    assert burst.expected < 0.3
    assert burst.by_chance < ALARMS_A_QUARTER


def test_seven_in_three_hours_are_nothing_where_fifty_a_day_are_usual() -> None:
    assert bursts(HappeningKind.COMPLAINT, every(25, 7), usual(4500, 90)) == ()


def test_three_are_never_a_burst_and_four_at_once_are_where_hardly_any_come() -> None:
    assert bursts(HappeningKind.COMPLAINT, every(1, 3), usual(1, 90)) == ()
    assert bursts(HappeningKind.COMPLAINT, every(1, 4), usual(1, 90))


def test_a_shop_of_which_nothing_is_known_is_held_against_a_guess() -> None:
    assert bursts(HappeningKind.COMPLAINT, every(10, 8), usual(0, 0))
    assert bursts(HappeningKind.COMPLAINT, [], usual(0, 0)) == ()


def test_two_bursts_days_apart_are_two_and_share_nothing() -> None:
    first, second = bursts(HappeningKind.REVIEW, [*every(9, 8), *every(9, 8, NOON + timedelta(days=30))], usual(20, 90))

    assert first.last < second.first


def test_nine_in_the_evening_holds_more_than_four_at_night() -> None:
    night, evening = beijing(2026, 3, 4, 4), beijing(2026, 3, 4, 21)

    assert share_of_days(evening, evening + timedelta(hours=1)) > 5 * share_of_days(night, night + timedelta(hours=1))
    assert share_of_days(night, night + timedelta(days=7)) == pytest.approx(7)


def test_orders_are_scanned_by_slots_of_ten_minutes() -> None:
    slots = [NOON + SLOT * number for number in range(-500, 500)]
    calm = [(at, HOURS[at.hour]) for at in slots]
    rush = [(at, 400 if at == NOON else count) for at, count in calm]
    known = usual(6 * sum(HOURS) * 90, 90)

    assert bursts_of_slots(HappeningKind.ORDER, calm, known) == ()
    [burst] = bursts_of_slots(HappeningKind.ORDER, rush, known)
    assert burst.first <= NOON <= burst.last


@given(st.integers(1, 60), st.floats(0.01, 40), st.floats(0.5, 50))
def test_the_tail_is_one_minus_what_lies_below_and_falls(count: int, expected: float, shape: float) -> None:
    logs = [
        math.lgamma(x + shape) - math.lgamma(shape) - math.lgamma(x + 1)
        + shape * math.log(shape / (shape + expected)) + x * math.log(expected / (shape + expected))
        for x in range(count)
    ]  # fmt: skip
    below = math.fsum(map(math.exp, logs))

    assert more_than(count, expected, shape) == pytest.approx(1 - below, abs=2e-9)
    assert more_than(count + 1, expected, shape) <= more_than(count, expected, shape) + 1e-9


@given(st.lists(st.integers(0, 90 * 24 * 60), max_size=40))
def test_bursts_never_overlap_and_hold_what_they_say(minutes: list[int]) -> None:
    moments = [BEGIN + timedelta(minutes=each) for each in minutes]
    found = bursts(HappeningKind.COMPLAINT, moments, usual(len(moments), DAYS))

    assert all(one.last < other.first for one, other in pairwise(found))
    for burst in found:
        assert burst.count == sum(burst.first <= at <= burst.last for at in moments)


def alarms(rate: float, seed: int) -> int:
    """Bursts of one kind called in one ordinary quarter."""
    moments = [one.at for one in quarter(f"calm{rate}/{seed}", rate).happenings]
    return len(bursts(HappeningKind.COMPLAINT, moments, usual(len(moments), DAYS)))


def test_ordinary_quarters_are_hardly_ever_called_a_burst() -> None:
    """A slice of the proof below: 60 shop quarters."""
    found = sum(alarms(rate, seed) for rate in (0.1, 0.7, 3.0) for seed in range(20))

    assert found <= 4


@pytest.mark.prove
@pytest.mark.parametrize("rate", [0.02, 0.1, 0.5, 2.0, 8.0, 30.0])
def test_at_most_one_false_alarm_a_shop_and_quarter(rate: float) -> None:
    """On uneven days with weekends and hours; all four kinds together stay below one by far."""
    count = 400 if rate < 10 else 60
    found = [alarms(rate, seed) for seed in range(count)]

    print(f"{rate:5.2f} 起/天：{count} 个店季，误报 {sum(found)} 次，每店季四类合计 {KINDS * sum(found) / count:.3f}")
    assert KINDS * sum(found) / count <= 1.0
    assert sum(found) / count <= 2 * ALARMS_A_QUARTER


@pytest.mark.prove
@pytest.mark.parametrize("size", [6, 10])
def test_an_attack_of_some_hours_is_seen_in_shops_of_any_usual_size(size: int) -> None:
    """Six within three hours, where up to one a day is usual; ten where up to three are."""
    c, seen = Random(7), 0
    for seed in range(200):
        rate = c.uniform(0.05, 1.0 if size == 6 else 3.0)
        moments = [one.at for one in quarter(f"seen{seed}", rate).happenings]
        start = BEGIN + timedelta(days=c.uniform(10, 80))
        moments += [start + timedelta(hours=c.uniform(0, 3)) for _ in range(size)]
        seen += any(
            burst.first <= start + timedelta(hours=3) and start <= burst.last
            for burst in bursts(HappeningKind.COMPLAINT, moments, usual(len(moments), DAYS))
        )

    print(f"三小时内 {size} 起：{seen}/200 被看见")
    assert seen >= 180


def test_the_simulation_is_uneven_as_days_are() -> None:
    c = Random(3)
    counts = [poisson(c, 4 * c.gammavariate(10, 0.1)) for _ in range(4000)]
    mean = sum(counts) / len(counts)

    assert sum((count - mean) ** 2 for count in counts) / len(counts) > mean * 1.2
    assert len(HOURS) == 24
