"""Slots that tell of parcels: when they left and arrived, by whom, and what they weighed."""

from datetime import timedelta

from mingbian.domain.clock import lasting
from mingbian.domain.departure import courier_had, departure
from mingbian.domain.dossier import Dossier
from mingbian.domain.masking import masked
from mingbian.domain.parcel import Delivered, ReturnWeighed, Shipped
from mingbian.domain.trade import PromiseCode
from mingbian.negotiate.filling import LONGEST_NOTE, Filling, moment, of

# Only prefixes that one courier alone uses; plain digits are shared by several.
COURIERS = {"YT": "圆通", "SF": "顺丰", "JT": "极兔", "JD": "京东"}
SHIP_WITHIN = {PromiseCode.SHIP_24H: timedelta(hours=24), PromiseCode.SHIP_48H: timedelta(hours=48)}


def shipped_at(dossier: Dossier) -> Filling | None:
    """When it left; nothing where nobody but our own click says that it did."""
    if not dossier.shipments or not courier_had(dossier, dossier.shipments[0]):
        return None
    left = departure(dossier, dossier.shipments[0])
    return moment(left.at), tuple(fact.cite for fact in left.facts)


def tracking_tail(dossier: Dossier) -> Filling | None:
    parcel = _last_parcel(dossier)
    return of(parcel, parcel.tracking[-4:] if len(parcel.tracking) >= 8 else "") if parcel else None


def courier(dossier: Dossier) -> Filling | None:
    parcel = _last_parcel(dossier)
    return of(parcel, COURIERS.get(parcel.tracking[:2].upper(), "")) if parcel else None


def signed_at(dossier: Dossier) -> Filling | None:
    return of(dossier.signings[-1], moment(dossier.signings[-1].at)) if dossier.signings else None


def signed_how(dossier: Dossier) -> Filling | None:
    """The courier's own note, unless it is long or holds a number that is nobody's business."""
    if not dossier.signings:
        return None
    note = dossier.signings[-1].text.strip()
    readable = len(note) <= LONGEST_NOTE and "\n" not in note and masked(note) == note
    return of(dossier.signings[-1], note if readable else "")


def last_seen(dossier: Dossier) -> Filling | None:
    """The last scan of a parcel that was not signed for."""
    scans = dossier.scans_of(dossier.our_trackings)
    if dossier.deliveries or not scans or not 0 < len(scans[-1].place) <= LONGEST_NOTE:
        return None
    return of(scans[-1], f"{moment(scans[-1].at)}到{scans[-1].place}")


def weight_out(dossier: Dossier) -> Filling | None:
    weighed = [parcel for parcel in dossier.shipments if parcel.weight_g is not None]
    return of(weighed[-1], f"{weighed[-1].weight_g}克") if weighed else None


def weight_underway(dossier: Dossier) -> Filling | None:
    weights = dossier.weights_of(dossier.our_trackings)
    return of(weights[-1], f"{weights[-1].weight_g}克") if weights else None


def weight_expected(dossier: Dossier) -> Filling | None:
    product = dossier.product
    if product is None or product.weight_g is None:
        return None
    return f"{product.weight_g * dossier.order.quantity}克", (product.cite, dossier.order.cite)


def weight_back(dossier: Dossier) -> Filling | None:
    arrived = dossier.latest(ReturnWeighed)
    return of(arrived, f"{arrived.weight_g}克") if arrived else None


def late_by(dossier: Dossier) -> Filling | None:
    """How much later than promised the parcel left."""
    if not dossier.shipments:
        return None
    for code, within in SHIP_WITHIN.items():
        promise, left = dossier.promised(code), departure(dossier, dossier.shipments[0])
        due_at = dossier.order.clock_from + within
        if promise and left.at > due_at:
            return lasting(left.at - due_at).replace(" ", ""), (promise.cite, *(fact.cite for fact in left.facts))
    return None


def _last_parcel(dossier: Dossier) -> Shipped | Delivered | None:
    parcels: tuple[Shipped | Delivered, ...] = (*dossier.shipments, *dossier.deliveries)
    return parcels[-1] if parcels else None
