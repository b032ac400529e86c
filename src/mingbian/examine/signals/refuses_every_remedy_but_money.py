"""Resending, exchange, repair or return was offered, and the buyer refused all of it and wants money only.

Strong when two different remedies were refused, or money beyond the price is wanted. Weak when one was refused: sending
back a cheap thing is a bother, and trust is gone; and where somebody was hurt, for then a loss beyond the price may be
due. Silent when one remedy was accepted, when the thing is kept as proof, to be looked at or tested (“寄了就没证据”),
and when we offered none. Our guess.
"""

import re

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import in_words
from mingbian.domain.dossier import Dossier
from mingbian.domain.fact import Fact
from mingbian.domain.talk import OfferMade, Speaker
from mingbian.examine.remedies import accepts, offered_in, refuses
from mingbian.examine.signal import Seen, intentional, signal
from mingbian.examine.speech import Utterance, asserted, quoted, words_of
from mingbian.examine.statute import hurt, paid_fen
from mingbian.examine.wording import plain

REFUSED_ALL = Weight(4.5, 1.5, 7.0)  # our guess
REFUSED_ONE = Weight(2.0, 0.0, 4.0)  # our guess
KEPT_AS_PROOF = re.compile(
    r"证据|物证|(?:化验|检验|检测|送检|鉴定|取证)|(?:一齐|一起|当面|上门|派人|派员)[^,]{0,4}(?:验|睇|看|查|检)"
)
ONLY_MONEY = re.compile(
    r"(?:只|就|直接|必须)(?:要|接受|同意|给我)?(?:退款|退钱|赔|给钱|补偿|仅退款)|要么(?:退|赔)|别(?:扯|说)(?:别的|其他)"
)


@signal("C04", "只要钱款，不接受其他办法", Family.CHAT)
def look(dossier: Dossier) -> Seen | None:
    offers = _offers(dossier)
    if not offers:
        return None
    first = min(fact.at for fact, _ in offers)
    answers = [spoken for spoken in words_of(dossier, Speaker.BUYER) if spoken.fact.at >= first]
    if any(accepts(spoken.text) for spoken in answers):
        return None
    refused = [spoken for spoken in answers if refuses(spoken.text) or ONLY_MONEY.search(spoken.text)]
    if not refused or any(asserted(spoken.text, KEPT_AS_PROOF) for spoken in refused):
        return None
    kinds = dict.fromkeys(kind for _, offered in offers for kind in offered)
    beyond = dossier.demanded_fen > paid_fen(dossier) and not hurt(dossier)
    weight = REFUSED_ALL if len(kinds) >= 2 or beyond else REFUSED_ONE
    return intentional(weight, _sentence(offers, list(kinds), refused[0]), [offers[0][0], refused[0].fact])


def _offers(dossier: Dossier) -> list[tuple[Fact, tuple[str, ...]]]:
    """What we offered besides money, and where we said so."""
    said: list[tuple[Fact, str]] = [(message, message.text) for message in dossier.said_by(Speaker.SELLER)]
    said += [(offer, offer.text) for offer in dossier.of(OfferMade)]
    found = [(fact, offered_in(plain(text))) for fact, text in said if fact.at >= dossier.order.at]
    return sorted([pair for pair in found if pair[1]], key=lambda pair: pair[0].at)


def _sentence(offers: list[tuple[Fact, tuple[str, ...]]], kinds: list[str], refused: Utterance) -> str:
    return (
        f"本店 {in_words(offers[0][0].at)} 起提出过{'、'.join(kinds)}，"
        f"买家 {in_words(refused.fact.at)} 答{quoted(refused.written)}，没有接受其中任何一种。"
    )
