"""Whether the probabilities that were told held: of the disputes told at 30 %, were three in ten intentional?"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from mingbian.domain.assessment import Z_80

EDGES = (0.0, 0.10, 0.25, 0.40, 0.60, 0.85, 1.0)
"""The bands' own bounds among them; the last interval takes its upper edge."""


@dataclass(frozen=True, slots=True)
class Bin:
    """The disputes told between two edges: how many, the mean of what was told, the share that it was, its interval."""

    low: float
    high: float
    count: int
    told: float
    found: float
    found_low: float
    found_high: float


@dataclass(frozen=True, slots=True)
class Calibration:
    """`brier` is the mean squared distance between what was told and what was found: 0 is perfect, 0.25 says nothing.

    `error` is the mean distance between told and found over the bins, each by its count.
    """

    count: int
    brier: float
    error: float
    bins: tuple[Bin, ...]


def calibration(told: Sequence[tuple[float, bool]]) -> Calibration | None:
    """The check over pairs of what was told and whether the owner found intent; None without any."""
    if not told:
        return None
    bins = tuple(_bins(told))
    brier = math.fsum((chance - truth) ** 2 for chance, truth in told) / len(told)
    error = math.fsum(one.count * abs(one.told - one.found) for one in bins) / len(told)
    return Calibration(len(told), brier, error, bins)


def _bins(told: Sequence[tuple[float, bool]]) -> list[Bin]:
    made = []
    for low, high in pairwise(EDGES):
        within = [(chance, truth) for chance, truth in told if low <= chance < high or chance == high == EDGES[-1]]
        if within:
            count = len(within)
            hits = sum(truth for _, truth in within)
            mean = math.fsum(chance for chance, _ in within) / count
            made.append(Bin(low, high, count, mean, hits / count, *_between(hits, count)))
    return made


def _between(hits: int, count: int) -> tuple[float, float]:
    """Wilson's interval that holds eight cases in ten: it stays within 0 and 1 also for few."""
    share, spread = hits / count, Z_80**2 / count
    middle = (share + spread / 2) / (1 + spread)
    half = Z_80 * math.sqrt(share * (1 - share) / count + spread / (4 * count)) / (1 + spread)
    # What was found lies within, also where the last digit of a float says otherwise.
    return max(0.0, min(share, middle - half)), min(1.0, max(share, middle + half))
