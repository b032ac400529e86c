"""What one more piece of evidence is worth: how far it should raise the chance to prevail, and at what price."""

from dataclasses import dataclass
from datetime import date

MINUTES_AN_HOUR = 60


@dataclass(frozen=True, slots=True)
class Guess:
    """A figure that nobody has counted: the likely one, and the bounds between which it lies eight times in ten."""

    low: float
    likely: float
    high: float

    def __post_init__(self) -> None:
        if not self.low <= self.likely <= self.high:
            raise ValueError(f"a guess lies between its low and high: {self}")

    def times(self, factor: float) -> "Guess":
        """The guess in another measure; the factor is not negative."""
        return Guess(self.low * factor, self.likely * factor, self.high * factor)


@dataclass(frozen=True, slots=True)
class Worth:
    """One missing piece, by its evidence code, with the claims (by id) that lack it.

    `found` is how often it is there at all, `chance` that of finding it and of its showing our side; `strength` and
    `prevail` are (now, then) for that case. `gain` is the expected change of the chance to prevail, in shares of 1.
    `last` is the last day on which it can be fetched, None where nobody knows; `gone` when that day has passed, `soon`
    when it is near.
    """

    code: str
    claims: tuple[str, ...]
    found: float
    chance: Guess
    strength: tuple[float, float]
    prevail: tuple[float, float]
    gain: Guess
    minutes: int
    last: date | None = None
    gone: bool = False
    soon: bool = False

    @property
    def gain_an_hour(self) -> float:
        """The expected change for an hour of fetching: what the order goes by."""
        return self.gain.likely * MINUTES_AN_HOUR / self.minutes
