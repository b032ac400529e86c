"""The course of one order held against what was promised: each step ticked, each deviation with whose it is."""

from dataclasses import dataclass
from enum import StrEnum


class Held(StrEnum):
    """How one thing stands against what was promised. What nobody recorded is not called kept."""

    DEVIATES = "deviates"
    UNKNOWN = "unknown"
    OPEN = "open"
    KEPT = "kept"


HELD_TITLES = {
    Held.DEVIATES: "有偏差",
    Held.UNKNOWN: "没有记录",
    Held.OPEN: "还没到",
    Held.KEPT: "相符",
}


class Whose(StrEnum):
    """Whose deviation it is, as far as the record tells; where it does not tell, that is said."""

    OURS = "ours"
    COURIER = "courier"
    BUYER = "buyer"
    UNTOLD = "untold"


WHOSE_TITLES = {
    Whose.OURS: "本店",
    Whose.COURIER: "快递",
    Whose.BUYER: "买家",
    Whose.UNTOLD: "看不出是哪一方",
}


@dataclass(frozen=True, slots=True)
class Tick:
    """One thing that was held against the promise: a sentence of facts, and the facts by number.

    `whose` stands with a deviation and nowhere else. `fetch` are the evidence codes that would tell what is not known.
    """

    held: Held
    sentence: str
    cites: tuple[int, ...] = ()
    whose: Whose | None = None
    fetch: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TradeStep:
    """One step of an order's course, from 规格 to 售后; never without a tick."""

    code: str
    title: str
    ticks: tuple[Tick, ...]

    @property
    def held(self) -> Held:
        """How the step stands as a whole: a deviation first, then what is not known, then what is yet to come."""
        held = {tick.held for tick in self.ticks}
        return next(mark for mark in Held if mark in held)

    @property
    def whose(self) -> tuple[Whose, ...]:
        """Whose the deviations are, ours first."""
        named = {tick.whose for tick in self.ticks}
        return tuple(whose for whose in Whose if whose in named)

    @property
    def ours(self) -> bool:
        """Whether a deviation of it is our own."""
        return Whose.OURS in self.whose
