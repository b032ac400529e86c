"""What is ordinary among a shop's own products, and which of them are complained about more than that.

Every product has a rate of its own, drawn from what its shop or category usually shows: a Beta distribution whose mean
and spread are estimated from the other products. The complaints of one product then stand against a Beta-binomial. As
many products are looked at, what is called unusual is held to a stated false-discovery rate (Benjamini–Hochberg): in a
shop where nothing is wrong, one look in twenty or fewer calls any product unusual.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from mingbian.examine.beta import quantile, tail
from mingbian.examine.rates import DIFFER, FEWEST_ORDERS, GUESSED_USUAL, MOST_ORDERS, Count, as_much_as

DISCOVERIES_FALSE = 0.05
"""Of all products that are called unusual, so many may be ordinary ones (Benjamini–Hochberg's q). Our choice."""

FEWEST_COMPLAINTS = 3  # two may be one household; our choice
FEWEST_COMPARED = 5  # below so many products their spread is our guess alone

BATCHES_DIFFER = 0.2
"""Ordinary batches and kinds of one product differ by a fifth of its rate. Our guess, as DIFFER is for products; what
the shop shows sharpens both, the more the more products it has."""

GUESS_LOOSE = 0.8  # standard deviation of the square of that guess, as a share of it; our guess
UNSURE = 1.0  # so many standard deviations of the spread's own error are added to it; found by simulation
LEAST_SQUARE, MOST_SQUARE = 0.04, 4.0  # what the estimate is held between: nothing is wholly alike, nor without bounds

LOW, HIGH = 0.1, 0.9  # an interval holds eight cases in ten


@dataclass(frozen=True, slots=True)
class Counted:
    """One product, batch or kind with its count; `group` is its category, empty where unknown."""

    key: str
    count: Count
    group: str = ""


@dataclass(frozen=True, slots=True)
class Ordinary:
    """What is ordinary: the mean rate, and like how many orders of one's own it is trusted.

    `compared` of them were looked at; with few the spread is our `guessed` one.
    """

    rate: float
    trusted: float
    compared: int
    guessed: bool
    alike: float
    """The same without doubt about the mean; `square` is the squared spread behind it."""
    square: float

    @property
    def alpha(self) -> float:
        return self.rate * self.trusted

    @property
    def beta(self) -> float:
        return (1 - self.rate) * self.trusted


@dataclass(frozen=True, slots=True)
class Compared:
    """One product beside what is ordinary. `rate` is shrunk, `low` and `high` hold eight cases in ten.

    `q` is the smallest false-discovery rate at which it would be called unusual; None where too few orders are known
    for any conclusion.
    """

    key: str
    count: Count
    ordinary: Ordinary
    q: float | None

    @property
    def rate(self) -> float:
        alpha, beta = self._shrunk
        return alpha / (alpha + beta)

    @property
    def low(self) -> float:
        return quantile(LOW, *self._shrunk)

    @property
    def high(self) -> float:
        return quantile(HIGH, *self._shrunk)

    @property
    def _shrunk(self) -> tuple[float, float]:
        complaints, quiet = self.count.scaled(MOST_ORDERS)
        return self.ordinary.alpha + complaints, self.ordinary.beta + quiet

    @property
    def unusual(self) -> bool:
        if self.q is None or self.q > DISCOVERIES_FALSE or self.count.complaints < FEWEST_COMPLAINTS:
            return False
        return self.low > self.ordinary.rate


def compare(
    counted: Sequence[Counted], differ: float = DIFFER, *, before: "Ordinary | None" = None
) -> tuple[Compared, ...]:
    """Each one beside all the others, in the order given; one without a key is compared with and never tested.

    A product is measured against the others alone, so that a very bad one does not hide in its own shop's spread.
    Batches and kinds are those of one product: what is ordinary for it in its shop is given as known `before`.
    """
    sums = _Sums.of(counted)
    groups = {group: _Sums.of([one for one in counted if one.group == group]) for group in {o.group for o in counted}}
    looked_at = [one for one in counted if one.key]
    ordinaries = [
        _of_category(groups[one.group].without(one), _ordinary(sums.without(one), differ, before), one.group)
        for one in looked_at
    ]
    tails = [_tail(one.count, usual) for one, usual in zip(looked_at, ordinaries, strict=True)]
    adjusted = iter(false_discoveries([chance for chance in tails if chance is not None]))
    return tuple(
        Compared(one.key, one.count, usual, next(adjusted) if chance is not None else None)
        for one, usual, chance in zip(looked_at, ordinaries, tails, strict=True)
    )


def ordinary(counted: Sequence[Counted], differ: float = DIFFER) -> Ordinary:
    """What is ordinary among these."""
    return _ordinary(_Sums.of(counted), differ, None)


def false_discoveries(tails: Sequence[float]) -> tuple[float, ...]:
    """Benjamini–Hochberg: for each chance, the smallest rate of false discoveries at which it would count as one.

    >>> false_discoveries([0.01, 0.5, 0.02])
    (0.03, 0.5, 0.03)
    """
    place = sorted(range(len(tails)), key=lambda one: tails[one], reverse=True)
    adjusted, least = [1.0] * len(tails), 1.0
    for rank, one in enumerate(place):
        least = min(least, tails[one] * len(tails) / (len(tails) - rank))
        adjusted[one] = least
    return tuple(adjusted)


@dataclass(frozen=True, slots=True)
class _Sums:
    """What the spread of rates is estimated from, so that one product can be taken out without counting anew."""

    compared: int = 0
    orders: float = 0.0
    complaints: float = 0.0
    squares: float = 0.0
    """Of orders."""
    told: float = 0.0
    """Complaints squared over orders."""

    @classmethod
    def of(cls, counted: Sequence[Counted]) -> "_Sums":
        sums = cls()
        for one in counted:
            sums = sums._with(one, +1)
        return sums

    def without(self, one: Counted) -> "_Sums":
        return self._with(one, -1)

    def _with(self, one: Counted, sign: int) -> "_Sums":
        orders, complaints = one.count.orders, min(one.count.complaints, one.count.orders)
        if not orders:
            return self
        return _Sums(
            self.compared + sign,
            self.orders + sign * orders,
            self.complaints + sign * complaints,
            self.squares + sign * orders**2,
            self.told + sign * complaints**2 / orders,
        )

    def worth(self, alike: float) -> float:
        """As many independent orders would tell the mean as well: few products tell less than their orders would."""
        if not self.orders:
            return 0.0
        return 1 / (1 / self.orders + self.squares / (self.orders**2 * alike))

    def square(self, rate: float, differ: float) -> float:
        """The squared coefficient of variation of the rates: what these show, drawn to our guess by its own noise.

        The moments are Kleinman's (weighted by orders); the weight between them and the guess is that of the linear
        Bayes estimate.
        """
        guess, free = differ**2, self.compared - 1
        room = self.orders - self.squares / self.orders - free if self.orders else 0.0
        if self.compared < FEWEST_COMPARED or room <= 0:
            return guess
        spread = (self.told - self.complaints**2 / self.orders) / (rate * (1 - rate))
        odds = (1 - rate) / rate
        shown = (spread - free) / room * odds
        noise = 2 * free * (odds / room) ** 2 + 2 * guess**2 / free
        loose = (GUESS_LOOSE * guess) ** 2
        trust = loose / (loose + noise)
        # What is not known of the spread widens it: a spread taken too small calls ordinary products unusual.
        unsure = math.sqrt(trust * noise)
        return min(MOST_SQUARE, max(LEAST_SQUARE, trust * shown + (1 - trust) * guess + UNSURE * unsure))


def _ordinary(others: _Sums, differ: float, before: Ordinary | None) -> Ordinary:
    if before is None and others.orders < FEWEST_ORDERS:
        alpha, beta = GUESSED_USUAL
        rate, trusted = alpha / (alpha + beta), alpha + beta
        return Ordinary(rate, trusted, others.compared, guessed=True, alike=trusted, square=differ**2)
    rate = (others.complaints + 0.5) / (others.orders + 1)
    square = others.square(rate, differ)
    known = others.worth(as_much_as(rate, math.sqrt(square)))
    if before:
        rate = (others.complaints / max(others.orders, 1) * known + before.alpha) / (known + before.trusted)
        known += before.trusted
    return _around(rate, known, square, others.compared)


def _of_category(group: _Sums, shop: Ordinary, name: str) -> Ordinary:
    """The shop's, moved towards the category's own mean as far as the category has orders to say so."""
    if not name or group.orders < FEWEST_ORDERS:
        return shop
    known = group.worth(shop.alike)
    rate = (group.complaints / group.orders * known + shop.alpha) / (known + shop.trusted)
    return _around(rate, known + shop.trusted, shop.square, shop.compared)


def _around(rate: float, known: float, square: float, compared: int) -> Ordinary:
    """Products lie around a mean that is itself known only like so many orders would tell it."""
    alike = as_much_as(rate, math.sqrt(square))
    trusted = 1 / (1 / alike + 1 / known)
    return Ordinary(rate, trusted, compared, compared < FEWEST_COMPARED, alike, square)


def _tail(count: Count, usual: Ordinary) -> float | None:
    if count.orders < FEWEST_ORDERS:
        return None
    complaints, quiet = count.scaled(MOST_ORDERS)
    return tail(round(complaints), round(complaints + quiet), usual.alpha, usual.beta, above=True)
