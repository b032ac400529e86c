"""What our parcel weighed when it left and at the courier's, against pieces missing and an empty parcel."""

from collections.abc import Iterator

from mingbian.domain.claim import Cell, Claim, ClaimKind
from mingbian.domain.dossier import Dossier
from mingbian.domain.parcel import Shipped, Weighed
from mingbian.gather.cells import contradicts, grams, silent, supports
from mingbian.gather.weights import SCALES_G, goods_g, weighed_by_courier, weighed_out

TELLING_SHARE = 0.10  # pieces lighter than this share of the goods drown in packaging and scales; our guess
LOST_SHARE = 0.10  # a courier's weight so far below ours means that something left the parcel, or a scale was wrong


def read(dossier: Dossier, claim: Claim) -> Iterator[Cell]:
    if claim.kind not in (ClaimKind.MISSING_ITEM, ClaimKind.EMPTY_PARCEL):
        return
    out = weighed_out(dossier)
    weighings: list[tuple[Shipped | Weighed, int]] = []
    if out is not None and out.weight_g is not None:
        weighings.append((out, out.weight_g))
    weighings += [(weighing, weighing.weight_g) for weighing in weighed_by_courier(dossier)]
    for fact, weight_g in weighings:
        yield _against_goods(dossier, claim, fact, weight_g, lost=_lost_on_the_way(out, weight_g))


def _against_goods(dossier: Dossier, claim: Claim, fact: Shipped | Weighed, weight_g: int, *, lost: bool) -> Cell:
    """Whether everything can have been in the parcel, or what is said to be missing cannot.

    Packaging hides a missing piece when the excess over the goods' own weight is as heavy as that piece; then the
    scales leave it open. Without the weight of one piece nothing can be said of how many there were.
    """
    full = goods_g(dossier)
    if lost:
        return supports(claim, fact, grams(weight_g))
    if full is None:
        return silent(claim, fact, grams(weight_g))
    missing = _missing_g(dossier, claim, full)
    excess = weight_g - full
    if excess < -missing / 2:
        return supports(claim, fact, grams(weight_g))
    telling = missing >= max(SCALES_G, full * TELLING_SHARE)
    if telling and -SCALES_G <= excess < missing:
        return contradicts(claim, fact, grams(weight_g))
    return silent(claim, fact, grams(weight_g))


def _missing_g(dossier: Dossier, claim: Claim, full: int) -> float:
    """What would be missing if the claim were true; one piece where no number is named."""
    if claim.kind is ClaimKind.EMPTY_PARCEL:
        return full
    pieces = dossier.order.quantity
    return full / pieces * min(claim.count or 1, pieces)


def _lost_on_the_way(out: Shipped | None, weight_g: int) -> bool:
    if out is None or out.weight_g is None:
        return False
    return out.weight_g - weight_g > max(out.weight_g * LOST_SHARE, SCALES_G)
