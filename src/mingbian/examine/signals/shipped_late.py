"""We shipped later than we had promised.

Strong for a complaint about just that. Weak for one about not receiving, attitude or a slow refund, which a delay
breeds. Silent when it left in time, for other complaints, and when nothing is known of the shipping. Without a
promise told the platform's default of 48 hours stands (PDD-SHIP-01, medium confidence). The weights are our guess.
"""

from datetime import datetime

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import in_words, lasting
from mingbian.domain.complaint import Reason
from mingbian.domain.departure import departure
from mingbian.domain.dossier import Dossier
from mingbian.domain.fact import Fact
from mingbian.domain.parcel import Scanned
from mingbian.domain.ship_due import ship_due
from mingbian.examine.alleged import alleged
from mingbian.examine.signal import Seen, honest, signal

OF_JUST_THAT = Weight(8.0, 5.0, 10.0)
BRED_BY_IT = Weight(3.0, 1.0, 5.0)
ABOUT_IT = {Reason.LATE_SHIPPING, Reason.FALSE_SHIPPING}
BREEDS = {Reason.NOT_RECEIVED, Reason.ATTITUDE, Reason.REFUND_SLOW, Reason.OTHER, Reason.REVIEW_THREAT}


@signal("O01", "本店发货晚于承诺", Family.OWN_FAULT)
def look(dossier: Dossier) -> Seen | None:
    reason = alleged(dossier) or {dossier.reason}
    if not reason & (ABOUT_IT | BREEDS):
        return None
    due = ship_due(dossier)
    left, facts = _left(dossier)
    if left is None or left <= due.at:
        return None
    until = f"到 {in_words(left)} 本店仍没有发货记录"
    if facts:
        who, did = ("快递", "揽收") if isinstance(facts[-1], Scanned) else ("本店", "发货")
        until = f"{who} {in_words(left)} 才{did}"
    sentence = f"应在 {in_words(due.at)} 前发货（{due.counted}），{until}，晚了 {lasting(left - due.at)}。"
    cited = (dossier.order, *facts, *([due.promise] if due.promise else []))
    return honest(OF_JUST_THAT if reason & ABOUT_IT else BRED_BY_IT, sentence, cited)


def _left(dossier: Dossier) -> tuple[datetime | None, tuple[Fact, ...]]:
    """When the parcel really moved: the courier's first scan if it came a day later than our click."""
    sent = dossier.shipments
    if not sent:
        return (dossier.opened_at, ()) if alleged(dossier) & ABOUT_IT else (None, ())
    left = departure(dossier, sent[0])
    return left.at, left.facts
