"""The most that a dispute can be worth in money: the proven loss, the statute where it applies, the owner's cap."""

from dataclasses import dataclass

from mingbian.domain.assessment import Assessment, Family, Finding, SpeaksFor
from mingbian.domain.claim import Demand, DemandKind
from mingbian.domain.complaint import Reason
from mingbian.domain.dossier import Dossier
from mingbian.domain.money import yuan
from mingbian.domain.statute import FOOD_X10, FRAUD_X3, PROMISED_X10, Statute
from mingbian.domain.trade import PromiseCode

MONEY_DEMANDS = frozenset({DemandKind.REFUND_ONLY, DemandKind.RETURN_REFUND, DemandKind.COMPENSATION})


@dataclass(frozen=True, slots=True)
class Ceiling:
    """No offer is above it; `why` names what bounds it, as part of a sentence."""

    amount_fen: int
    why: str


def ceiling(dossier: Dossier, assessment: Assessment, demand: Demand, cap_fen: int | None) -> Ceiling:
    """The lowest of what is asked, what was lost, and the owner's cap; 0 where no money is asked."""
    bounds = [proven_loss(dossier, assessment, demand)]
    if demand.amount_fen > 0:
        bounds.append(Ceiling(demand.amount_fen, f"买家要求 {yuan(demand.amount_fen)} 元"))
    elif demand.what not in MONEY_DEMANDS:
        bounds.append(Ceiling(0, "买家没有要钱"))
    if cap_fen is not None:
        bounds.append(Ceiling(max(cap_fen, 0), f"店主设定的上限 {yuan(cap_fen)} 元"))
    return min(bounds, key=lambda bound: bound.amount_fen)


def proven_loss(dossier: Dossier, assessment: Assessment, demand: Demand) -> Ceiling:
    """What was paid; more only by a statute, and only where our own fault is shown and so much is asked."""
    paid_fen = dossier.order.amount_fen
    statute = _statute(dossier, paid_fen) if own_fault(assessment) else None
    if statute and demand.amount_fen > paid_fen:
        return statute
    return Ceiling(max(paid_fen, 0), f"买家实付 {yuan(paid_fen)} 元")


def own_fault(assessment: Assessment) -> Finding | None:
    """The heaviest thing that we ourselves did wrong, or None."""
    ours = [
        finding
        for finding in assessment.findings
        if finding.family is Family.OWN_FAULT and finding.speaks_for is SpeaksFor.HONEST and not finding.broken
    ]
    return max(ours, key=lambda finding: finding.weight.db, default=None)


def statute_of(dossier: Dossier) -> Statute | None:
    """The damages that a complaint of this kind could bring. Whether they apply is for somebody who knows the law."""
    match dossier.reason:
        case Reason.FOOD_SAFETY:
            return FOOD_X10
        case Reason.FAKE if dossier.promised(PromiseCode.FAKE_X10):
            return PROMISED_X10
        case Reason.FAKE | Reason.FALSE_ADVERTISING:
            return FRAUD_X3
        case _:
            return None


def _statute(dossier: Dossier, paid_fen: int) -> Ceiling | None:
    """Refund and statutory damages together, where the complaint is of a kind that has them."""
    found = statute_of(dossier)
    return Ceiling(paid_fen + found.beside(paid_fen), found.words) if found else None
