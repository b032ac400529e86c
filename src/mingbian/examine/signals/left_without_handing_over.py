"""Not received, and the courier's own record says that nobody was handed the parcel: a door, a locker, a deputy.

Strong when it was left at a door or signed by a deputy, weak for a locker, a station or a member of the household.
Silent when the buyer collected it himself or with a code. Leaving it without consent is the courier's fault
(快递市场管理办法 第28条), and towards the buyer ours. Our guess.
"""

import re

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import in_words
from mingbian.domain.dossier import Dossier
from mingbian.examine.alleged import NEVER_CAME, alleged
from mingbian.examine.handover import Handed, handed, signed, signing_words
from mingbian.examine.signal import Seen, honest, signal
from mingbian.examine.wording import plain

AT_A_DOOR = Weight(4.0, 1.5, 6.0)
IN_A_LOCKER = Weight(2.5, 0.5, 4.5)
WITH_A_NEIGHBOUR = Weight(1.5, 0.0, 3.0)

KEPT = re.compile(r"柜|驿站|自提|代收点")
DOOR = re.compile(r"门口|代签|非本人|放(?:在|至|到|于)|消防栓|信箱|擅自")


@signal("L05", "签收记录未交到本人", Family.LOGISTICS)
def look(dossier: Dossier) -> Seen | None:
    parcel = signed(dossier)
    if parcel is None or not alleged(dossier) & NEVER_CAME:
        return None
    how = handed(parcel.text)
    if how is Handed.LEFT:
        words = plain(parcel.text)
        weight = AT_A_DOOR if DOOR.search(words) and not KEPT.search(words) else IN_A_LOCKER
    elif how is Handed.TO_HOUSEHOLD:
        weight = WITH_A_NEIGHBOUR
    else:
        return None
    sentence = (
        f"快递 {parcel.tracking} 于 {in_words(parcel.at)} {signing_words(parcel)}，记录没有显示交到买家本人手里。"
    )
    return honest(weight, sentence, (parcel, dossier.opening))
