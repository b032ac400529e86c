"""Shops whose signals' true weights are known: made-up findings that speak as often as those weights say."""

import random
from collections.abc import Iterator
from datetime import timedelta

from mingbian.domain.assessment import Family, Finding, SpeaksFor, Weight
from mingbian.domain.clock import beijing
from mingbian.domain.complaint import Reason
from mingbian.domain.learned import DecidedCase
from mingbian.examine.doubt import parts

FIRST = beijing(2026, 1, 1, 9, 0)
REASONS = {Reason.NOT_RECEIVED: 0.25, Reason.QUALITY: 0.08, Reason.MISSING_ITEM: 0.15}
"""How often complaints of a reason are intentional here."""


class SimulatedSignal:
    """`guess_db` is what is documented, `true_db` how it really speaks in this shop."""

    def __init__(self, code: str, family: Family, chance: random.Random, astray: float) -> None:
        self.code, self.family = code, family
        self.speaks_for = chance.choice(list(SpeaksFor))
        self.guess_db = chance.uniform(2.0, 8.0)
        self.true_db = self.guess_db * chance.lognormvariate(0.0, astray)
        often = min(0.85, chance.uniform(0.05, 0.25) * 10 ** (self.true_db / 20))
        rarely = often / 10 ** (self.true_db / 10)
        self.speaks = {
            truth: often if truth == (self.speaks_for is SpeaksFor.INTENTIONAL) else rarely for truth in (True, False)
        }

    def finding(self) -> Finding:
        weight = Weight(self.guess_db, self.guess_db * 0.6, self.guess_db * 1.4)
        return Finding(self.code, self.code, self.family, self.speaks_for, weight, "。", ())


class SimulatedShop:
    """One shop; the same seed has the same signals and the same disputes."""

    def __init__(self, seed: int, *, astray: float = 0.5) -> None:
        self.chance = random.Random(seed)
        families = list(Family)
        self.signals = [
            SimulatedSignal(f"S{number:02}", families[number % len(families)], self.chance, astray)
            for number in range(3 * len(families))
        ]

    def cases(self, count: int) -> list[DecidedCase]:
        return list(self._cases(count))

    def _cases(self, count: int) -> Iterator[DecidedCase]:
        for number in range(count):
            reason = self.chance.choice(list(REASONS))
            truth = self.chance.random() < REASONS[reason]
            spoken = [one.finding() for one in self.signals if self.chance.random() < one.speaks[truth]]
            at = FIRST + timedelta(hours=number)
            yield DecidedCase(at, reason, truth, tuple(spoken), parts(spoken))
