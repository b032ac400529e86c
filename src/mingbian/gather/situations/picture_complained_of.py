"""Someone complains of a picture that we use."""

from mingbian.domain.dossier import Dossier
from mingbian.gather.situations import our_picture_taken


def holds(dossier: Dossier) -> bool:
    return not our_picture_taken.holds(dossier)
