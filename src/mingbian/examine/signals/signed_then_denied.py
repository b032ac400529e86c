"""Signed by the buyer, and then called not received.

Strong when it was collected with a code or signed by the buyer himself. Less so with a code where he says that
somebody else took it: a station hands out a wrong parcel too, and only its own record or picture tells. Weak when
family or a neighbour signed, or the record does not say who: then it may never have reached him. Silent when it was
left at a door, in a locker or with a deputy, when it was signed in another city than he had asked for, when a parcel
of the order is still on its way, when the goods named are those of another order of his, and for a complaint on the
day of the signing, which may be a courier's wrong scan. Couriers type “本人” for anyone, hence the wide interval. What
decides such cases is the courier's proof of signing (decision table, C06); the weights are our guess.
"""

import re
from datetime import timedelta

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import day_of, in_words, lasting
from mingbian.domain.complaint import Reason
from mingbian.domain.dossier import Dossier
from mingbian.domain.parcel import Delivered
from mingbian.domain.places import city_in, elsewhere
from mingbian.domain.talk import Speaker
from mingbian.examine.alleged import NEVER_CAME, alleged
from mingbian.examine.handover import Handed, handed, signed, signing_words
from mingbian.examine.other_order import named_instead
from mingbian.examine.redirected import asked_for
from mingbian.examine.signal import Seen, intentional, signal
from mingbian.examine.speech import words_of

WRONG_SCAN_WITHIN = timedelta(hours=12)  # our guess; and always on the same day

WEIGHTS = {
    Handed.BY_CODE: Weight(7.0, 4.0, 9.0),
    Handed.TO_BUYER: Weight(5.0, 2.0, 8.0),
    Handed.UNSAID: Weight(2.0, 0.0, 4.0),
    Handed.TO_HOUSEHOLD: Weight(1.5, 0.0, 3.0),
}  # our guess

TAKEN_BY_ANOTHER = re.compile(
    r"不是我(?:本人|自己)?去?(?:取|拿|领|签)|(?:拿|取|领|给)错|错(?:拿|取|领)|冒领|监控"
    r"|(?:被|让)(?:人|别人|他人|谁|邻居|同事|室友|租客)?给?(?:拿|取|领|签|偷)|不认识的|陌生人"
    r"|(?:别人|他人|有人|旁人|其他人)[^,。]{0,6}(?:拿|取|领|偷)"
)
OWN_RECORD = re.compile(r"出库记录|底单|身份证|刷脸|人脸")  # who took it is written there: no code tells that


@signal("L01", "签收后称未收到", Family.LOGISTICS)
def look(dossier: Dossier) -> Seen | None:
    parcel = signed(dossier)
    if parcel is None or not alleged(dossier) & NEVER_CAME or _strayed(parcel, dossier) or named_instead(dossier):
        return None
    weight, passed = WEIGHTS.get(_handed(parcel, dossier)), dossier.opened_at - parcel.at
    same_day = day_of(dossier.opened_at) == day_of(parcel.at)
    if weight is None or same_day or passed < WRONG_SCAN_WITHIN:
        return None
    return intentional(weight, _sentence(parcel, dossier, lasting(passed)), (parcel, dossier.opening))


def _strayed(parcel: Delivered, dossier: Dossier) -> bool:
    """Whether it was signed in a city that is not the buyer's, nor one to which he had it sent."""
    away = elsewhere(parcel.text, dossier.order.address)
    return away and not asked_for(city_in(parcel.text), parcel.at, dossier)


def _handed(parcel: Delivered, dossier: Dossier) -> Handed:
    """To whom; a code that somebody else may have used tells no more than the courier's word “本人”."""
    how = handed(parcel.text)
    if how is not Handed.BY_CODE or OWN_RECORD.search(parcel.text):
        return how
    told = any(TAKEN_BY_ANOTHER.search(spoken.text) for spoken in words_of(dossier, Speaker.BUYER))
    return Handed.TO_BUYER if told else how


def _sentence(parcel: Delivered, dossier: Dossier, passed: str) -> str:
    said = "未收到" if Reason.NOT_RECEIVED in alleged(dossier) else "没有真的发货"
    return f"快递 {parcel.tracking} 于 {in_words(parcel.at)} {signing_words(parcel)}，{passed}后买家称{said}。"
