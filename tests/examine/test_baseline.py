"""What is unusual among a shop's products is held to a stated rate of false alarms, and a bad batch is still found."""

import random
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from simulated_shops import Goods, bad_batch, drawn, goods_on_record, ordinary_shop, rate_of

from mingbian.domain.assessment import Band, SpeaksFor
from mingbian.domain.clock import beijing
from mingbian.domain.complaint import Complaint, Reason
from mingbian.domain.dossier import Dossier
from mingbian.domain.fact import Fact
from mingbian.domain.parcel import Delivered, Shipped
from mingbian.domain.record import History, Neighbour, Scope
from mingbian.domain.trade import Order
from mingbian.examine.assess import assess
from mingbian.examine.baseline import (
    BATCHES_DIFFER,
    DISCOVERIES_FALSE,
    FEWEST_COMPARED,
    Counted,
    compare,
    false_discoveries,
    ordinary,
)
from mingbian.examine.rates import DIFFER, FEWEST_ORDERS, Count, as_much_as

ORDERED = beijing(2026, 3, 1, 10)
SLICE, WHOLE = 120, 2000


def counted(*rows: tuple[str, int, int]) -> list[Counted]:
    return [Counted(key, Count(orders, complaints)) for key, orders, complaints in rows]


def several(rate: float, *, products: int = 12, orders: int = 500) -> list[Counted]:
    return counted(*((f"G{place}", orders, round(orders * rate)) for place in range(products)))


def test_a_product_far_above_its_shop_is_unusual_and_its_neighbours_are_not() -> None:
    found = compare([*several(0.02), *counted(("bad", 500, 60))])

    assert [one.key for one in found if one.unusual] == ["bad"]
    assert found[-1].low < found[-1].rate < found[-1].high
    assert found[-1].q is not None
    assert found[-1].q <= DISCOVERIES_FALSE


def test_below_thirty_orders_nothing_is_concluded() -> None:
    few = compare([*several(0.02), *counted(("new", FEWEST_ORDERS - 1, 25))])[-1]

    assert few.q is None
    assert not few.unusual


def test_two_complaints_are_never_enough() -> None:
    assert not compare([*several(0.0005, orders=4000), *counted(("two", 40, 2))])[-1].unusual


def test_an_empty_shop_and_a_single_product_say_nothing_foolish() -> None:
    assert compare([]) == ()
    [alone] = compare(counted(("G1", 400, 8)))
    assert alone.ordinary.guessed
    assert not alone.unusual


def test_a_bad_product_does_not_hide_in_the_spread_that_it_makes() -> None:
    """Six products of which one is very bad: measured against a spread with itself in it, it would seem ordinary."""
    found = compare([*several(0.02, products=5), *counted(("bad", 500, 100))])

    assert found[-1].unusual


def test_products_that_lie_far_apart_make_each_less_unusual() -> None:
    alike, apart = several(0.02), counted(*((f"G{n}", 500, (1, 5, 10, 24)[n % 4]) for n in range(12)))

    assert compare([*alike, *counted(("high", 500, 32))])[-1].unusual
    assert not compare([*apart, *counted(("high", 500, 32))])[-1].unusual


def test_a_category_that_is_complained_about_more_is_measured_by_itself() -> None:
    phone_cases = [Counted(f"P{n}", Count(800, 8), "手机配件") for n in range(10)]
    fruit = [Counted(f"F{n}", Count(800, 64), "水果") for n in range(10)]

    of_category = compare([*phone_cases, *fruit])
    assert not any(one.unusual for one in of_category)
    assert of_category[-1].ordinary.rate > 3 * of_category[0].ordinary.rate


def test_with_fewer_than_five_products_the_spread_is_called_our_guess() -> None:
    assert ordinary(several(0.02, products=FEWEST_COMPARED - 1)).guessed
    assert not ordinary(several(0.02, products=FEWEST_COMPARED)).guessed


def test_a_rate_from_few_orders_is_drawn_to_the_usual_one() -> None:
    small = compare([*several(0.02), *counted(("small", 40, 4))])[-1]
    large = compare([*several(0.02), *counted(("large", 4000, 400))])[-1]

    assert 0.02 < small.rate < 0.06
    assert 0.09 < large.rate < 0.10


@given(st.lists(st.floats(0, 1), max_size=30))
def test_adjusted_chances_are_no_smaller_and_keep_their_order(tails: list[float]) -> None:
    adjusted = false_discoveries(tails)

    assert all(tail - 1e-12 <= q <= 1 for tail, q in zip(tails, adjusted, strict=True))
    assert [q for _, q in sorted(zip(tails, adjusted, strict=True))] == sorted(adjusted)


@given(st.lists(st.tuples(st.integers(0, 10**7), st.integers(0, 10**7)), max_size=12))
def test_whatever_the_counts_an_interval_holds_its_rate(rows: list[tuple[int, int]]) -> None:
    for one in compare(counted(*((f"G{place}", *row) for place, row in enumerate(rows)))):
        assert 0 <= one.low <= one.rate * 1.6
        assert one.low <= one.high <= 1
        assert one.q is None or 0 <= one.q <= 1


def test_an_interval_holds_the_true_rate_eight_times_in_ten() -> None:
    chance, held = random.Random(11), []
    for _ in range(60):
        rates = [rate_of(chance, 0.02, DIFFER) for _ in range(12)]
        sold = [Counted(str(place), drawn(chance, 300, rate)) for place, rate in enumerate(rates)]
        held += [one.low <= rate <= one.high for one, rate in zip(compare(sold), rates, strict=True)]

    assert 0.74 <= sum(held) / len(held) <= 0.90


