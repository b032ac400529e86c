"""Who lives with the buyer, as far as an address tells: husband and wife buy one each, and take one picture of both."""

from mingbian.domain.dossier import Dossier
from mingbian.domain.record import Neighbour


def at_home(other: Neighbour, dossier: Dossier) -> bool:
    """Whether this complaint came of the disputed order's address cell; never of a city's district."""
    address = dossier.order.address
    return bool(address) and " " not in address and other.address == address
