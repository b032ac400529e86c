"""What the buyer says is wrong has changed into something that the first account rules out.

Strong when a fault of the goods came first and then nothing was received, or an empty parcel became bad goods. Middling
when the number of missing pieces grew, or when nothing was received and then it was at hand, with no word of having
found it. Weak when only the reason picked in the form changed. Silent when a second parcel was sent, or could have
come since it was promised, for then both may be true, and when one fault was added to another. A reason of which he
says that he picked it by mistake (“点错了”) is no account of his; what he wrote beside it is. Our guess.
"""

import re
from datetime import timedelta
from itertools import combinations, pairwise

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import in_words
from mingbian.domain.complaint import REASON_TITLES, Complaint, Reason
from mingbian.domain.dossier import Dossier
from mingbian.domain.talk import Call, Message, Speaker
from mingbian.examine.alleged import NO_REASON, OF_THE_GOODS, alleged_by, alleged_in
from mingbian.examine.handover import arrived
from mingbian.examine.signal import Seen, intentional, signal
from mingbian.examine.speech import Utterance, quoted, words_of
from mingbian.examine.sums import DIGITS

CANNOT_BOTH_BE = Weight(6.0, 3.0, 8.0)
AT_HAND_AFTER_ALL = Weight(3.0, 0.5, 5.0)
MORE_IS_MISSING = Weight(3.0, 0.5, 5.0)
OTHER_REASON_PICKED = Weight(1.0, 0.0, 2.5)

EMPTY = frozenset({Reason.EMPTY_PARCEL})
HAS_GOODS = OF_THE_GOODS - EMPTY - {Reason.MISSING_ITEM}
SENT_AGAIN = re.compile(r"补发|补寄|重新?发|再发|重发")
COULD_HAVE_COME = timedelta(days=1)  # our guess: no second parcel arrives sooner
PICKED_WRONGLY = re.compile(
    r"(?:点|选|按|填)(?:错|岔|成|了?(?:第一|最上|头一|上面)(?:个|条|的)?)|不会(?:弄|填|选|点|操作|投诉)"
)
HAS_IT = re.compile(r"(?<!没)(?<!没有)(?<!未)(?:收到|拿到)了|在我(?:这|手)|用(?:了|着)")
FOUND = re.compile(r"找到|原来|刚|才|终于|家|妈|爸|公|婆|同事|邻居|室友|门卫|物业|驿站|柜|以为|看错|记错|抱歉|不好意思")
MISSING = re.compile(
    r"(?:少(?:了|发)?|漏(?:了|发)|缺(?:了|少)?)(\d{1,3}|[一两二三四五六七八九])(?:件|个|只|瓶|袋|包|盒|双|条|张|套|份|支|块)"
)


@signal("C03", "说法前后不一", Family.CHAT)
def look(dossier: Dossier) -> Seen | None:
    if len(dossier.shipments) > 1:
        return None
    promised = [message.at for message in dossier.said_by(Speaker.SELLER) if SENT_AGAIN.search(message.text)]
    told = [
        (spoken, _alleged(spoken, dossier)) for spoken in words_of(dossier, Speaker.BUYER) if _counts(spoken, dossier)
    ]
    for (first, before), (then, after) in combinations([pair for pair in told if pair[1]], 2):
        if _rules_out(before, after) and not any(then.fact.at - at > COULD_HAVE_COME for at in promised):
            return intentional(CANNOT_BOTH_BE, _sentence(first, then), (first.fact, then.fact))
    if promised:
        return None
    return _at_hand_after_all(told, dossier) or _grown([spoken for spoken, _ in told]) or _other_reason(dossier)


def _counts(spoken: Utterance, dossier: Dossier) -> bool:
    """A complaint always; what was said only once the goods were there, for before it may be about anything."""
    if isinstance(spoken.fact, Complaint):
        return True
    came = arrived(dossier)
    return isinstance(spoken.fact, Message | Call) and came is not None and spoken.fact.at >= came.at


def _alleged(spoken: Utterance, dossier: Dossier) -> frozenset[Reason]:
    picked = isinstance(spoken.fact, Complaint) and spoken.fact.reason not in NO_REASON
    if picked and any(PICKED_WRONGLY.search(said.text) for said in words_of(dossier, Speaker.BUYER)):
        return alleged_in(spoken.text)
    if isinstance(spoken.fact, Complaint) and spoken.fact.reason not in NO_REASON:
        return alleged_by(spoken.fact, parcels=len(dossier.shipments))
    return frozenset() if "?" in spoken.text or spoken.text.endswith("吗") else alleged_in(spoken.text)


def _rules_out(before: frozenset[Reason], after: frozenset[Reason]) -> bool:
    denied = Reason.NOT_RECEIVED in after and not after & OF_THE_GOODS
    had = bool(before & HAS_GOODS) and Reason.NOT_RECEIVED not in before
    emptied = before >= EMPTY and after <= HAS_GOODS and bool(after)
    filled = before <= HAS_GOODS and after >= EMPTY
    return (had and denied) or emptied or filled


def _at_hand_after_all(told: list[tuple[Utterance, frozenset[Reason]]], dossier: Dossier) -> Seen | None:
    """Not received though it was signed, and then in his hands, though nobody had found it in between."""
    came = arrived(dossier)
    denials = (spoken for spoken, what in told if Reason.NOT_RECEIVED in what)
    denied = next((spoken for spoken in denials if came and came.at <= spoken.fact.at), None)
    later = [(spoken, what) for spoken, what in told if denied and spoken.fact.at > denied.fact.at]
    if denied is None or any(FOUND.search(spoken.text) for spoken, _ in later):
        return None
    for spoken, what in later:
        if what & HAS_GOODS and Reason.NOT_RECEIVED not in what and HAS_IT.search(spoken.text):
            return intentional(AT_HAND_AFTER_ALL, _sentence(denied, spoken), (denied.fact, spoken.fact))
    return None


def _grown(told: list[Utterance]) -> Seen | None:
    counted = [(spoken, found[1]) for spoken in told if (found := MISSING.search(spoken.text))]
    numbers = [(spoken, DIGITS[count] if count in DIGITS else int(count)) for spoken, count in counted]
    for (first, fewer), (then, more) in combinations(numbers, 2):
        if more > fewer > 0:
            return intentional(MORE_IS_MISSING, _sentence(first, then), (first.fact, then.fact))
    return None


def _other_reason(dossier: Dossier) -> Seen | None:
    complaints = [complaint for complaint in dossier.of(Complaint) if complaint.reason not in NO_REASON]
    for first, then in pairwise(complaints):
        if first.reason is not then.reason:
            sentence = (
                f"投诉原因由“{REASON_TITLES[first.reason]}”（{in_words(first.at)}）"
                f"改为“{REASON_TITLES[then.reason]}”（{in_words(then.at)}）。"
            )
            return intentional(OTHER_REASON_PICKED, sentence, (first, then))
    return None


def _sentence(first: Utterance, then: Utterance) -> str:
    return (
        f"买家 {in_words(first.fact.at)} 说{quoted(_words(first))}，"
        f"{in_words(then.fact.at)} 又说{quoted(_words(then))}，两种说法对不上。"
    )


def _words(spoken: Utterance) -> str:
    if isinstance(spoken.fact, Complaint) and not spoken.written.strip():
        return REASON_TITLES[spoken.fact.reason]
    return spoken.written
