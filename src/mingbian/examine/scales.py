"""What a parcel of the disputed order weighed, and what of that was goods and what packing."""

from mingbian.domain.dossier import Dossier
from mingbian.domain.fact import Fact
from mingbian.domain.parcel import Shipped

COARSE_G = 30  # our guess of how coarsely a courier weighs; less than this no scales tell
AGREES = 0.05  # our guess of how far two honest scales differ
PACKING_SHARE, PACKING_LEAST_G = 0.30, 100  # our guess: packing hardly weighs more than this


def by_itself(dossier: Dossier) -> bool:
    """Whether the order went out in one parcel that held no other order of the buyer's: else no scales tell of it."""
    trackings = {parcel.tracking for parcel in dossier.shipments}
    others = {parcel.tracking for parcel in dossier.of(Shipped) if not dossier.is_disputed(parcel.order_sn)}
    return len(trackings) == 1 and not trackings & others


def went_out(dossier: Dossier) -> tuple[int, Fact] | None:
    """The weight of the only parcel of the order as it left us: our scales before the courier's.

    None where unknown, and where the parcel held another order of the buyer's too: then it tells of both together.
    """
    if not by_itself(dossier):
        return None
    for parcel in dossier.shipments:
        if parcel.weight_g:
            return parcel.weight_g, parcel
    weighed = dossier.weights_of(dossier.our_trackings)
    return (weighed[0].weight_g, weighed[0]) if weighed and weighed[0].weight_g else None


def goods_g(dossier: Dossier) -> int | None:
    """What all pieces of the order should weigh together, without packing."""
    product = dossier.product
    return product.weight_g * dossier.order.quantity if product and product.weight_g else None


def packing_g(dossier: Dossier, out_g: int) -> int | None:
    """What the packing weighed: the parcel without its goods. None where that makes no sense."""
    goods = goods_g(dossier)
    return out_g - goods if goods is not None and 0 < out_g - goods < out_g else None


def usual_packing_g(goods: int) -> float:
    """More than this would be odd for packing."""
    return max(PACKING_LEAST_G, goods * PACKING_SHARE)


def same_weight(one_g: int, other_g: int) -> bool:
    """Whether two scales say the same."""
    return abs(one_g - other_g) <= max(COARSE_G, other_g * AGREES)
