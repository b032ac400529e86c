"""Whether a product's complaint rate changed on the day of a change: an interrupted time series, and what it can't say.

Complaints of a week are counts of its orders (quasi-Poisson, orders as exposure) that follow a line of their own, and
from the day of the change on lie higher or lower by a factor. The factor has an interval by the profile of its
deviance, so that weeks without a complaint are no trouble; ups and downs beyond chance, and weeks that resemble the
week before, make it wider. Where days on which nothing was changed show the same, nothing is said of this one.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from statistics import NormalDist
from typing import TYPE_CHECKING

from mingbian.learn.weeks import Stretch, Week

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]

# Below these nothing is said; our choice. What is expected after is by the rate of before.
FEWEST_WEEKS_BEFORE, FEWEST_WEEKS_AFTER = 8, 4
FEWEST_COMPLAINTS_BEFORE, FEWEST_EXPECTED_AFTER = 10, 5

SURE = 0.98
"""The interval's share. So wide that of shops where nothing changed at most one in twenty is told otherwise, those too
whose weeks hang together: found by simulation (`tests/learn/test_interrupted.py`)."""

NO_REASON = 0.95  # a step on a day of no change counts when it is as sure as this…
AS_LARGE = 0.5  # … and at least so large beside the change's own, both as logarithms; our choices
EDGE = 6  # weeks on each side of a day of no change
MOST_ALIKE = 0.8
FARTHEST = 6.0  # the logarithm of a factor at which we stop looking
STEPS = 50


class Saw(StrEnum):
    """What the weeks show. Never why: other things change at the same time."""

    TOO_FEW = "too_few"
    NOT_TO_TELL = "not_to_tell"
    UNSTEADY = "unsteady"
    LOWER = "lower"
    HIGHER = "higher"


@dataclass(frozen=True, slots=True)
class Sum:
    """The weeks of one side together."""

    weeks: int
    orders: int
    complaints: int

    @property
    def rate(self) -> float | None:
        return self.complaints / self.orders if self.orders else None


@dataclass(frozen=True, slots=True)
class Step:
    """The answer. `factor` with `low` and `high` is the rate after by what the line of before would have made of it.

    They are None where there is too little to reckon. `expected` are the complaints that the orders after would have
    brought at the rate of before; `spread` is how many times wider than chance alone the weeks scatter; `line` holds
    the rate by week number as reckoned, `otherwise` what it would have been after without the step.
    """

    saw: Saw
    before: Sum
    after: Sum
    expected: float
    factor: float | None = None
    low: float | None = None
    high: float | None = None
    spread: float | None = None
    line: tuple[tuple[int, float], ...] = ()
    otherwise: tuple[tuple[int, float], ...] = ()


def step_of(weeks: Sequence[Week]) -> Step:
    """What these weeks show of the change at week 0; weeks of trouble, young ones and those without orders left out."""
    before = [week for week in weeks if week.stretch is Stretch.BEFORE and week.orders]
    after = [week for week in weeks if week.stretch is Stretch.AFTER and week.orders]
    first, later = _sum(before), _sum(after)
    expected = later.orders * (first.rate or 0.0)
    if (
        first.weeks < FEWEST_WEEKS_BEFORE
        or later.weeks < FEWEST_WEEKS_AFTER
        or first.complaints < FEWEST_COMPLAINTS_BEFORE
        or expected < FEWEST_EXPECTED_AFTER
    ):
        return Step(Saw.TOO_FEW, first, later, expected)
    series = _series([*before, *after])
    fitted = _fitted(series, 0)
    low, high = fitted.edge(-1.0, SURE), fitted.edge(1.0, SURE)
    return Step(
        saw=_saw(low, high, fitted, _series(before)),
        before=first,
        after=later,
        expected=expected,
        factor=math.exp(fitted.step) if later.complaints else 0.0,
        low=math.exp(low) if later.complaints else 0.0,
        high=math.exp(high),
        spread=fitted.spread,
        line=tuple((week.number, fitted.rate(week.number)) for week in [*before, *after]),
        otherwise=tuple((week.number, fitted.rate(week.number, stepped=False)) for week in after),
    )


def _sum(weeks: Sequence[Week]) -> Sum:
    return Sum(len(weeks), sum(week.orders for week in weeks), sum(week.complaints for week in weeks))


def _saw(low: float, high: float, fitted: "_Fitted", before: "_Series") -> Saw:
    if low <= 0.0 <= high:
        return Saw.NOT_TO_TELL
    if _steps_without_reason(before, abs(fitted.step)):
        return Saw.UNSTEADY
    return Saw.LOWER if high < 0.0 else Saw.HIGHER


def _steps_without_reason(before: "_Series", size: float) -> bool:
    """Whether some day on which nothing was changed shows a step that is sure, and not much smaller than this one."""
    first, last = int(before.at[0]), int(before.at[-1])
    for day in range(first + EDGE, last - EDGE + 2, 2):
        try_it = _fitted(before, day)
        if abs(try_it.step) >= AS_LARGE * size and try_it.rise(0.0) > _bar(NO_REASON, try_it.free):
            return True
    return False


@dataclass(frozen=True, slots=True)
class _Series:
    """The weeks as columns: their numbers, the logarithm of their orders, their complaints."""

    at: "Numbers"
    exposed: "Numbers"
    counted: "Numbers"


@dataclass(frozen=True, slots=True)
class _Fitted:
    """A line with a step on the week `day`: `known` is level, slope a week, step."""

    series: _Series
    day: int
    known: "Numbers"
    deviance: float
    spread: float

    @property
    def step(self) -> float:
        return max(-FARTHEST, min(FARTHEST, float(self.known[2])))

    @property
    def free(self) -> int:
        return len(self.series.at) - 3

    def rate(self, week: int, *, stepped: bool = True) -> float:
        step = self.known[2] if stepped and week >= self.day else 0.0
        return min(1.0, math.exp(float(self.known[0] + self.known[1] * week / 26 + step)))

    def rise(self, step: float) -> float:
        """How much worse the best line with this step is, in units of the scatter."""
        series = self.series
        stepped = series.exposed + step * (series.at >= self.day)
        _, deviance, _ = _most_likely(_line(series), stepped, series.counted, self.known[:2])
        return max(0.0, deviance - self.deviance) / self.spread

    def edge(self, way: float, share: float) -> float:
        """Where the interval of this share ends below (-1) or above (1), by going out and halving."""
        bar, near, width = _bar(share, self.free), self.step, 0.1
        far = near + way * width
        while self.rise(far) < bar and abs(far) < FARTHEST * 2:
            near, width = far, width * 2
            far += way * width
        for _ in range(10):
            middle = (near + far) / 2
            near, far = (middle, far) if self.rise(middle) < bar else (near, middle)
        return (near + far) / 2


def _series(weeks: Sequence[Week]) -> _Series:
    import numpy as np  # noqa: PLC0415 (every start would wait for what only learning needs)

    return _Series(
        at=np.array([week.number for week in weeks], dtype=float),
        exposed=np.log([float(week.orders) for week in weeks]),
        counted=np.array([week.complaints for week in weeks], dtype=float),
    )


def _line(series: _Series) -> "Numbers":
    import numpy as np  # noqa: PLC0415 (as above)

    return np.column_stack([np.ones_like(series.at), series.at / 26])


def _fitted(series: _Series, day: int) -> _Fitted:
    import numpy as np  # noqa: PLC0415 (as above)

    columns = np.column_stack([_line(series), series.at >= day])
    level = math.log(max(float(series.counted.sum()), 0.5) / float(np.exp(series.exposed).sum()))
    known, deviance, expected = _most_likely(columns, series.exposed, series.counted, np.array([level, 0.0, 0.0]))
    apart = (series.counted - expected) / np.sqrt(expected)
    free = len(series.at) - columns.shape[1]
    scatter = max(1.0, float(apart @ apart) / free)
    return _Fitted(series, day, known, deviance, scatter * _by_likeness(apart, columns.shape[1]))


def _by_likeness(apart: "Numbers", fitted: int) -> float:
    """How many times less weeks tell that resemble the one before: (1 + ρ) / (1 − ρ).

    A short series under a fitted line hides a part of its likeness, about (1 + 3ρ) / n for each number that was fitted;
    it is given back.
    """
    alike = float(apart[1:] @ apart[:-1]) / float(apart @ apart or 1.0)
    alike += fitted * (1 + 3 * alike) / len(apart)
    alike = max(0.0, min(MOST_ALIKE, alike))
    return (1 + alike) / (1 - alike)


def _most_likely(
    columns: "Numbers", exposed: "Numbers", counted: "Numbers", start: "Numbers"
) -> tuple["Numbers", float, "Numbers"]:
    """Poisson regression by Newton's steps: the coefficients, the deviance, the expected counts."""
    import numpy as np  # noqa: PLC0415 (as above)

    known = start.copy()
    for _ in range(STEPS):
        expected = np.exp(np.clip(exposed + columns @ known, -30.0, 30.0))
        bend = (columns * expected[:, None]).T @ columns + 1e-9 * np.eye(len(known))
        # A step that no count holds back runs away; a bound on each lets it go far and come to rest.
        moved = np.clip(np.linalg.solve(bend, columns.T @ (counted - expected)), -2.0, 2.0)
        known = known + moved
        if float(np.abs(moved).max()) < 1e-7 or float(np.abs(known).max()) > 4 * FARTHEST:
            break
    expected = np.exp(np.clip(exposed + columns @ known, -30.0, 30.0))
    some = counted > 0
    logs = float((counted[some] * np.log(counted[some] / expected[some])).sum())
    return known, 2 * (logs - float((counted - expected).sum())), expected


def _bar(share: float, free: int) -> float:
    """The square of Student's t for a two-sided interval (Abramowitz and Stegun 26.7.5)."""
    z = NormalDist().inv_cdf(0.5 + share / 2)
    parts = ((z**3 + z) / 4, (5 * z**5 + 16 * z**3 + 3 * z) / 96, (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / 384)
    return float((z + sum(part / free**power for power, part in enumerate(parts, 1))) ** 2)
