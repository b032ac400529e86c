"""The sum asked for went up, or something was asked for again after the matter had been settled.

Strong when it went up after an offer of ours, or after a settlement. Weak when it merely went up. Silent when it stayed
or fell, and for the step from a part to the full price, which is what a refused request leads to. Our guess.
"""

import re
from itertools import pairwise

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import in_words
from mingbian.domain.dossier import Dossier
from mingbian.domain.fact import Fact
from mingbian.domain.money import yuan
from mingbian.domain.outcome import Ending, Verdict
from mingbian.domain.talk import OfferMade, Speaker
from mingbian.examine.signal import Seen, intentional, signal
from mingbian.examine.speech import asserted, words_of
from mingbian.examine.statute import demands, paid_fen

AFTER_SETTLING = Weight(5.0, 2.0, 7.5)
AFTER_AN_OFFER = Weight(3.5, 1.0, 6.0)
RAISED = Weight(2.0, 0.0, 4.0)
SETTLES = re.compile(
    r"(?:已经?)?(?:收到|同意|接受)(?:了)?(?:你们?的?)?(?:赔偿|赔付|补偿|退款|方案)|就这样(?:吧|解决)|(?:那)?(?:就)?(?:算|解决)了"
)


@signal("D02", "索要金额提高", Family.DEMAND)
def look(dossier: Dossier) -> Seen | None:
    asked = [(sum_fen, fact) for sum_fen, fact in demands(dossier) if sum_fen > paid_fen(dossier)]
    settled = _settled(dossier)
    again = next(((sum_fen, fact) for sum_fen, fact in asked if settled and fact.at > settled.at), None)
    if settled and again:
        sentence = f"双方 {in_words(settled.at)} 已谈妥，买家 {in_words(again[1].at)} 又索要 {yuan(again[0])} 元。"
        return intentional(AFTER_SETTLING, sentence, (settled, again[1]))
    for (before, first), (after, then) in pairwise(asked):
        if after > before and first is not then:
            offered = [offer for offer in dossier.of(OfferMade) if first.at <= offer.at <= then.at]
            answer = f"，其间本店提出 {yuan(offered[-1].amount_fen)} 元" if offered else ""
            raised = f"{in_words(then.at)} 提高到 {yuan(after)} 元{answer}"
            sentence = f"买家 {in_words(first.at)} 索要 {yuan(before)} 元，{raised}。"
            return intentional(AFTER_AN_OFFER if offered else RAISED, sentence, (first, then, *offered[-1:]))
    return None


def _settled(dossier: Dossier) -> Fact | None:
    """When the matter was settled: by the record, or by the buyer's words after an offer."""
    ended = [verdict for verdict in dossier.of(Verdict) if verdict.ending in (Ending.SETTLED, Ending.CONCEDED)]
    offers = dossier.of(OfferMade)
    said = [
        spoken.fact
        for spoken in words_of(dossier, Speaker.BUYER)
        if offers and spoken.fact.at >= offers[0].at and asserted(spoken.text, SETTLES, questions=False)
    ]
    return min([*ended, *said], key=lambda fact: fact.at, default=None)
