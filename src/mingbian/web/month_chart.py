"""The months of a product as a picture: a dot for each month's rate, a bar for its interval, drawn without a script."""

from collections.abc import Sequence
from dataclasses import dataclass

from mingbian.casework.goods_card import Part

LEFT, HEIGHT, TOP, BOTTOM = 11.0, 220, 12, 30
STEPS = (0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0)
"""What a line of the scale may stand for; four of them at most fill the picture."""


@dataclass(frozen=True, slots=True)
class Dot:
    """One month. `low` and `high` are None where its orders are too few for an interval; `then` is last year's rate."""

    part: Part
    x: float
    y: float | None
    low: float | None
    high: float | None
    then: float | None
    label: str


@dataclass(frozen=True, slots=True)
class MonthChart:
    """Places in a picture 220 px high and as wide as its page: across in percent, so that its words keep their size.

    `lines` are the scale's: place and words.
    """

    dots: tuple[Dot, ...]
    lines: tuple[tuple[float, str], ...]
    usual: float | None


def month_chart(months: Sequence[Part], usual_rate: float | None) -> MonthChart | None:
    """None where no month has any order yet."""
    if not any(month.orders for month in months):
        return None
    top, step = _scale(months, usual_rate)
    wide = (100 - LEFT) / len(months)
    dots = tuple(_dot(month, round(LEFT + wide * (place + 0.5), 1), top) for place, month in enumerate(months))
    lines = tuple((height_of(step * count, top), percent_of(step * count)) for count in range(round(top / step) + 1))
    return MonthChart(dots, lines, height_of(usual_rate, top) if usual_rate is not None else None)


def _scale(months: Sequence[Part], usual_rate: float | None) -> tuple[float, float]:
    """The rate at the picture's top, and the step between its lines. An interval without end is cut off there."""
    rates = [month.rate or 0.0 for month in months if month.low is not None]
    rates += [month.high * 0.8 for month in months if month.high is not None]
    rates += [month.year_before.rate or 0.0 for month in months if month.year_before]
    highest = max([*rates, (usual_rate or 0.0) * 1.3, 0.01])
    step = next(step for step in STEPS if highest <= step * 4 or step == STEPS[-1])
    return min(1.0, step * -(-highest // step)), step


def _dot(month: Part, x: float, top: float) -> Dot:
    then = month.year_before.rate if month.year_before else None
    known = month.rate is not None and month.low is not None
    return Dot(
        part=month,
        x=x,
        y=height_of(month.rate or 0.0, top) if known else None,
        low=height_of(month.low, top) if month.low is not None else None,
        high=height_of(month.high, top) if month.high is not None else None,
        then=height_of(then, top) if then is not None else None,
        label=f"{int(month.key[5:])}",
    )


def height_of(rate: float, top: float) -> float:
    """Where a rate stands in a picture whose highest rate is `top`, from above."""
    return round(TOP + (HEIGHT - TOP - BOTTOM) * (1 - min(rate, top) / top), 1)


def percent_of(rate: float) -> str:
    """`0.005` → `0.5%`, as it stands beside a line of the scale."""
    return f"{rate * 100:g}%"
