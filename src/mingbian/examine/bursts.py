"""Whether things come closer together than chance brings them: a scan over windows of an hour to a week.

A window begins with each happening. In a shop where nothing is wrong, the number of happenings that are followed by so
many others within a window is λT · P(X ≥ that many), for a Poisson stream of any hourly course (Campbell's formula).
So what is reported can be bounded beforehand, however often one looks: at most ALARMS_A_QUARTER false bursts of one
kind in a shop and quarter. X is negative binomial: the rate is only estimated, and days are uneven.
"""

import math
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache

from mingbian.domain.clock import BEIJING
from mingbian.domain.group import Burst, HappeningKind

ALARMS_A_QUARTER = 0.05  # of each kind in each shop; our choice. Four kinds are watched: together 0.2
QUARTER_DAYS = 90.0
WINDOWS = tuple(timedelta(hours=hours) for hours in (1, 3, 8, 24, 72, 168))
FEWEST = 4  # fewer are never called a burst
UNEVEN = 0.1  # relative variance of one day's rate around the usual one; our guess
GUESSED_A_DAY = 0.1  # where no count of the shop is known; our guess
LEAST_A_DAY = 0.01  # nobody complained yet: still one in a hundred days
SLOT = timedelta(minutes=10)  # orders are counted by such slots

# How a day's happenings are spread over its hours, in parts of the whole; our guess from how ordinary trade runs.
_HOURS = (2, 1, 1, 1, 1, 1, 2, 4, 6, 8, 9, 8, 8, 7, 7, 7, 7, 7, 8, 10, 12, 12, 9, 5)
_UNTIL_HOUR = tuple(sum(_HOURS[:hour]) / sum(_HOURS) for hour in range(25))


@dataclass(frozen=True, slots=True)
class Usual:
    """How many a day are usual, learnt from so many days; without any days it is a guess."""

    a_day: float
    days: float

    @property
    def shape(self) -> float:
        """How tightly the rate is known: from so many counted, and never tighter than days are even."""
        return 1 / (1 / (self.a_day * self.days + 1) + UNEVEN)


def usual(count: int, days: float) -> Usual:
    """The usual number a day where so many came in so many days. The burst itself is among them: it errs on the calm
    side."""
    return Usual(max(count / days, LEAST_A_DAY), days) if days > 0 else Usual(GUESSED_A_DAY, 0.0)


def bursts(
    kind: HappeningKind, moments: Iterable[datetime], known: Usual, *, around: datetime | None = None
) -> tuple[Burst, ...]:
    """The bursts among these moments, none overlapping, in time order; with `around` only such as hold it."""
    inorder = sorted(at for at in moments if around is None or abs(at - around) <= WINDOWS[-1])
    # Each window begins with one that is already there, so it is the others that are held against chance.
    found = _crowded(kind, [(at, 1) for at in inorder], known, known.a_day * QUARTER_DAYS, itself=1)
    return _apart(burst for burst in found if around is None or burst.first <= around <= burst.last)


def bursts_of_slots(kind: HappeningKind, slots: Iterable[tuple[datetime, int]], known: Usual) -> tuple[Burst, ...]:
    """The bursts among many that were counted by SLOT: each slot with its first moment and how many."""
    return _apart(_crowded(kind, sorted(slots), known, QUARTER_DAYS * (timedelta(days=1) / SLOT), itself=0))


def _crowded(
    kind: HappeningKind, counted: Sequence[tuple[datetime, int]], known: Usual, begins: float, *, itself: int
) -> Iterator[Burst]:
    """Every window that holds too many; `begins` is how many windows of one length begin in a quarter."""
    moments = [at for at, _ in counted]
    summed = [0]
    for _, count in counted:
        summed.append(summed[-1] + count)
    if summed[-1] < FEWEST:
        return
    allowed = ALARMS_A_QUARTER / len(WINDOWS) / max(begins, 1.0)
    for window in WINDOWS:
        for place, at in enumerate(moments):
            end = bisect_right(moments, at + window)
            count = summed[end] - summed[place]
            if count < FEWEST:
                continue
            expected = known.a_day * share_of_days(at, at + window)
            if count - itself >= _fewest(_rounded_up(expected), known.shape, allowed):
                chance = more_than(count - itself, expected, known.shape)
                yield Burst(kind, at, moments[end - 1], count, expected, chance * max(begins, 1.0) * len(WINDOWS))


def _apart(found: Iterable[Burst]) -> tuple[Burst, ...]:
    """The most surprising first, and then those that share no moment with one already taken."""
    taken: list[Burst] = []
    for burst in sorted(found, key=lambda burst: (burst.by_chance, -burst.count, burst.first)):
        if all(burst.last < other.first or other.last < burst.first for other in taken):
            taken.append(burst)
    return tuple(sorted(taken, key=lambda burst: burst.first))


def _rounded_up(expected: float) -> float:
    """To two figures, so that thousands of windows ask few questions; upwards, so that none is called a burst by it."""
    if expected <= 0:
        return 0.0
    place = 10.0 ** (math.floor(math.log10(expected)) - 1)
    return math.ceil(expected / place) * place


@lru_cache(maxsize=4096)
def _fewest(expected: float, shape: float, allowed: float) -> int:
    """The smallest number that chance reaches no more often than allowed."""
    step = expected / (expected + shape)
    term = math.exp(shape * math.log(1 - step))
    below, found = 0.0, 0
    while 1.0 - below > allowed:
        below += term
        term *= (found + shape) / (found + 1) * step
        found += 1
        if term < allowed * 1e-6 and found > expected:
            break
    return found


def share_of_days(since: datetime, until: datetime) -> float:
    """How many ordinary days' worth lies between two moments: nine in the evening holds more than four at night."""
    return _days_until(until) - _days_until(since)


def _days_until(at: datetime) -> float:
    local = at.astimezone(BEIJING)
    within = (local.minute * 60 + local.second) / 3600
    hour = _UNTIL_HOUR[local.hour]
    return local.toordinal() + hour + within * (_UNTIL_HOUR[local.hour + 1] - hour)


def more_than(count: int, expected: float, shape: float) -> float:
    """P(X ≥ count) for a negative binomial of this mean; its variance is mean + mean² / shape."""
    if count <= 0 or expected <= 0:
        return 1.0 if count <= 0 else 0.0
    step = expected / (expected + shape)
    term = math.exp(shape * math.log(1 - step))
    below = 0.0
    for found in range(count):
        below += term
        term *= (found + shape) / (found + 1) * step
    # Far out the difference from one drowns in rounding; the terms that follow fall at least as fast as these.
    falls = (count + shape) / (count + 1) * step
    return max(0.0, 1.0 - below) if 1.0 - below > 1e-9 or falls >= 1 else term / (1 - falls)
