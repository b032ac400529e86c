"""A hidden fault of the goods complained about minutes after the courier handed them over.

Strong below ten minutes, weak up to half an hour. Silent for what the eye sees on opening (broken, missing, wrong,
rotten), and when the parcel was only left or scanned somewhere, for then the true moment of opening is not known.
A careful buyer opens at the counter, so the weight stays small. Our guess.
"""

from datetime import timedelta

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import in_words, lasting
from mingbian.domain.complaint import REASON_TITLES
from mingbian.domain.dossier import Dossier
from mingbian.examine.alleged import FOUND_IN_USE, alleged
from mingbian.examine.handover import Handed, handed, signed
from mingbian.examine.signal import Seen, intentional, signal

STEPS = (
    (timedelta(minutes=10), Weight(2.0, 0.5, 4.0)),
    (timedelta(minutes=30), Weight(1.0, 0.0, 2.5)),
)  # our guess


@signal("T03", "签收几分钟后即投诉", Family.TIMING)
def look(dossier: Dossier) -> Seen | None:
    parcel, reasons = signed(dossier), alleged(dossier) & FOUND_IN_USE
    if parcel is None or not reasons or handed(parcel.text) not in (Handed.BY_CODE, Handed.TO_BUYER):
        return None
    passed = dossier.opened_at - parcel.at
    weight = next((weight for within, weight in STEPS if passed <= within), None)
    if weight is None:
        return None
    claim = "、".join(sorted(REASON_TITLES[reason] for reason in reasons))
    sentence = f"快递 {parcel.tracking} 于 {in_words(parcel.at)} 签收，{lasting(passed)}后买家即反映{claim}。"
    return intentional(weight, sentence, (parcel, dossier.opening))
