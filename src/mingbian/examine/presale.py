"""What was asked and answered before the order, as far as the complaint is about just that."""

import re
from collections.abc import Iterator

from mingbian.domain.dossier import Dossier
from mingbian.domain.talk import Message, Speaker
from mingbian.examine.wording import letters, plain

QUESTION = re.compile(r"吗|么|嘛|\?|呢|会不会|是不是|有没有|能不能|多[大长久重]|什么")
FILLER = set(
    "的了吗么呢是有没会能可以这那个你们我您好请问什多怎不就都在和也一下吧啊呀亲货商品东西发到买卖店家用说想要收到后但"
)


def answered_before(dossier: Dossier) -> Iterator[tuple[Message, Message]]:
    """Each question that shares a telling word with the complaint, and our next message after it, before the order."""
    claim = _words(" ".join(fact.text for fact in (dossier.complaint, dossier.aftersale) if fact))
    before = [message for message in dossier.of(Message) if message.at <= dossier.order.at]
    for place, asked in enumerate(before):
        if asked.speaker is not Speaker.BUYER or not QUESTION.search(plain(asked.text)):
            continue
        answer = next((said for said in before[place + 1 :] if said.speaker is Speaker.SELLER), None)
        if answer and _words(asked.text) & claim:
            yield asked, answer


def _words(text: str) -> frozenset[str]:
    """Telling pairs of letters: those without a filler."""
    plain_text = letters(text)
    pairs = (plain_text[place : place + 2] for place in range(len(plain_text) - 1))
    return frozenset(pair for pair in pairs if not FILLER & set(pair))
