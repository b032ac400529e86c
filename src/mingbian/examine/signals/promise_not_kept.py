"""We promised in the chat to send, resend or refund by a certain time, and nothing of the kind followed.

Strong when a day was named and passed before the complaint. Weak when the promise was vague (“尽快”) and three days
passed. Silent when a parcel, an offer or a verdict followed, and when the complaint came before the time. Our guess.
"""

import re
from datetime import datetime, time, timedelta

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import BEIJING, day_of, in_words, lasting
from mingbian.domain.dossier import Dossier
from mingbian.domain.fact import Fact
from mingbian.domain.outcome import Verdict
from mingbian.domain.parcel import Shipped
from mingbian.domain.talk import OfferMade, Speaker
from mingbian.examine.signal import Seen, honest, signal
from mingbian.examine.speech import Utterance, asserted, quoted, words_of

BROKEN = Weight(6.0, 3.0, 8.0)
VAGUE = Weight(3.0, 0.5, 5.0)
VAGUE_MEANS = timedelta(days=3)  # our guess of what a buyer takes “尽快” for

DOES = re.compile(r"(?:补?发(?:货|出)?|补寄|重新?发|寄出?|退款|退(?:给|钱)|换(?:货|新|一)|赔付)")
WHEN: tuple[tuple[re.Pattern[str], int], ...] = (
    (re.compile(r"今天|今晚|当天|下午|晚上"), 0),
    (re.compile(r"明天|明早|24小时|一天内|1天内"), 1),
    (re.compile(r"后天|48小时|两天内|2天内"), 2),
    (re.compile(r"72小时|三天内|3天内"), 3),
)
SOON = re.compile(r"尽快|马上|立刻|稍后|优先")
NOT_A_PROMISE = re.compile(r"如果|要是|您?(?:需要|可以|申请|寄回|退回)|收到(?:退|货)后|吗|已经?")


@signal("O04", "本店答应的事没有做到", Family.OWN_FAULT)
def look(dossier: Dossier) -> Seen | None:
    opened = dossier.opened_at
    for spoken in words_of(dossier, Speaker.SELLER, since=dossier.order.at):
        if spoken.fact.at >= opened:
            continue
        due, weight = _due(spoken)
        if due and weight and due < opened and not _kept(dossier, spoken.fact.at):
            sentence = (
                f"本店 {in_words(spoken.fact.at)} 说{quoted(spoken.written)}，"
                f"到买家投诉时（{in_words(opened)}，晚了 {lasting(opened - due)}）没有对应记录。"
            )
            return honest(weight, sentence, (spoken.fact, dossier.opening))
    return None


def _due(spoken: Utterance) -> tuple[datetime | None, Weight | None]:
    promise = asserted(spoken.text, DOES, questions=False)
    if not promise or NOT_A_PROMISE.search(promise):
        return None, None
    for words, days in WHEN:
        if words.search(spoken.text):
            day = day_of(spoken.fact.at) + timedelta(days=days)
            return datetime.combine(day, time(23, 59), tzinfo=BEIJING), BROKEN
    return (spoken.fact.at + VAGUE_MEANS, VAGUE) if SOON.search(spoken.text) else (None, None)


def _kept(dossier: Dossier, since: datetime) -> bool:
    followed: list[Fact] = [*dossier.of(Shipped), *dossier.of(OfferMade), *dossier.of(Verdict)]
    return any(since <= fact.at <= dossier.opened_at for fact in followed)
