"""Our parcel is not shown as signed for: under way, stuck, lost or come back."""

from mingbian.domain.dossier import Dossier
from mingbian.gather.situations import signed


def holds(dossier: Dossier) -> bool:
    return not signed.holds(dossier)
