"""Shops, products and batches drawn by lot, whose true rates are known: what the baseline is held against."""

import random
from dataclasses import dataclass

from mingbian.examine.baseline import Counted
from mingbian.examine.rates import Count, as_much_as


@dataclass(frozen=True)
class Goods:
    """One product: what its shop's other products show, its own ordinary rate, and its batches so far."""

    others: tuple[Counted, ...]
    rate: float
    batches: tuple[Counted, ...]


def drawn(chance: random.Random, orders: int, rate: float) -> Count:
    """So many orders, each complained about with this probability; drawn by the gaps between complaints."""
    complaints, at = 0, gap(chance, rate)
    while at <= orders:
        complaints += 1
        at += gap(chance, rate)
    return Count(orders, complaints)


def gap(chance: random.Random, rate: float) -> int:
    """Orders until the next complaint, that one included."""
    return 1 + int(chance.expovariate(1.0) / max(1e-9, rate)) if rate < 0.02 else _geometric(chance, rate)


def _geometric(chance: random.Random, rate: float) -> int:
    tries = 1
    while chance.random() >= rate:
        tries += 1
    return tries


def rate_of(chance: random.Random, mean: float, differ: float) -> float:
    """An ordinary product's own rate: Beta, with this mean and this standard deviation over it."""
    alike = as_much_as(mean, differ)
    return chance.betavariate(mean * alike, (1 - mean) * alike)


def ordinary_shop(chance: random.Random) -> list[Counted]:
    """3 to 59 products, 0.4 % to 6 % complained about, rates that lie 20 % to 90 % apart; nothing is wrong here."""
    mean = 0.004 * 15 ** chance.random()
    differ = chance.uniform(0.2, 0.9)
    sizes = [max(1, int(chance.lognormvariate(5.3, 1.3))) for _ in range(chance.randrange(3, 60))]
    return [
        Counted(str(place), drawn(chance, orders, rate_of(chance, mean, differ))) for place, orders in enumerate(sizes)
    ]


def goods_on_record(chance: random.Random) -> Goods:
    """A product with two to seven ordinary batches, which made some forty complaints or more so far."""
    while True:
        mean, differ = 0.006 * 8 ** chance.random(), chance.uniform(0.3, 0.7)
        others = [(int(chance.lognormvariate(5.5, 1.2)) + 1, rate_of(chance, mean, differ)) for _ in range(30)]
        rate, apart = rate_of(chance, mean, differ), chance.uniform(0.02, 0.3)
        sizes = [max(30, int(chance.lognormvariate(6.7, 0.8))) for _ in range(chance.randrange(2, 8))]
        if rate > 0.004 and rate * sum(sizes) >= 40:
            return Goods(
                tuple(Counted(f"G{place}", drawn(chance, *sold)) for place, sold in enumerate(others)),
                rate,
                tuple(
                    Counted(f"B{place}", drawn(chance, size, rate_of(chance, rate, apart)))
                    for place, size in enumerate(sizes)
                ),
            )


def bad_batch(chance: random.Random, goods: Goods, times: float = 3.0, most: int = 20) -> list[Count]:
    """The batch as it stands at each of its first complaints, at so many times the product's rate."""
    at, told = 0, []
    for complaints in range(1, most + 1):
        at += _geometric(chance, min(0.5, goods.rate * times))
        told.append(Count(at, complaints))
    return told
