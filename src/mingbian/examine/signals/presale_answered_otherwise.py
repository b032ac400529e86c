"""Before ordering the buyer asked about just this, and we answered that it was so.

Strong when question and complaint share a telling word and we said yes. Weak when we answered evasively. Silent when we
said no or warned, when nothing was asked, and when the words share nothing. Our guess.
"""

import re

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import in_words
from mingbian.domain.complaint import Reason
from mingbian.domain.dossier import Dossier
from mingbian.examine.alleged import alleged
from mingbian.examine.presale import answered_before
from mingbian.examine.signal import Seen, honest, signal
from mingbian.examine.speech import quoted
from mingbian.examine.wording import plain

SAID_YES = Weight(6.0, 3.0, 8.0)
EVADED = Weight(2.0, 0.0, 4.0)
ABOUT = {
    Reason.NOT_AS_DESCRIBED,
    Reason.FALSE_ADVERTISING,
    Reason.QUALITY,
    Reason.FAKE,
    Reason.WRONG_ITEM,
    Reason.LATE_SHIPPING,
}

YES = re.compile(
    r"^(?:亲,?)?(?:是的?|对的?|会的?|可以(?=的|,|哦|放心|$)|能的?|有的?|不会|支持|放心|没问题|嗯|肯定|保证|100%|百分百)|是正品|放心(?:购买|拍)|保证|可以的"
)
WARNED = re.compile(
    r"不(?:是|能|可以|支持|防|保证|建议|含)|没有|无法|会有(?:色差|误差|一点)|有(?:色差|误差)|仅|以实物为准"
)


@signal("O06", "售前答复与实物不符", Family.OWN_FAULT)
def look(dossier: Dossier) -> Seen | None:
    if not alleged(dossier) & ABOUT or (dossier.complaint is None and dossier.aftersale is None):
        return None
    for asked, answer in answered_before(dossier):
        if WARNED.search(plain(answer.text)):
            continue
        said_yes = bool(YES.search(plain(answer.text)))
        sentence = (
            f"下单前买家 {in_words(asked.at)} 问{quoted(asked.text)}，本店答{quoted(answer.text)}，投诉说的正是这一点。"
        )
        return honest(SAID_YES if said_yes else EVADED, sentence, (asked, answer, dossier.opening))
    return None