@pytest.mark.parametrize("shops", [SLICE, pytest.param(WHOLE, marks=pytest.mark.prove)])
def test_in_shops_where_nothing_is_wrong_the_stated_rate_of_false_alarms_holds(shops: int) -> None:
    """An alarm is any product of a shop called unusual at one look."""
    chance, products, alarms = random.Random(20260301), 0, 0
    for _ in range(shops):
        found = compare(ordinary_shop(chance))
        products += len(found)
        alarms += any(one.unusual for one in found)

    print(f"\n{shops} ordinary shops, {products} products: a false alarm in {alarms / shops:.1%} of the shops")
    assert alarms / shops <= DISCOVERIES_FALSE


@pytest.mark.parametrize("shops", [SLICE, pytest.param(WHOLE, marks=pytest.mark.prove)])
def test_ordinary_batches_raise_no_more_false_alarms_than_stated(shops: int) -> None:
    chance, alarms = random.Random(20260302), 0
    for _ in range(shops):
        goods = goods_on_record(chance)
        alarms += any(one.unusual for one in of_batches(goods, goods.batches))

    print(f"\n{shops} products without a bad batch: a false alarm in {alarms / shops:.1%}")
    assert alarms / shops <= DISCOVERIES_FALSE


@pytest.mark.parametrize("runs", [SLICE, pytest.param(WHOLE, marks=pytest.mark.prove)])
def test_a_batch_three_times_as_bad_is_found_by_its_twentieth_complaint(runs: int) -> None:
    """On the card, where all batches are looked at together; and in the dispute, which asks about its own batch."""
    chance, on_card, in_dispute, ours = random.Random(20260303), [], [], 0
    for _ in range(runs):
        goods = goods_on_record(chance)
        growing = bad_batch(chance, goods)
        on_card.append(first(growing, lambda now, goods=goods: found_on_card(goods, now)))
        in_dispute.append(first(growing[14:], lambda now, goods=goods: our_goods(goods, now)))
        ours += assess(told(goods, growing[-1])).doubt.band is Band.HONEST
    cards, disputes = (sum(found is not None for found in way) / runs for way in (on_card, in_dispute))
    middle = sorted(found or 99 for found in on_card)[runs // 2]

    print(
        f"\n{runs} bad batches (3x): on the card {cards:.1%} by the 20th complaint (half by the {middle}th), "
        f"in the dispute {disputes:.1%}; called honest at the 20th {ours / runs:.1%}"
    )
    assert cards >= 0.90
    assert disputes >= 0.90
    assert ours == runs, "a bad batch is our product, never an attack"


def of_batches(goods: Goods, batches: tuple[Counted, ...]) -> list:
    return list(compare(batches, BATCHES_DIFFER, before=ordinary(goods.others)))


def found_on_card(goods: Goods, now: Count) -> bool:
    return of_batches(goods, (Counted("bad", now), *goods.batches))[0].unusual


def our_goods(goods: Goods, now: Count) -> bool:
    """Whether the batch's own finding speaks for the buyer."""
    answer = assess(told(goods, now))
    return any(found.code == "P02" and found.speaks_for is SpeaksFor.HONEST for found in answer.findings)


def first(growing: list[Count], found) -> int | None:
    return next((now.complaints for now in growing if found(now)), None)


def told(goods: Goods, now: Count) -> Dossier:
    """The dispute in which this complaint came: the batch's earlier ones are its neighbours, all within a week."""
    opened = ORDERED + timedelta(days=5)
    of_goods = Count(
        now.orders + sum(one.count.orders for one in goods.batches),
        now.complaints - 1 + sum(one.count.complaints for one in goods.batches),
    )
    in_shop = Count(
        of_goods.orders + sum(one.count.orders for one in goods.others),
        of_goods.complaints + sum(one.count.complaints for one in goods.others),
    )
    counts = (
        (Scope.PRODUCT, "B7", Count(now.orders, now.complaints - 1)),
        (Scope.PRODUCT, "", of_goods),
        (Scope.SHOP, "", in_shop),
    )
    facts: list[Fact] = [
        Order(at=ORDERED, cite=1, order_sn="1", amount_fen=3990, title="卫裤", goods_id="G1", batch="B7"),
        Shipped(at=ORDERED + timedelta(hours=9), cite=2, tracking="YT1"),
        Delivered(at=ORDERED + timedelta(days=3), cite=3, tracking="YT1", text="本人签收"),
        *(
            Neighbour(
                at=opened - timedelta(hours=7 * place),
                cite=10 + place,
                order_sn=f"N{place}",
                reason=Reason.QUALITY,
                text="穿一次就开线了",
                goods_id="G1",
                batch="B7",
            )
            for place in range(1, now.complaints)
        ),
        *(
            History(
                at=opened,
                cite=50 + place,
                scope=scope,
                batch=batch,
                orders=count.orders,
                complaints=count.complaints,
                days=90,
            )
            for place, (scope, batch, count) in enumerate(counts)
        ),
        Complaint(at=opened, cite=99, reason=Reason.QUALITY, amount_fen=3990, text="裤子开线了，要退"),
    ]
    return Dossier(tuple(sorted(facts, key=lambda fact: fact.at)), opened)


def test_how_alike_products_are_is_told_in_orders() -> None:
    assert as_much_as(0.02, 0.5) == pytest.approx(195, abs=1)
    assert as_much_as(0.5, 2.0) == 1.0
