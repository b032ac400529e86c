"""What a shop's own decided disputes have taught: how far each signal is to be trusted, and where doubt starts."""

from dataclasses import dataclass
from datetime import datetime

from mingbian.domain.assessment import Finding
from mingbian.domain.complaint import Reason


@dataclass(frozen=True, slots=True)
class DecidedCase:
    """One closed dispute as it can be learnt from, closed `at`.

    `intentional` is the owner's finding; a mistake counts as honest, and won or lost is not asked. `findings` carry the
    documented weights; `parts` are what each of them added in decibans, halved as in the sum of its family. `told` is
    the probability that was shown last before the owner decided, None where none was kept.
    """

    at: datetime
    reason: Reason
    intentional: bool
    findings: tuple[Finding, ...]
    parts: tuple[tuple[str, float], ...]
    told: float | None = None


@dataclass(frozen=True, slots=True)
class Trust:
    """How far one signal's documented weight holds in this shop: 1 as documented, 0 not at all. `seen` in how many."""

    code: str
    factor: float
    seen: int


@dataclass(frozen=True, slots=True)
class ReasonCount:
    """How the owner found the disputes of one reason."""

    reason: Reason
    intentional: int
    honest: int


@dataclass(frozen=True, slots=True)
class Learned:
    """All that was learnt from `outcomes` disputes. `shift_db` is added to every sum: what the guesses lean by."""

    outcomes: int
    trusts: tuple[Trust, ...]
    shift_db: float
    reasons: tuple[ReasonCount, ...]

    def factor(self, code: str) -> float:
        """1 for a signal that never spoke here: its documented weight stands."""
        return next((trust.factor for trust in self.trusts if trust.code == code), 1.0)

    def count_of(self, reason: Reason) -> ReasonCount:
        found = (count for count in self.reasons if count.reason is reason)
        return next(found, ReasonCount(reason, 0, 0))
