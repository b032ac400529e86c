"""Chance from a seed: the same seed makes the same shop, another seed another."""

import random
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TypeVar

Choice = TypeVar("Choice")


class Chance:
    """A few ways of drawing, each named for what it is used for."""

    def __init__(self, seed: int | str) -> None:
        self._random = random.Random(seed)  # noqa: S311  # made-up data, not a secret

    def one_of(self, choices: Sequence[Choice]) -> Choice:
        return self._random.choice(choices)

    def weighted(self, choices: Sequence[Choice], weights: Sequence[float]) -> Choice:
        return self._random.choices(choices, weights)[0]

    def some(self, choices: Sequence[Choice], count: int) -> list[Choice]:
        return self._random.sample(choices, count)

    def whole(self, least: int, most: int) -> int:
        return self._random.randint(least, most)

    def happens(self, share: float) -> bool:
        return self._random.random() < share

    def digits(self, count: int) -> str:
        return "".join(str(self._random.randrange(10)) for _ in range(count))

    def around(self, middle: float, *, percent: float) -> int:
        """A whole number near the middle, as a scale or a clock would give it."""
        return round(self._random.gauss(middle, middle * percent / 100))

    def later(self, at: datetime, *, hours: tuple[float, float]) -> datetime:
        """A moment so many hours after another, to the second."""
        seconds = self._random.uniform(hours[0] * 3600, hours[1] * 3600)
        return (at + timedelta(seconds=seconds)).replace(microsecond=0)
