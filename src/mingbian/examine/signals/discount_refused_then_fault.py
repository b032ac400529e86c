"""Content at first, then a request for a discount or cashback that we did not grant, only then a fault of the goods.

Strong when all three come in this order after the signing: the platform names this pattern itself among the abuses
that a shop may appeal against (订单申诉场景, PDD-APL-05). Weak without the contentment. Silent when the fault was
told first, when the discount was granted, or when the request was about price protection. Our guess.
"""

import re

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import in_words
from mingbian.domain.complaint import REASON_TITLES
from mingbian.domain.dossier import Dossier
from mingbian.domain.talk import OfferMade, Speaker
from mingbian.examine.alleged import OF_THE_GOODS, alleged, alleged_in
from mingbian.examine.handover import arrived
from mingbian.examine.signal import Seen, intentional, signal
from mingbian.examine.speech import Utterance, asserted, quoted, words_of

CONTENT_THEN_DISCOUNT = Weight(6.0, 3.0, 8.0)
DISCOUNT_ONLY = Weight(3.0, 0.5, 5.0)

NOT_ASKED = re.compile(r"券|差价|换货|客户|买家|价保|保价|降价|买贵|如果想")
ASKED = re.compile(
    r"优惠|便宜|返现|返我|返点|红包|补偿|补(?:我)?差|打折|减(?:点|我)|退(?:我)?(?:点|一点|几块|\d)|好评返|送(?:我|个|点)"
)
CONTENT = re.compile(r"(?<!不)(?<!没)(?:满意|不错|挺好|很好|还行|可以的|喜欢|合适|没问题|收到了)")
REFUSED = re.compile(r"不能|没有(?:优惠|活动|返现)|不支持|没法|无法|不可以|抱歉|不好意思|没有的|最低")


@signal("C08", "索要优惠未成后称有问题", Family.CHAT)
def look(dossier: Dossier) -> Seen | None:
    reasons, came, opened = alleged(dossier) & OF_THE_GOODS, arrived(dossier), dossier.opened_at
    if not reasons or came is None:
        return None
    said = [spoken for spoken in words_of(dossier, Speaker.BUYER, since=came.at) if spoken.fact.at < opened]
    asked = next((spoken for spoken in said if _asks(spoken)), None)
    answer = _refusal(dossier, asked) if asked else None
    if asked is None or answer is None or any(came.at <= offer.at < opened for offer in dossier.of(OfferMade)):
        return None
    before = [spoken for spoken in said if spoken.fact.at <= asked.fact.at]
    if any(alleged_in(spoken.text) & OF_THE_GOODS for spoken in before):
        return None
    content = next((spoken for spoken in before if CONTENT.search(spoken.text)), None)
    claim = "、".join(sorted(REASON_TITLES[reason] for reason in reasons))
    at_first = f"买家 {in_words(content.fact.at)} 说{quoted(content.written)}，" if content else "买家 "
    wanted = f"{in_words(asked.fact.at)} 提出{quoted(asked.written)}，本店未同意"
    facts = [asked.fact, answer.fact, dossier.opening, *([content.fact] if content else [])]
    sentence = f"{at_first}{wanted}，{in_words(opened)} 才首次反映{claim}。"
    return intentional(CONTENT_THEN_DISCOUNT if content else DISCOUNT_ONLY, sentence, facts)


def _asks(spoken: Utterance) -> bool:
    return bool(asserted(spoken.text, ASKED)) and not NOT_ASKED.search(spoken.text)


def _refusal(dossier: Dossier, asked: Utterance) -> Utterance | None:
    """Our next words, if they refuse."""
    answer = next(iter(words_of(dossier, Speaker.SELLER, since=asked.fact.at)), None)
    return answer if answer and REFUSED.search(answer.text) else None
