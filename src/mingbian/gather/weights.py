"""What our parcel weighed when it left, at the courier's, and when something came back; all in grams."""

from mingbian.domain.dossier import Dossier
from mingbian.domain.parcel import ReturnWeighed, Shipped, Weighed

LIGHTER_SHARE = 0.10  # a return that lacks more than a tenth is looked at (PAT-01, the table's first guess)
SCALES_G = 20  # two scales may differ so much; our guess


def weighed_out(dossier: Dossier) -> Shipped | None:
    """The disputed parcel as we weighed it; None where it was not weighed, or the order left in several parcels."""
    shipments = dossier.shipments
    return shipments[0] if len(shipments) == 1 and shipments[0].weight_g is not None else None


def weighed_by_courier(dossier: Dossier) -> tuple[Weighed, ...]:
    return dossier.weights_of(dossier.our_trackings) if len(dossier.our_trackings) == 1 else ()


def came_back(dossier: Dossier) -> ReturnWeighed | None:
    """The last weighing of what the buyer sent back; a parcel of ours that was intercepted is no return."""
    weighings = [weighing for weighing in dossier.of(ReturnWeighed) if weighing.tracking not in dossier.our_trackings]
    return weighings[-1] if weighings else None


def goods_g(dossier: Dossier) -> int | None:
    """What the ordered pieces weigh without packaging, as the listing has it."""
    product = dossier.product
    return product.weight_g * dossier.order.quantity if product and product.weight_g else None


def came_back_lighter(dossier: Dossier) -> bool | None:
    """Whether the return lacks more than a tenth of what left; None where one of the weights is not known.

    Packaging may differ, so nothing follows from a smaller difference.
    """
    out, back = weighed_out(dossier), came_back(dossier)
    if out is None or out.weight_g is None or back is None:
        return None
    return out.weight_g - back.weight_g > max(out.weight_g * LIGHTER_SHARE, SCALES_G)
