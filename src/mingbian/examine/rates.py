"""What a count of complaints says about a rate: shrunk towards what is usual, with an interval, and never from too few.

A rate is a Beta distribution. The usual rate is learnt from the shop or category and trusted like so many orders, so
that one product may differ from its shop; the complaints of one product then stand against a Beta-binomial. How many
orders that are is estimated from the shop's own products (`baseline.py`), or else our guess.
"""

import math
from dataclasses import dataclass
from functools import lru_cache

from mingbian.domain.assessment import DB_PER_NAT, Z_80
from mingbian.examine.beta import log_rate, tail

DIFFER = 0.6  # standard deviation over mean of ordinary products' rates in one shop; our guess
FEWEST_ORDERS = 30  # below this a count of complaints says nothing; our choice
MOST_ORDERS = 5_000  # larger counts are scaled down: more would only pretend to be surer, and cost time
UNUSUAL = 0.05  # of all ordinary products, one in twenty would look like this; our choice

# Without any figure of the shop's own: our guess, two complaints in a hundred orders, held loosely.
GUESSED_USUAL = (1.0, 49.0)


@dataclass(frozen=True, slots=True)
class Count:
    """Complaints among orders; scaled down where there are very many orders."""

    orders: int
    complaints: int

    def scaled(self, most: float = MOST_ORDERS) -> tuple[float, float]:
        """Complaints and quiet orders, at most so many together."""
        complaints = min(self.complaints, self.orders)
        share = min(1.0, most / self.orders) if self.orders else 1.0
        return complaints * share, (self.orders - complaints) * share


@dataclass(frozen=True, slots=True)
class Standing:
    """One rate beside the usual one: how many decibans it lies above, with an interval, and how odd that is."""

    ratio_db: float
    low_db: float
    high_db: float
    tail: float
    usual: float


def as_much_as(rate: float, differ: float = DIFFER) -> float:
    """As how many orders of its own a usual rate counts for one product, where rates differ by so much of their mean.

    >>> round(as_much_as(0.02))
    135
    """
    return max(1.0, (1 - rate) / (rate * differ**2) - 1)


@lru_cache(maxsize=1024)
def standing(
    count: Count, usual: Count | None, *, differ: float = DIFFER, trusted: int | None = None
) -> Standing | None:
    """How a product's rate stands to the usual one; None while there are too few orders to say anything.

    `trusted` is as how many orders the usual rate counts, where the shop's own products say so; else `differ` does.
    `tail` is the chance that an ordinary product shows so many complaints or more (or so few, when it lies below).
    """
    if count.orders < FEWEST_ORDERS:
        return None
    alpha, beta = _usual(usual, differ, trusted)
    complaints, quiet = count.scaled()
    mean, spread = log_rate(alpha + complaints, beta + quiet)
    usual_rate = alpha / (alpha + beta)
    difference = mean - math.log(usual_rate)
    half = Z_80 * spread
    above = complaints > (complaints + quiet) * usual_rate
    chance = tail(round(complaints), round(complaints + quiet), alpha, beta, above=above)
    ratio, low, high = ((difference + part) * DB_PER_NAT for part in (0.0, -half, half))
    return Standing(ratio, low, high, chance, usual_rate)


def _usual(usual: Count | None, differ: float, trusted: int | None) -> tuple[float, float]:
    if usual is None or usual.orders < FEWEST_ORDERS:
        return GUESSED_USUAL
    # Half a complaint more, so that a shop without any does not make the first one impossible.
    rate = (min(usual.complaints, usual.orders) + 0.5) / (usual.orders + 1)
    alike = float(trusted) if trusted else as_much_as(rate, differ)
    # The usual rate itself is known only as well as its own orders tell.
    counts_as = 1 / (1 / alike + 1 / usual.orders)
    return rate * counts_as, (1 - rate) * counts_as


def poisson_tail(count: int, expected: float) -> float:
    """P(X ≥ count) where so many are expected: how odd a burst of complaints is."""
    if count <= 0:
        return 1.0
    if expected <= 0:
        return 0.0
    below = sum(math.exp(k * math.log(expected) - expected - math.lgamma(k + 1)) for k in range(min(count, 2000)))
    return min(1.0, max(0.0, 1.0 - below))


def percent(rate: float) -> str:
    """A rate in a sentence: `3.1%`, and `0.03%` where one digit would show nothing."""
    return f"{rate * 100:.1f}%" if rate >= 0.001 or rate == 0 else f"{rate * 100:.2f}%"


def share(complaints: int, orders: int) -> str:
    """A count in a sentence, so that it can be checked: `2.0%（120/6000）`."""
    return f"{percent(min(1.0, complaints / orders))}（{complaints}/{orders}）" if orders else "无订单"
