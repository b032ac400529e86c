"""The order's whole course, step by step, each held against what was promised."""

from functools import cache

from mingbian.domain.discovery import by_code, modules_in
from mingbian.domain.dossier import Dossier
from mingbian.domain.trade_step import TradeStep
from mingbian.gather.trade_step import StepFile


@cache
def steps() -> tuple[StepFile, ...]:
    """Every step, in the order in which a trade goes. Raises DuplicateCodeError for a code or a place taken twice."""
    found = [module.look for module in modules_in("mingbian.gather.steps")]
    by_code((step.place, step) for step in found)
    return tuple(sorted(by_code((step.code, step) for step in found).values(), key=lambda step: step.place))


def flow(dossier: Dossier) -> tuple[TradeStep, ...]:
    """What every step says of this order, from the variant that was chosen to the after-sale."""
    return tuple(TradeStep(step.code, step.title, tuple(step.look(dossier))) for step in steps())
