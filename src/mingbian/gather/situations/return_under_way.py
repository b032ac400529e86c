"""The buyer has declared a return parcel, or one has come."""

from mingbian.domain.dossier import Dossier
from mingbian.domain.parcel import Returned
from mingbian.gather.weights import came_back


def holds(dossier: Dossier) -> bool:
    return bool(dossier.of(Returned)) or came_back(dossier) is not None
