"""What a shop has learnt from its decided disputes, put to use: another start, and each weight as far as it holds."""

import math
from collections.abc import Iterable
from dataclasses import replace

from mingbian.domain.assessment import NATS_PER_DB, Finding, Prior, Weight
from mingbian.domain.complaint import Reason
from mingbian.domain.learned import Learned
from mingbian.domain.record import Decided
from mingbian.examine.doubt import prior


def start(decided: Decided | None, learned: Learned | None, reason: Reason) -> Prior:
    """Where doubt starts for a complaint of this reason; without learning, where the whole shop stands."""
    if learned is None:
        return prior(decided)
    return _moved(prior(decided, learned.count_of(reason)), learned.shift_db)


def trusted(findings: Iterable[Finding], learned: Learned | None) -> list[Finding]:
    """The findings, each with its weight as far as it has held here."""
    if learned is None:
        return list(findings)
    return [replace(one, weight=_scaled(one.weight, learned.factor(one.code))) for one in findings]


def _moved(begun: Prior, shift_db: float) -> Prior:
    """The same certainty around another middle."""
    odds = math.log(begun.alpha / begun.beta) + shift_db * NATS_PER_DB
    mean, trust = 1 / (1 + math.exp(-odds)), begun.alpha + begun.beta
    return replace(begun, alpha=mean * trust, beta=(1 - mean) * trust)


def _scaled(weight: Weight, factor: float) -> Weight:
    return Weight(weight.db * factor, weight.low_db * factor, weight.high_db * factor)
