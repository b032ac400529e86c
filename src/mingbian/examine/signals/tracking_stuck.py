"""Our parcel stood still, or was reported lost.

Strong when the courier's own words say lost, damaged or sent back, or nothing was scanned for five days. Weak from two
days. Silent when it was signed in the meantime, for other complaints, and when no scan is known: that we hold no
tracking does not say that there was none.
24 h without the next scan is the platform's own mark of a false shipping (PDD-SHIP-03, medium confidence); we wait
longer. The weights are our guess.
"""

import re
from datetime import timedelta

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import in_words, lasting
from mingbian.domain.complaint import Reason
from mingbian.domain.dossier import Dossier
from mingbian.examine.alleged import NEVER_CAME, alleged
from mingbian.examine.handover import signed
from mingbian.examine.signal import Seen, honest, signal
from mingbian.examine.speech import quoted

SAID_LOST = Weight(8.0, 5.0, 10.0)
LONG_STILL = Weight(6.0, 3.5, 8.0)
STILL = Weight(3.0, 1.0, 5.0)
LONG, SOME = timedelta(days=5), timedelta(days=2)
LOST = re.compile(r"丢失|遗失|破损|无法派送|地址不详|失败|滞留|异常|疑难|退回|问题件|错分|超区|损坏")
CLAIMS = NEVER_CAME | {Reason.LATE_SHIPPING, Reason.DAMAGED}


@signal("O02", "物流停滞或异常", Family.OWN_FAULT)
def look(dossier: Dossier) -> Seen | None:
    reasons = alleged(dossier)
    if not reasons & CLAIMS or not dossier.shipments:
        return None
    scans = [scan for scan in dossier.scans_of(dossier.our_trackings) if scan.at <= dossier.opened_at]
    told = [scan for scan in scans if LOST.search(scan.text)]
    if told and (Reason.DAMAGED not in reasons or re.search(r"破损|损坏", told[-1].text)):
        last = told[-1]
        sentence = f"快递 {last.tracking} 于 {in_words(last.at)} 在{last.place}有异常记录：{quoted(last.text)}。"
        return honest(SAID_LOST, sentence, (last, dossier.opening))
    if not scans or signed(dossier) or not reasons & (CLAIMS - {Reason.DAMAGED}):
        return None
    last_seen = scans[-1]
    if any(parcel.at <= dossier.opened_at for parcel in dossier.deliveries):
        return None
    still = dossier.opened_at - last_seen.at
    if still < SOME:
        return None
    sentence = (
        f"快递 {last_seen.tracking} 在 {in_words(last_seen.at)} 最后一次扫描后没有新记录，"
        f"到买家投诉时已停 {lasting(still)}。"
    )
    return honest(LONG_STILL if still >= LONG else STILL, sentence, (last_seen, dossier.opening))
