"""After-sale requests of this buyer that this shop refused before.

Strong for three or more, weak for one or two. Silent when there are none or none is known, and for those that the
owner later found honest or mistaken. It was we who refused, and perhaps wrongly, so the weight stays small; where the
requests were put together by a masked name, it is smaller by how unsure that is. Our guess.
"""

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.dossier import Dossier
from mingbian.examine.shop_record import earlier, unsure
from mingbian.examine.signal import Seen, intentional, signal

SEVERAL = 3
STEPS = {True: Weight(1.5, 0.0, 3.5), False: Weight(1.0, 0.0, 2.5)}  # our guess


@signal("A03", "此前售后被拒绝过", Family.ACCOUNT)
def look(dossier: Dossier) -> Seen | None:
    record = earlier(dossier)
    refused = record.open_rejected
    if not refused:
        return None
    weight = unsure(STEPS[refused >= SEVERAL], record.same)
    sentence = f"{record.link}此前在本店有 {refused} 次售后申请未被同意（由本店作出，未必都对）。"
    return intentional(weight, sentence, record.facts[:1]) if weight else None
