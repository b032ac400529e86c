"""How likely it is that earlier after-sales under the same masked name and district were this buyer's.

The exports hide who bought: 「王*: 1*****9」 is a surname and one digit. Some namesakes in the district are to be
expected by chance, the more the commoner the mask and the larger the district; the rest is the buyer himself. What is
left is a probability, and is told as one.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from mingbian.domain.record import Account
from mingbian.history.questions import Row

# How many more after-sales the buyer of one has within the year: a tenth on average, and few buyers have most of them
# (who has many is met more often: among all buyers the mean is about half). Our guess, for nobody has published one.
OWN_MEAN, OWN_SHAPE = 0.10, 0.3
OWN_BETWEEN = (0.04, 0.25)  # the same, at its lowest and highest: what the interval stands on

LEAST_TOLD = 0.2  # below this the counts are somebody else's for all that is known, and are not told
LARGEST, SMALLEST = 0.99, 0.01


@dataclass(frozen=True, slots=True)
class SameMask:
    """What was found under the mask in the district, and how likely each of it is this buyer's."""

    found: int
    refunds: int
    rejected: int
    supported: int
    expected: float
    """Namesakes to be expected there by chance."""
    chance: float
    low: float
    high: float

    def account(self, at: datetime) -> Account | None:
        """The counts as a fact of the moment `at`, with their probability; None where they hardly are this buyer's."""
        if not self.found or self.chance < LEAST_TOLD:
            return None
        return Account(
            at=at,
            cite=0,
            refunds=self.refunds,
            rejected=self.rejected,
            supported=self.supported or None,
            same=round(self.chance * 100),
        )


def seen_here(masked: Sequence[Row]) -> bool:
    """Whether the row of same_mask.sql holds anything in the district: only then its size need be asked."""
    return int(str(masked[0][0])) > 0


def same_mask(masked: Sequence[Row], district: Sequence[Row]) -> SameMask:
    """The rows of same_mask.sql and district_share.sql."""
    found, outside, refunds, rejected, supported = (int(str(cell)) for cell in masked[0])
    orders_here, orders = (int(str(cell)) for cell in district[0])
    expected = namesakes(outside, orders_here, orders)
    low, middle, high = (share_of_own(found, expected, mean) for mean in (OWN_BETWEEN[0], OWN_MEAN, OWN_BETWEEN[1]))
    return SameMask(found, refunds, rejected, supported, expected, middle, low, high)


def namesakes(outside: int, orders_here: int, orders: int) -> float:
    """How many others with this mask are to be expected in the district, by how many there are elsewhere.

    Half a one is added to each count: where none was seen, none is not certain.
    """
    share = (orders_here + 0.5) / (orders + 1)
    return (outside + 0.5) * share / max(1e-9, 1 - share)


def share_of_own(found: int, expected: float, own_mean: float = OWN_MEAN) -> float:
    """Of so many found, the share that is the buyer's own: negative binomial beside a Poisson of namesakes.

    >>> share_of_own(1, 0.001) > 0.98, share_of_own(1, 5.0) < 0.03
    (True, True)
    """
    if not found:
        return 0.0
    weights = [_own(own, own_mean) + _others(found - own, expected) for own in range(found + 1)]
    top = max(weights)
    scaled = [math.exp(weight - top) for weight in weights]
    share = sum(own * weight for own, weight in enumerate(scaled)) / sum(scaled) / found
    return min(LARGEST, max(SMALLEST, share))


def _own(count: int, mean: float) -> float:
    """log P of so many after-sales of the buyer himself."""
    shape, odds = OWN_SHAPE, mean / (mean + OWN_SHAPE)
    return (
        math.lgamma(count + shape)
        - math.lgamma(shape)
        - math.lgamma(count + 1)
        + shape * math.log(1 - odds)
        + count * math.log(odds)
    )


def _others(count: int, expected: float) -> float:
    """log P of so many namesakes."""
    return count * math.log(max(expected, 1e-12)) - expected - math.lgamma(count + 1)
