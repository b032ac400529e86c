"""The chance that the platform decides for us: what we can prove, and how likely there is something to prove."""

from dataclasses import dataclass

from mingbian.domain.assessment import Doubt
from mingbian.domain.claim import Strength

# Our guess, since nobody publishes how often platforms decide for a seller: with every paper in hand half of the honest
# complaints would still be lost by the buyer, and all of the intentional ones.
WINS_AGAINST_HONEST = 0.5


@dataclass(frozen=True, slots=True)
class Chance:
    """0 to 1. The interval is that of the doubt; the strength of our proof is taken as it stands today."""

    low: float
    high: float

    def in_words(self) -> str:
        """`约 45%–60%`, or one figure where the two would look alike."""
        low, high = round(self.low * 100), round(self.high * 100)
        return f"约 {low}%" if low == high else f"约 {low}%–{high}%"


def chance_to_prevail(doubt: Doubt, strength: Strength) -> Chance:
    """Never falls when either rises: an offer that rests on it never rises with a better case."""
    return Chance(_given(doubt.low, strength.score), _given(doubt.high, strength.score))


def _given(intentional: float, score: float) -> float:
    return score * (intentional + (1 - intentional) * WINS_AGAINST_HONEST)
