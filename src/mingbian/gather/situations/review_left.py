"""The buyer has left a poor review of this order."""

from mingbian.domain.dossier import Dossier
from mingbian.domain.talk import Review

POOR = 3  # stars, at most


def holds(dossier: Dossier) -> bool:
    return any(review.stars <= POOR for review in dossier.of(Review))
