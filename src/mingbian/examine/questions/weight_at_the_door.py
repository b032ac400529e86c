"""What the courier's scales said before the delivery: full as it left us, or lighter on the way."""

from collections.abc import Callable

from mingbian.domain.assessment import Family
from mingbian.domain.complaint import Reason
from mingbian.domain.dossier import Dossier
from mingbian.domain.parcel import Weighed
from mingbian.examine.alleged import alleged
from mingbian.examine.question import Answer, question
from mingbian.examine.scales import went_out
from mingbian.examine.supposing import SUPPOSED, supposing

CONTENT = {Reason.MISSING_ITEM, Reason.EMPTY_PARCEL}


def _weighing(share: float) -> Callable[[Dossier], Dossier]:
    def then(dossier: Dossier) -> Dossier:
        out, sent = went_out(dossier), dossier.shipments[0]
        if out is None:
            return dossier
        at, weight_g = sent.at + (dossier.opened_at - sent.at) / 2, max(1, round(out[0] * share))
        return supposing(
            dossier, Weighed(at=at, cite=SUPPOSED, tracking=sent.tracking, weight_g=weight_g, place="派件网点")
        )

    return then


@question(
    "weight_at_the_door",
    "请快递提供派件前的称重记录，与发出重量比较。",
    Family.LOGISTICS,
    held=("weight_courier",),
    answers=(
        Answer("派件前的称重与发出时一样", 0.45, 0.20, _weighing(1.0), reads=("L04", "O07")),
        Answer("派件前已经轻了许多", 0.08, 0.32, _weighing(0.5), reads=("L04", "O07")),
    ),
)
def fits(dossier: Dossier) -> bool:
    if not alleged(dossier) & CONTENT or went_out(dossier) is None or dossier.weights_of(dossier.our_trackings):
        return False
    return dossier.shipments[0].at < dossier.opened_at
