"""The buyer wrote to us about the matter before complaining, and we did not answer.

Strong when two messages or more stayed without an answer for a day. Weak for one. Silent when we answered before the
complaint, when he wrote only a greeting or a thank-you, solved it himself in the same breath, named a sum and an “or
else”, or did not write at all. Our guess.
"""

import re
from datetime import timedelta

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import in_words, lasting
from mingbian.domain.dossier import Dossier
from mingbian.domain.talk import Message, Speaker
from mingbian.examine.signal import Seen, honest, signal
from mingbian.examine.speech import asserted, quoted
from mingbian.examine.wording import letters, plain

SEVERAL = Weight(4.0, 1.5, 6.0)
ONE = Weight(2.0, 0.5, 3.5)
WAITED = timedelta(hours=24)  # our guess; the platform counts minutes, a buyer loses patience within a day
WANTS_AN_ANSWER = re.compile(
    r"吗|么|\?|怎么|什么|为何|哪|几|多久|没|少|[发寄拿搞]错|坏|破|烂|漏|断|掉|开线|问题|退|换|补|处理|解决|催|快点|尽快|客服|回复|回一?下"
)
SOLVED = re.compile(r"(?:连上|装好|弄好|搞定|找到)了")
FOR_MONEY = re.compile(r"(?:返|转|给我?|红包)\D{0,3}(?:\d|[一两二三四五六七八九十][十百千])[^,]*,?(?:不然|否则|要不然)")
GREETING = re.compile(r"^(?:你好|您好|在[吗嘛么]|在不在|有人[吗嘛]|hi|hello|亲|嗨|哈喽)+[啊呀哈咧哦呢嘛哩]*$")


@signal("O08", "投诉前本店未回复", Family.OWN_FAULT)
def look(dossier: Dossier) -> Seen | None:
    ordered, opened = dossier.order.at, dossier.opened_at
    talk = [message for message in dossier.of(Message) if ordered <= message.at < opened]
    waiting: list[Message] = []
    for message in talk:
        if message.speaker is Speaker.SELLER:
            waiting = []
        elif message.speaker is Speaker.BUYER and _wants_an_answer(message.text):
            waiting.append(message)
    if not waiting or dossier.opened_at - waiting[0].at < WAITED:
        return None
    sentence = (
        f"买家 {in_words(waiting[0].at)} 起发来 {len(waiting)} 条消息（{quoted(waiting[0].text)}），"
        f"到投诉时已过 {lasting(dossier.opened_at - waiting[0].at)}，本店没有回复。"
    )
    return honest(SEVERAL if len(waiting) > 1 else ONE, sentence, (*waiting, dossier.opening))


def _wants_an_answer(text: str) -> bool:
    words = plain(text)
    if GREETING.match(letters(text)) or FOR_MONEY.search(words) or asserted(words, SOLVED, questions=False):
        return False
    return bool(WANTS_AN_ANSWER.search(words))
