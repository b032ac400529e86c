"""While a reason on a form is true: a parcel that was signed for is not under way, and nothing else may be ticked."""

from enum import StrEnum

from mingbian.domain.dossier import Dossier
from mingbian.domain.parcel import Returned
from mingbian.domain.standing import came_home


class While(StrEnum):
    """Where a parcel is while a reason may be given."""

    UNDER_WAY = "under_way"
    """Something of ours was sent, and nobody signed for it yet."""
    SIGNED = "signed"
    """A parcel of ours was signed for, or the order's record says that it was received."""
    RETURN_UNDER_WAY = "return_under_way"
    """The buyer sent the goods back, and they are not with us yet."""


def holds(it: While, dossier: Dossier) -> bool:
    """Whether it is so, as far as the dossier knows."""
    match it:
        case While.UNDER_WAY:
            return bool(dossier.shipments) and not dossier.deliveries
        case While.SIGNED:
            return bool(dossier.deliveries)
        case While.RETURN_UNDER_WAY:
            return bool(dossier.of(Returned)) and came_home(dossier) is None
