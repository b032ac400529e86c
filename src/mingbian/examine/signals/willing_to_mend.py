"""The buyer offers to send the goods back, asks for an exchange or the missing piece, or offers to show the fault.

Strong for sending back: whoever invents a fault rarely parts with the goods. Weak for an offer to show it. Silent when
it is refused or quoted, and once a return is on its way, for then the parcel itself speaks. Our guess.
"""

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import in_words
from mingbian.domain.dossier import Dossier
from mingbian.domain.parcel import Returned
from mingbian.domain.talk import Speaker
from mingbian.examine.remedies import asks_to_exchange, asks_to_send_back, offers_to_show, refuses
from mingbian.examine.signal import Seen, honest, signal
from mingbian.examine.speech import quoted, words_of

STEPS = (
    (asks_to_send_back, "愿意退回商品", Weight(4.0, 2.0, 6.0)),
    (asks_to_exchange, "愿意换货、补发或维修", Weight(3.5, 1.5, 5.5)),
    (offers_to_show, "愿意提供照片或视频", Weight(2.0, 0.5, 3.5)),
)  # our guess


@signal("C09", "买家愿意配合解决", Family.CHAT)
def look(dossier: Dossier) -> Seen | None:
    if dossier.of(Returned):
        return None
    said = words_of(dossier, Speaker.BUYER, since=dossier.order.at)
    unwilling = [spoken.fact.at for spoken in said if refuses(spoken.text)]
    for offers, what, weight in STEPS:
        for spoken in said:
            if offers(spoken.text) and not any(at >= spoken.fact.at for at in unwilling):
                return honest(
                    weight, f"买家 {in_words(spoken.fact.at)} {what}：{quoted(spoken.written)}。", (spoken.fact,)
                )
    return None
