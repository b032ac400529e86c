"""The buyer has declared a return parcel."""

from mingbian.domain.dossier import Dossier
from mingbian.domain.parcel import Returned


def holds(dossier: Dossier) -> bool:
    return bool(dossier.of(Returned))
