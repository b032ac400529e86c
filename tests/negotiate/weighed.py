"""Short ways to write assessments, strengths and demands for the tests of offers and routes."""

from mingbian.domain.assessment import Assessment, Band, Doubt, Family, Finding, Prior, SpeaksFor, Weight
from mingbian.domain.claim import Demand, DemandKind, Strength

OUR_FAULT = Finding(
    code="O01",
    title="发货超过承诺",
    family=Family.OWN_FAULT,
    speaks_for=SpeaksFor.HONEST,
    weight=Weight(6, 3, 9),
    sentence="承诺 24 小时发货，实际 51 小时。",
    cites=(1,),
)


def band_of(probability: float, low: float) -> Band:
    """The bands as the story notation defines them."""
    if probability >= 0.85 and low >= 0.60:
        return Band.CONCENTRATED
    if probability >= 0.60:
        return Band.DOUBTFUL
    return Band.UNCLEAR if probability >= 0.25 else Band.HONEST


def doubting(probability: float, *findings: Finding, wide: float = 0.1) -> Assessment:
    low, high = max(0.0, probability - wide), min(1.0, probability + wide)
    doubt = Doubt(probability, low, high, band_of(probability, low))
    return Assessment(doubt, Prior(2, 18, guessed=True), findings, "", "", "")


def proving(score: float, *missing: str) -> Strength:
    return Strength(score, missing)


def wanting(amount_fen: int, what: DemandKind = DemandKind.REFUND_ONLY) -> Demand:
    return Demand(what, amount_fen, None)
