"""A refund was asked for while the parcel was on its way; it was to be stopped or refused, and yet somebody took it.

Strong when it was signed by the buyer himself after the request. Weak when the record does not say by whom: an order to
stop a parcel often comes too late; and when it was signed in a third city, neither the buyer's nor the one it left
from, for it may have been lost. Silent when it came back to us, is still on its way, was left at a station, or when the
buyer tells himself that it came although it was to be stopped.
The pattern is PAT-13; the weights are our guess.
"""

import re
from datetime import datetime

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import in_words
from mingbian.domain.complaint import AFTER_SALE_TITLES, AfterSale, AfterSaleKind
from mingbian.domain.dossier import Dossier
from mingbian.domain.parcel import ReturnWeighed
from mingbian.domain.places import city_in, elsewhere
from mingbian.domain.talk import Speaker
from mingbian.examine.handover import Handed, handed, signing_words
from mingbian.examine.signal import Seen, intentional, signal
from mingbian.examine.speech import words_of

TOOK_IT = Weight(7.0, 3.0, 9.0)
SOMEBODY_TOOK_IT_ELSEWHERE = Weight(5.0, 1.5, 7.5)
SOMEBODY_TOOK_IT = Weight(2.0, 0.0, 4.5)

SIGNED = re.compile(r"已签收|签收成功|已妥投")
REFUSES = re.compile(r"拒收|拒签|拦截")
SENDS_BACK = re.compile(r"退回|不收")  # once it was signed, “怎么退回去” asks for the way of an ordinary return
CAME_ANYWAY = re.compile(r"没(?:有)?拦(?:住|下|成|到)|(?:怎么|还是|居然|竟然)(?:还|又|给)?送(?:来|到|过来)了?")
CAME_BACK = re.compile(r"退回|退件|寄件人|发件人|商家|卖家|返回")


@signal("L08", "称拒收或拦截后仍被签收", Family.LOGISTICS)
def look(dossier: Dossier) -> Seen | None:
    request = dossier.aftersale
    if request is None or request.kind is not AfterSaleKind.REFUND_ONLY or dossier.of(ReturnWeighed):
        return None
    after = [parcel for parcel in dossier.deliveries if parcel.at > request.at and not CAME_BACK.search(parcel.text)]
    stopped = _stopped(dossier, after[-1].at if after else None)
    if stopped and not after:
        return _signed_in_a_third_city(dossier, request)
    if not stopped or any(CAME_ANYWAY.search(spoken.text) for spoken in words_of(dossier, Speaker.BUYER)):
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


def _signed_in_a_third_city(dossier: Dossier, request: AfterSale) -> Seen | None:
    start = dossier.shipments[0].place if dossier.shipments else ""
    for scan in dossier.scans_of(dossier.our_trackings):
        there = f"{scan.place} {scan.text}"
        if scan.at <= request.at or not SIGNED.search(scan.text) or CAME_BACK.search(scan.text):
            continue
        if elsewhere(there, dossier.order.address) and elsewhere(there, start):
            sentence = (
                f"买家 {in_words(request.at)} 申请{AFTER_SALE_TITLES[request.kind]}并称拒收或拦截，"
                f"快递 {scan.tracking} 于 {in_words(scan.at)} 在{city_in(there)}签收，"
                f"不是收货城市{city_in(dossier.order.address)}，本店也没有收到。"
            )
            return intentional(SOMEBODY_TOOK_IT_ELSEWHERE, sentence, (request, scan, dossier.order))
    return None


def _stopped(dossier: Dossier, signed_at: datetime | None) -> bool:
    """Whether the buyer or the courier spoke of refusing or stopping the parcel."""
    spoken = words_of(dossier, Speaker.BUYER)
    if any(SENDS_BACK.search(one.text) for one in spoken if signed_at is None or one.fact.at < signed_at):
        return True
    said = [one.text for one in spoken]
    scanned = [scan.text for scan in dossier.scans_of(dossier.our_trackings)]
    asked = [dossier.aftersale.text] if dossier.aftersale else []
    papers = (*scanned, *asked)
    return any(REFUSES.search(text) for text in (*said, *papers)) or any(SENDS_BACK.search(text) for text in papers)
