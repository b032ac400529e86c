"""What came back weighs clearly less than what we sent."""

from mingbian.domain.dossier import Dossier
from mingbian.gather.weights import came_back_lighter


def holds(dossier: Dossier) -> bool:
    return came_back_lighter(dossier) is True
