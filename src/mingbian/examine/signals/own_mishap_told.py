"""The buyer told how the thing got broken at his place, and only then that it came broken.

Strong when the complaint says that it arrived so. Weak for a complaint of damage that does not say when. Silent when
the mishap is the courier's, when a slight touch was enough (then the goods are weak), for a fault in quality that does
not claim to have been there on arrival, and when it was told after the complaint. Our guess.
"""

import re

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import in_words
from mingbian.domain.complaint import REASON_TITLES, Complaint, Reason
from mingbian.domain.dossier import Dossier
from mingbian.domain.talk import Speaker
from mingbian.examine.alleged import alleged
from mingbian.examine.handover import arrived
from mingbian.examine.signal import Seen, intentional, signal
from mingbian.examine.speech import Utterance, asserted, quoted, words_of
from mingbian.examine.wording import plain

CAME_SO = Weight(6.5, 3.0, 8.5)
DOES_NOT_SAY = Weight(3.0, 0.5, 5.0)

MISHAP = re.compile(
    r"(?:我|孩子|小孩|娃|宝宝|儿子|女儿|老公|老婆|老人|狗|猫)[^,没不未]{0,8}(?:摔|撞|砸|碰|踩|掉|打翻|掰|咬)[^,]{0,6}(?:坏|断|碎|裂|破|瘪)"
    r"|(?:摔|撞|掉|砸)(?:到|在)?(?:墙|地|树|水|楼|门)[^,]{0,6}(?:坏|断|碎|裂|破|瘪)|不小心(?:摔|弄|碰|打|掉|踩|砸)"
)
NOT_HIS = re.compile(r"快递|物流|运输|你们?|您|厂家|一碰就|轻轻|稍微|正常")
ON_ARRIVAL = re.compile(
    r"(?:收到|到手|拿到|开箱|打开|拆开|寄来)(?:的?时候?)?(?:就|已经|发现)|(?:收到|发来|寄来)的(?:就)?是"
)


@signal("C13", "先说自己弄坏，后称到货即坏", Family.CHAT)
def look(dossier: Dossier) -> Seen | None:
    came, reasons = arrived(dossier), alleged(dossier) & {Reason.DAMAGED, Reason.QUALITY}
    if came is None or not reasons:
        return None
    arrived_so = any(ON_ARRIVAL.search(plain(complaint.text)) for complaint in dossier.of(Complaint))
    if Reason.DAMAGED not in reasons and not arrived_so:
        return None
    told = [s for s in words_of(dossier, Speaker.BUYER, since=came.at) if s.fact.at < dossier.opened_at]
    spoken = next((s for s in told if _mishap(s)), None)
    if spoken is None:
        return None
    claim = "、".join(sorted(REASON_TITLES[reason] for reason in reasons))
    sentence = (
        f"买家 {in_words(spoken.fact.at)} 说{quoted(spoken.written, _mishap(spoken))}，"
        f"{in_words(dossier.opened_at)} 反映{claim}{'，并称到货时就是这样' if arrived_so else ''}。"
    )
    return intentional(CAME_SO if arrived_so else DOES_NOT_SAY, sentence, (spoken.fact, dossier.opening))


def _mishap(spoken: Utterance) -> str:
    clause = asserted(spoken.text, MISHAP, questions=False)
    return "" if NOT_HIS.search(clause) else clause
