"""Decided disputes as cases to learn from, what they teach, and what would have been told with it."""

import math
from collections.abc import Sequence

from mingbian.domain.assessment import Doubt
from mingbian.domain.dossier import Dossier
from mingbian.domain.learned import DecidedCase, Learned
from mingbian.domain.outcome import FindingOfOwner
from mingbian.domain.record import Decided
from mingbian.examine.assess import assess
from mingbian.examine.doubt import doubt, parts
from mingbian.examine.learnt import start, trusted
from mingbian.learn.refit import counted, refit

FOLDS = 5


def case_of(dossier: Dossier, finding: FindingOfOwner, told: float | None = None) -> DecidedCase:
    """A dispute closed at the dossier's `now`, looked at with the signals of today; `told` was shown last before."""
    findings = assess(dossier).findings
    intentional = finding is FindingOfOwner.INTENTIONAL
    return DecidedCase(dossier.now, dossier.reason, intentional, findings, parts(findings), told)


def learned_from(cases: Sequence[DecidedCase]) -> Learned:
    """What these cases teach. Raises TooFewOutcomesError."""
    decided, reasons = decided_in(cases), Learned(len(cases), (), 0.0, counted(cases))
    begun = [start(decided, reasons, case.reason) for case in cases]
    return refit(cases, [math.log(prior.alpha / prior.beta) for prior in begun])


def told_again(case: DecidedCase, decided: Decided | None, learned: Learned | None) -> Doubt:
    """What would be told of this case in a shop that has decided so many others and learnt this from them."""
    begun = start(decided, learned, case.reason)
    return doubt(begun, trusted(case.findings, learned))


def held_out(cases: Sequence[DecidedCase]) -> tuple[tuple[float, bool], ...]:
    """What would be told of each case with what the other folds teach, and the truth. Raises TooFewOutcomesError."""
    answers = []
    for fold in range(FOLDS):
        others = [case for place, case in enumerate(cases) if place % FOLDS != fold]
        decided, learned = decided_in(others), learned_from(others)
        answers += [(told_again(case, decided, learned).probability, case.intentional) for case in cases[fold::FOLDS]]
    return tuple(answers)


def decided_in(cases: Sequence[DecidedCase]) -> Decided | None:
    """The shop's own count, as its dossiers tell it."""
    if not cases:
        return None
    intentional = sum(case.intentional for case in cases)
    last = max(case.at for case in cases)
    return Decided(at=last, cite=0, intentional=intentional, honest=len(cases) - intentional)
