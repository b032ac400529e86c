"""Our parcel was signed or last scanned in another city than the buyer's: it may well not have reached him.

Strong when the signing itself names another city. Weak when only the last scan before it does. Silent when either
place names no city, or the buyer's address is an opaque cell: a name that tells no city is not guessed at. Silent too
where the buyer had asked before the signing that it go to that city. Our guess.
"""

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import in_words
from mingbian.domain.dossier import Dossier
from mingbian.domain.parcel import Scanned
from mingbian.domain.places import city_in, elsewhere
from mingbian.examine.alleged import NEVER_CAME, alleged
from mingbian.examine.handover import signed
from mingbian.examine.redirected import asked_for
from mingbian.examine.signal import Seen, honest, signal

SIGNED_THERE = Weight(7.0, 4.0, 9.0)
LAST_SEEN_THERE = Weight(3.0, 0.5, 5.5)


@signal("L07", "签收地与收货城市不同", Family.LOGISTICS)
def look(dossier: Dossier) -> Seen | None:
    parcel, home = signed(dossier), dossier.order.address
    if parcel is None or not alleged(dossier) & NEVER_CAME:
        return None
    if elsewhere(parcel.text, home):
        where, weight, facts = city_in(parcel.text), SIGNED_THERE, (parcel, dossier.order)
    else:
        last = _last_scan(dossier, parcel.tracking)
        if last is None or city_in(parcel.text) or not elsewhere(f"{last.place} {last.text}", home):
            return None
        where, weight, facts = city_in(f"{last.place} {last.text}"), LAST_SEEN_THERE, (parcel, dossier.order)
    if asked_for(where, parcel.at, dossier):
        return None
    seen = f"快递 {parcel.tracking} 于 {in_words(parcel.at)} 的签收记录指向{where}"
    sentence = f"{seen}，而订单收货地在{city_in(home)}，可能送错了地方。"
    return honest(weight, sentence, facts)


def _last_scan(dossier: Dossier, tracking: str) -> Scanned | None:
    scans = [scan for scan in dossier.of(Scanned) if scan.tracking == tracking and scan.at <= dossier.opened_at]
    return scans[-1] if scans else None
