"""A refund was asked for while the parcel was on its way; it was to be stopped or refused, and yet somebody took it.

Strong when it was signed by the buyer himself after the request. Weak when the record does not say by whom: an order to
stop a parcel often comes too late. Silent when it came back to us, is still on its way, or was left at a station.
The pattern is PAT-13; the weights are our guess.
"""

import re

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import in_words
from mingbian.domain.complaint import AFTER_SALE_TITLES, AfterSaleKind
from mingbian.domain.dossier import Dossier
from mingbian.domain.parcel import ReturnWeighed
from mingbian.domain.talk import Speaker
from mingbian.examine.handover import Handed, handed, signing_words
from mingbian.examine.signal import Seen, intentional, signal
from mingbian.examine.speech import words_of

TOOK_IT = Weight(6.5, 3.0, 8.5)
SOMEBODY_TOOK_IT = Weight(2.0, 0.0, 4.5)

REFUSES = re.compile(r"拒收|拒签|拦截|退回|不收")
CAME_BACK = re.compile(r"退回|退件|寄件人|发件人|商家|卖家|返回")


@signal("L08", "称拒收或拦截后仍被签收", Family.LOGISTICS)
def look(dossier: Dossier) -> Seen | None:
    request = dossier.aftersale
    if request is None or request.kind is not AfterSaleKind.REFUND_ONLY or dossier.of(ReturnWeighed):
        return None
    stopped = _stopped(dossier)
    after = [parcel for parcel in dossier.deliveries if parcel.at > request.at and not CAME_BACK.search(parcel.text)]
    if not stopped or not after:
        return None
    parcel, how = after[-1], handed(after[-1].text)
    if how in (Handed.LEFT, Handed.NOT_YET):
        return None
    sentence = (
        f"买家 {in_words(request.at)} 申请{AFTER_SALE_TITLES[request.kind]}并称拒收或拦截，"
        f"快递 {parcel.tracking} 于 {in_words(parcel.at)} {signing_words(parcel)}，没有退回本店。"
    )
    taken = how in (Handed.BY_CODE, Handed.TO_BUYER)
    return intentional(TOOK_IT if taken else SOMEBODY_TOOK_IT, sentence, (request, parcel))


def _stopped(dossier: Dossier) -> bool:
    """Whether the buyer or the courier spoke of refusing or stopping the parcel."""
    said = [spoken.text for spoken in words_of(dossier, Speaker.BUYER)]
    scanned = [scan.text for scan in dossier.scans_of(dossier.our_trackings)]
    asked = [dossier.aftersale.text] if dossier.aftersale else []
    return any(REFUSES.search(text) for text in (*said, *scanned, *asked))
