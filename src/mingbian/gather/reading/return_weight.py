"""What the return weighed on arrival, against a refused return and a slow refund."""

from collections.abc import Iterator

from mingbian.domain.claim import Cell, Claim, ClaimKind
from mingbian.domain.dossier import Dossier
from mingbian.gather.cells import contradicts, grams, silent, supports
from mingbian.gather.weights import came_back, came_back_lighter


def read(dossier: Dossier, claim: Claim) -> Iterator[Cell]:
    """A return as heavy as what left speaks for the buyer; only for a return can a lighter one speak against."""
    back = came_back(dossier)
    if claim.kind not in (ClaimKind.RETURN_REFUSED, ClaimKind.REFUND_SLOW) or back is None:
        return
    lighter = came_back_lighter(dossier)
    if lighter is None:
        yield silent(claim, back, grams(back.weight_g))
    else:
        yield (contradicts if lighter else supports)(claim, back, grams(back.weight_g))
