"""Within ten messages a threat, a demand for money and an ultimatum.

Strong when a bad review or exposure is set against money beyond the price; a bad review that is posted already and
then spoken of counts as held out. Weaker when a gift is wanted in the same breath as a review not written yet
(“评价还没写，意思意思，发个红包”), unless cashback had been promised or something is owed. Weaker when harm is set
against the multiple that a statute grants for fakes and bad food, or against the buyer's own refund, which an honest
buyer in anger says too, or when a legal way is set against a sum beyond the statute. Silent for “投诉” or “12315”
alone, for anger, for “不退款我就投诉” (a plain right), for “不召回就曝光” (no money is wanted), for what is negated
(“我不会给差评的”), quoted or told of somebody else. Where somebody was hurt, a loss beyond the price may be due too.
The triple is the platform sellers' own rule of thumb; the weights are our guess.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import in_words
from mingbian.domain.complaint import Reason
from mingbian.domain.dossier import Dossier
from mingbian.domain.fact import Fact
from mingbian.domain.talk import Review, Speaker
from mingbian.examine.alleged import alleged
from mingbian.examine.pressing import (
    BACK,
    CASHBACK_OFFERED,
    EXTRA,
    GIFT,
    HARM,
    HELD,
    HUSH,
    LAW,
    MEND,
    MONEY_REFUSED,
    NO_MONEY_WANTED,
    OWED,
    REVIEW_SPOKEN_OF,
    ULTIMATUM,
    UNWRITTEN,
)
from mingbian.examine.signal import Seen, intentional, signal
from mingbian.examine.speech import Utterance, asserted, conversation, quoted
from mingbian.examine.statute import hurt, lawful_most
from mingbian.examine.sums import sums_in

WITHIN = 10  # messages, of both sides together

REVIEW_FOR_EXTRA = Weight(8.0, 4.0, 10.0)
REVIEW_FOR_WHAT_MAY_BE_DUE = Weight(4.5, 1.0, 7.0)
UNWRITTEN_FOR_GIFT = Weight(5.0, 2.0, 7.5)
REVIEW_FOR_REFUND = Weight(3.0, 0.5, 6.0)
LAW_FOR_TOO_MUCH = Weight(2.0, 0.5, 4.5)
LAW_FOR_EXTRA = Weight(1.0, 0.0, 2.5)

# Three or ten times the price, for what a statute grants it for: a right, though pressed for with a bad review.
STATUTE = re.compile(r"(?:退一|假一)赔[一二三四十\d]|消费者权益保护法|食品安全法|广告法")
GRANTED_FOR = frozenset({Reason.FAKE, Reason.FOOD_SAFETY, Reason.FALSE_ADVERTISING})

POSTED_STARS = 2  # a review with so few stars is a bad one
LONG_MESSAGE = 120  # letters: a longer one is a letter, in which only what stands together belongs together


@dataclass(frozen=True, slots=True)
class Said:
    """What the words of one message hold, or of one part of a long one."""

    harm: str
    unwritten: str
    law: str
    extra: bool
    mend: bool
    back: bool
    ultimatum: bool
    most_fen: int

    @property
    def money(self) -> bool:
        return self.extra or self.mend or self.back or self.most_fen > 0


@dataclass(frozen=True, slots=True)
class Heard:
    """A message of the buyer's with what its words hold."""

    spoken: Utterance
    said: Said


@signal("C02", "以差评、曝光等要求钱款", Family.CHAT)
def look(dossier: Dossier) -> Seen | None:
    posted = [review.at for review in dossier.of(Review) if review.stars <= POSTED_STARS]
    talk = [
        part
        for who, spoken in conversation(dossier)
        for part in _parts(spoken, who, posted=any(at < spoken.fact.at for at in posted))
    ]
    if not any(part and (part.said.harm or part.said.law) for part in talk):
        return _unwritten_for_gift(talk, dossier)
    granted = bool(alleged(dossier) & GRANTED_FOR)
    paid_fen, lawful_fen, injured = dossier.order.amount_fen, lawful_most(dossier), hurt(dossier)
    best: tuple[Weight, list[Heard]] | None = None
    for start in range(len(talk)):
        heard = [part for part in talk[start : start + WITHIN] if part]
        asked_fen = max((part.said.most_fen for part in heard), default=0) or dossier.demanded_fen
        weight = _weight(
            heard,
            beyond_price=asked_fen > paid_fen and not injured,
            beyond_law=asked_fen > lawful_fen and not injured,
            granted=granted,
            injured=injured,
        )
        if weight and (best is None or weight.db > best[0].db):
            best = weight, heard
    return intentional(best[0], _sentence(best[1]), _facts(best[1])) if best else _unwritten_for_gift(talk, dossier)


