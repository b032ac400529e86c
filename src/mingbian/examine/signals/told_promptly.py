"""What the eye sees on opening was told within hours of the signing, as an honest buyer does.

Strong within six hours with a picture, weak within a day without one. Silent later, without a signing, and for faults
that show only in use, and when a picture is known from elsewhere or carries marks. Whoever invents a fault is quick
too, so the weight stays small. Our guess.
"""

from datetime import timedelta

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import in_words, lasting
from mingbian.domain.dossier import Dossier
from mingbian.domain.evidence import Photo
from mingbian.domain.talk import Speaker
from mingbian.examine.alleged import SEEN_ON_OPENING, alleged, alleged_in
from mingbian.examine.handover import signed
from mingbian.examine.signal import Seen, honest, signal
from mingbian.examine.wording import plain

AT_ONCE = timedelta(hours=6)
SOON = timedelta(hours=24)
WITH_A_PICTURE = Weight(2.0, 0.5, 3.5)  # our guess
WITHOUT = Weight(1.0, 0.0, 2.0)  # our guess


@signal("T06", "签收后及时反映", Family.TIMING)
def look(dossier: Dossier) -> Seen | None:
    parcel, reasons = signed(dossier), alleged(dossier) & SEEN_ON_OPENING
    if parcel is None or not reasons:
        return None
    told = [dossier.opening]
    spoken = [message for message in dossier.said_by(Speaker.BUYER) if message.at >= parcel.at]
    first = next((message for message in spoken if alleged_in(plain(message.text)) & reasons), None)
    moment = min([first.at if first else dossier.opened_at, dossier.opened_at])
    passed = moment - parcel.at
    if passed > SOON:
        return None
    shown = [photo for photo in dossier.of(Photo) if photo.at - parcel.at <= SOON]
    if any(photo.seen or photo.aigc or photo.watermark or photo.c2pa for photo in shown):
        return None
    at_once = passed <= AT_ONCE and bool(shown)
    with_picture = f"，并附照片 {len(shown)} 张" if shown else ""
    sentence = (
        f"快递 {parcel.tracking} 于 {in_words(parcel.at)} 签收，{lasting(passed)}后买家即反映问题{with_picture}。"
    )
    facts = (parcel, *(told if first is None else [first]), *shown)
    return honest(WITH_A_PICTURE if at_once else WITHOUT, sentence, facts)
