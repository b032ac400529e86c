"""A product's weeks around a change as a picture: a dot a week, the day of the change, and what was reckoned."""

from dataclasses import dataclass
from itertools import pairwise

from mingbian.casework.lesson_effect import LessonEffect
from mingbian.learn.weeks import Week
from mingbian.web.month_chart import LEFT, STEPS, height_of, percent_of

Piece = tuple[float, float, float, float]
"""A piece of a line: from across and down to across and down."""


@dataclass(frozen=True, slots=True)
class WeekDot:
    """One week; `y` is None where nothing was ordered."""

    week: Week
    x: float
    y: float | None


@dataclass(frozen=True, slots=True)
class WeekChart:
    """Places as in `month_chart`. `day` is where the change stands, `line` what was reckoned, `otherwise` without it.

    `labels` are the days under the picture.
    """

    dots: tuple[WeekDot, ...]
    lines: tuple[tuple[float, str], ...]
    day: float
    line: tuple[Piece, ...]
    otherwise: tuple[Piece, ...]
    labels: tuple[tuple[float, str], ...]


def week_chart(effect: LessonEffect) -> WeekChart | None:
    """None where no week has an order."""
    weeks, step = effect.weeks, effect.step
    if not any(week.orders for week in weeks):
        return None
    first, count = weeks[0].number, max(weeks[-1].number, 3) - weeks[0].number + 1
    wide = (100 - LEFT) / count

    def across(number: int) -> float:
        return round(LEFT + wide * (number - first + 0.5), 2)

    reckoned = [rate for _, rate in (*step.line, *step.otherwise)]
    top, scale = _scale(max([week.rate or 0.0 for week in weeks] + reckoned))

    def pieces(line: tuple[tuple[int, float], ...]) -> tuple[Piece, ...]:
        """From week to week; the step itself is no slope."""
        points = [(number, across(number), height_of(rate, top)) for number, rate in line]
        side_by_side = pairwise(points)
        return tuple((x, y, to_x, to_y) for (at, x, y), (to, to_x, to_y) in side_by_side if (at < 0) == (to < 0))

    return WeekChart(
        dots=tuple(
            WeekDot(week, across(week.number), None if week.rate is None else height_of(week.rate, top))
            for week in weeks
        ),
        lines=tuple((height_of(scale * nth, top), percent_of(scale * nth)) for nth in range(round(top / scale) + 1)),
        day=round(LEFT + wide * -first, 2),
        line=pieces(step.line),
        otherwise=pieces(step.otherwise),
        labels=tuple((across(week.number), f"{week.first:%m-%d}") for week in weeks if week.number % 8 == 0),
    )


def _scale(highest: float) -> tuple[float, float]:
    """The rate at the picture's top, and the step between its lines."""
    step = next(step for step in STEPS if highest <= step * 4 or step == STEPS[-1])
    return min(1.0, step * max(1, -(-highest // step))), step
