"""A judgement as `mingbian judge --json` prints it and as an action stores it."""

from datetime import datetime

from mingbian.domain.assessment import Doubt, Finding
from mingbian.domain.claim import Cell, Claim, Demand, Strength
from mingbian.domain.deadline import Deadline
from mingbian.domain.judgement import Judgement
from mingbian.domain.offer import Advice

Json = dict[str, object]


def as_json(judgement: Judgement) -> Json:
    """Plain values only; moments in ISO with their offset, probabilities to four places."""
    assessment = judgement.assessment
    return {
        "doubt": _doubt(assessment.doubt),
        "strength": _strength(judgement.strength),
        "findings": [_finding(finding) for finding in assessment.findings],
        "claims": [_claim(claim) for claim in judgement.claims],
        "demand": _demand(judgement.demand),
        "matrix": [_cell(cell) for cell in judgement.matrix],
        "deadlines": [_deadline(deadline) for deadline in judgement.deadlines],
        "advice": _advice(judgement.advice),
        "engine": {"version": judgement.engine_version, "rules": dict(judgement.rules)},
    }


def _doubt(doubt: Doubt) -> Json:
    return {
        "probability": round(doubt.probability, 4),
        "low": round(doubt.low, 4),
        "high": round(doubt.high, 4),
        "band": doubt.band.value,
    }


def _strength(strength: Strength) -> Json:
    return {"score": round(strength.score, 4), "missing": list(strength.missing)}


def _finding(finding: Finding) -> Json:
    return {
        "code": finding.code,
        "family": finding.family.value,
        "speaks_for": finding.speaks_for.value,
        "weight_db": finding.weight.db,
        "low_db": finding.weight.low_db,
        "high_db": finding.weight.high_db,
        "sentence": finding.sentence,
        "cites": list(finding.cites),
    }


def _claim(claim: Claim) -> Json:
    return {"id": claim.id, "kind": claim.kind.value, "words": claim.words}


def _demand(demand: Demand) -> Json:
    return {"what": demand.what.value, "amount_fen": demand.amount_fen, "by": _moment(demand.by)}


def _cell(cell: Cell) -> Json:
    return {"claim": cell.claim, "evidence": cell.evidence, "cell": cell.mark.value, "quote": cell.quote}


def _deadline(deadline: Deadline) -> Json:
    return {
        "for": deadline.purpose.value,
        "due_at": _moment(deadline.due_at),
        "source": deadline.source,
        "confidence": deadline.confidence.value,
    }


def _advice(advice: Advice) -> Json:
    return {
        "route": advice.route.value,
        "why": advice.why,
        "ask": advice.ask,
        "offer_fen": [advice.offer.least_fen, advice.offer.most_fen],
    }


def _moment(at: datetime | None) -> str | None:
    return at.isoformat() if at else None
