"""Not received, and indeed not yet delivered: the buyer is right, or merely early.

Strong when the courier shows no signing at all, or one only after the complaint. Weak when the parcel already waited
at a station. Silent when it was signed before the complaint, or no word of the courier is known. Our guess.
"""

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import in_words
from mingbian.domain.dossier import Dossier
from mingbian.examine.alleged import NEVER_CAME, alleged
from mingbian.examine.handover import Handed, arrived, handed
from mingbian.examine.signal import Seen, honest, signal

NOT_SIGNED = Weight(5.0, 2.5, 8.0)  # our guess
WAITING_AT_A_STATION = Weight(2.5, 0.5, 5.0)  # our guess


@signal("T05", "投诉时尚未签收", Family.TIMING)
def look(dossier: Dossier) -> Seen | None:
    if not alleged(dossier) & NEVER_CAME or not dossier.shipments:
        return None
    opened, came = dossier.opened_at, arrived(dossier)
    if came and came.at <= opened:
        return None
    if not came and not dossier.signings and not dossier.scans_of(dossier.our_trackings):
        return None  # that we hold no tracking does not say that it was not signed
    waiting = [fact for fact in dossier.deliveries if fact.at <= opened and handed(fact.text) is Handed.NOT_YET]
    sent = dossier.shipments[0]
    tracking = waiting[-1].tracking if waiting else sent.tracking
    known = f"到 {in_words(came.at)} 才签收" if came else "至今没有签收记录"
    where = f"{in_words(waiting[-1].at)} 到站待取，" if waiting else ""
    sentence = f"买家 {in_words(opened)} 称未收到时，快递 {tracking} {where}{known}。"
    facts = (dossier.opening, sent, *waiting[-1:], *([came] if came else []))
    return honest(WAITING_AT_A_STATION if waiting else NOT_SIGNED, sentence, facts)