def _unwritten_for_gift(talk: list[Heard | None], dossier: Dossier) -> Seen | None:
    """A review not written yet and a gift in one message, where we had not offered anything for a review."""
    part = next((part for part in talk if part and part.said.unwritten), None)
    if part is None or hurt(dossier):
        return None
    fact = part.spoken.fact
    ours = (spoken for who, spoken in conversation(dossier) if who is Speaker.SELLER and spoken.fact.at <= fact.at)
    if any(CASHBACK_OFFERED.search(spoken.text) for spoken in ours):
        return None
    said = quoted(part.spoken.written, part.said.unwritten)
    return intentional(
        UNWRITTEN_FOR_GIFT, f"买家 {in_words(fact.at)} 在提到评价还没写的同时索要额外的钱款：{said}。", (fact,)
    )


def _parts(spoken: Utterance, who: Speaker, *, posted: bool) -> list[Heard | None]:
    """A message as it counts among the ten: whole, or its pairs of sentences, so far apart that they never meet.

    `posted`: whether the buyer's bad review stood before it was said.
    """
    if who is not Speaker.BUYER:
        return [None]
    if len(spoken.text) <= LONG_MESSAGE:
        return [_heard(spoken, spoken.text, posted=posted)]
    sentences = [sentence for sentence in re.split(r"(?<=[。!?;\n])", spoken.text) if sentence.strip()]
    pairs = ["".join(sentences[place : place + 2]) for place in range(max(1, len(sentences) - 1))]
    apart: list[Heard | None] = [None] * (WITHIN - 1)
    return [part for pair in pairs for part in (_heard(spoken, pair, posted=posted), *apart)]


def _heard(spoken: Utterance, text: str, *, posted: bool) -> Heard | None:
    said = _said(text, posted)
    return Heard(spoken, said) if said.harm or said.law or said.money or said.ultimatum else None


@lru_cache(maxsize=4096)
def _said(text: str, posted: bool) -> Said:
    extra = bool(asserted(text, EXTRA))
    return Said(
        harm=_harm(text, posted=posted, extra=extra),
        unwritten=_unwritten(text),
        law=asserted(text, LAW),
        extra=extra,
        mend=bool(asserted(text, MEND)),
        back=bool(BACK.search(text)),
        ultimatum=bool(ULTIMATUM.search(text)),
        most_fen=max(sums_in(_wanted(text)), default=0),
    )


def _wanted(text: str) -> str:
    """The text without the clauses in which money is refused."""
    if not MONEY_REFUSED.search(text):
        return text
    return ",".join(part for part in re.split(r"[,。!?;\n]", text) if not MONEY_REFUSED.search(part))


def _harm(text: str, *, posted: bool, extra: bool) -> str:
    """The clause that holds out harm. A review that stands, or one beside a price, need only be spoken of."""
    if NO_MONEY_WANTED.search(text):
        return ""
    spoken_of = (posted and asserted(text, HELD)) or (extra and asserted(text, REVIEW_SPOKEN_OF, questions=False))
    return asserted(text, HARM) or spoken_of or ""


def _unwritten(text: str) -> str:
    """The clause that speaks of a review not written yet, where a gift is wanted and nothing is owed."""
    gift = UNWRITTEN.search(text) and asserted(text, GIFT) and not OWED.search(text)
    return asserted(text, UNWRITTEN, questions=False) if gift else ""


def _weight(heard: list[Heard], *, beyond_price: bool, beyond_law: bool, granted: bool, injured: bool) -> Weight | None:
    if not any(part.said.ultimatum for part in heard) or not any(part.said.money for part in heard):
        return None
    mend = any(part.said.mend for part in heard)
    named = any(part.said.extra for part in heard)
    extra = named or (beyond_price and any(part.said.money for part in heard))
    if any(part.said.harm for part in heard):
        of_law = any(STATUTE.search(part.spoken.text) for part in heard)
        hushed = any(asserted(part.spoken.text, HUSH) for part in heard)
        if (injured and extra and not hushed) or (granted and of_law and not named and not beyond_law):
            return REVIEW_FOR_WHAT_MAY_BE_DUE
        return REVIEW_FOR_EXTRA if extra else REVIEW_FOR_REFUND
    if (extra or mend) and any(part.said.law for part in heard):
        return LAW_FOR_TOO_MUCH if beyond_law else LAW_FOR_EXTRA
    return None


def _telling(heard: list[Heard]) -> list[Heard]:
    """The message that threatens, and those that name money or a limit where it does not itself."""
    threat = next((part for part in heard if part.said.harm), None) or next(part for part in heard if part.said.law)
    money = [part for part in (threat, *heard) if part.said.money]
    limits = [part for part in (threat, *heard) if part.said.ultimatum]
    chosen = [threat, *money[:1], *limits[:1]]
    return sorted({part.spoken.fact.cite: part for part in chosen}.values(), key=lambda part: part.spoken.fact.at)


def _sentence(heard: list[Heard]) -> str:
    said = "；".join(
        f"{in_words(part.spoken.fact.at)} {quoted(part.spoken.written, part.said.harm or part.said.law)}"
        for part in _telling(heard)
    )
    return f"买家在 {WITHIN} 条消息内同时提到不利后果、钱款和期限或条件：{said}。"


def _facts(heard: list[Heard]) -> list[Fact]:
    return [part.spoken.fact for part in _telling(heard)]
