"""Days of silence between the signing and the complaint that one would make at once.

Strong when two weeks passed, weak from three days, and where he says that he was away. Silent when the buyer asked
after the parcel in between, when nothing shows that it was signed, or when the fault is one that shows only in use.
Silent too on a parcel called not received, for that it was signed, and then silence, is one fact, and told of already.
People travel, and gifts lie about: the weight is small. Our guess.
"""

import re
from datetime import datetime, timedelta

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import in_words, lasting
from mingbian.domain.complaint import REASON_TITLES
from mingbian.domain.dossier import Dossier
from mingbian.domain.talk import Speaker
from mingbian.examine.alleged import SEEN_ON_OPENING, alleged
from mingbian.examine.handover import signed
from mingbian.examine.signal import Seen, intentional, signal
from mingbian.examine.speech import asserted, words_of
from mingbian.examine.wording import plain

STEPS = (
    (timedelta(days=14), Weight(3.0, 1.0, 5.0)),
    (timedelta(days=7), Weight(2.5, 0.5, 4.0)),
    (timedelta(days=3), Weight(1.5, 0.0, 3.0)),
)  # our guess
LEAST = STEPS[-1][1]
AWAY = re.compile(
    r"出差|住院|手术|旅[游行]|回(?:了)?老家|不在家|外地|外出|值班|封控|培训|出国|放(?:寒|暑)?假|隔离|过年"
)

ASKED_AFTER_IT = re.compile(r"没有?(?:收到|拿到)|未收到|没到|在哪|到哪|快递|物流|包裹|少|缺|漏|破|碎|坏|烂|空|错")


@signal("T02", "签收多日后才反映", Family.TIMING)
def look(dossier: Dossier) -> Seen | None:
    parcel = signed(dossier)
    reasons = alleged(dossier) & SEEN_ON_OPENING
    if parcel is None or not reasons:
        return None
    silence = dossier.opened_at - parcel.at
    weight = next((weight for least, weight in STEPS if silence >= least), None)
    if weight is None or _asked_between(dossier, parcel.at, dossier.opened_at):
        return None
    if any(asserted(spoken.text, AWAY) for spoken in words_of(dossier, Speaker.BUYER)):
        weight = LEAST  # he says why he was silent, and nothing here says otherwise
    claim = "、".join(sorted(REASON_TITLES[reason] for reason in reasons))
    sentence = (
        f"快递 {parcel.tracking} 于 {in_words(parcel.at)} 签收，"
        f"过了 {lasting(silence)}买家才首次反映{claim}，其间没有问过这件货。"
    )
    return intentional(weight, sentence, (parcel, dossier.opening))


def _asked_between(dossier: Dossier, since: datetime, until: datetime) -> bool:
    spoken = [message for message in dossier.said_by(Speaker.BUYER) if since < message.at < until]
    return any(ASKED_AFTER_IT.search(plain(message.text)) for message in spoken)
