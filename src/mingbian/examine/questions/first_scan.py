"""When the courier first had the parcel, beside what we had promised: it tells whether we shipped late.

That it was in time is read by the owner, and weighs what it is worth by our guess.
"""

from datetime import timedelta

from mingbian.domain.assessment import Family
from mingbian.domain.complaint import Reason
from mingbian.domain.dossier import Dossier
from mingbian.domain.parcel import Scanned
from mingbian.examine.alleged import alleged
from mingbian.examine.question import Answer, question
from mingbian.examine.supposing import SUPPOSED, supposing

OF_SHIPPING = {Reason.LATE_SHIPPING, Reason.FALSE_SHIPPING}
LATE = timedelta(days=3)  # later than any promise that a listing makes


def _collected_late(dossier: Dossier) -> Dossier:
    sent = dossier.shipments[0]
    at = max(dossier.order.at, sent.at) + LATE
    return supposing(dossier, Scanned(at=at, cite=SUPPOSED, tracking=sent.tracking, place="网点", text="已揽收"))


@question(
    "first_scan",
    "核对承诺的发货时间与快递首次揽收时间。",
    Family.OWN_FAULT,
    held=("collection_record",),
    answers=(
        Answer("揽收晚于承诺", 0.09, 0.55, _collected_late, reads=("L07", "O01", "O02", "T05")),
        Answer("揽收在承诺的时间之内", 0.60, 0.30),
    ),
)
def fits(dossier: Dossier) -> bool:
    late = alleged(dossier) & OF_SHIPPING
    return bool(late and dossier.shipments) and not dossier.scans_of(dossier.our_trackings)
