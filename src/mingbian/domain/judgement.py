"""Everything that the pure steps say of one dossier, in one value: what `mingbian judge` prints."""

from dataclasses import dataclass

from mingbian.domain.assessment import Assessment
from mingbian.domain.claim import Cell, Claim, Demand, Strength
from mingbian.domain.deadline import Deadline
from mingbian.domain.need import Vanishing
from mingbian.domain.offer import Advice
from mingbian.domain.trade_step import TradeStep


@dataclass(frozen=True, slots=True)
class Judgement:
    """`rules` are the rules that were used: code → the day that names the version (ISO, `Rule.version_on`).

    `vanishing` is what of the proof will be gone, and when; `flow` the order's course against what was promised.
    """

    assessment: Assessment
    strength: Strength
    claims: tuple[Claim, ...]
    demand: Demand
    matrix: tuple[Cell, ...]
    deadlines: tuple[Deadline, ...]
    advice: Advice
    engine_version: str
    rules: tuple[tuple[str, str], ...]
    vanishing: tuple[Vanishing, ...] = ()
    flow: tuple[TradeStep, ...] = ()
