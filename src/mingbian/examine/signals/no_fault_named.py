"""We asked what is wrong with the goods, and the buyer named nothing, but went on about money.

Strong when he answered that nothing is wrong with them. Weak when he only would not say. Silent when he named a fault
or sent a picture, when “没问题” means yes, when no money beyond the goods was spoken of, and when he said that all was
well a day or more before the complaint, for faults do appear later. Our guess.
"""

import re
from datetime import timedelta

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import in_words
from mingbian.domain.dossier import Dossier
from mingbian.domain.evidence import Photo
from mingbian.domain.talk import Message, Speaker
from mingbian.examine.alleged import OF_THE_GOODS, alleged, alleged_in
from mingbian.examine.signal import Seen, intentional, signal
from mingbian.examine.speech import Utterance, conversation, quoted, words_of

SAYS_NOTHING_IS_WRONG = Weight(5.0, 2.0, 7.0)
WILL_NOT_SAY = Weight(2.5, 0.5, 4.5)
LATELY = timedelta(days=1)  # our guess: older words do not answer for today's fault

QUESTION = re.compile(
    r"(?:什么|哪里|哪儿|哪方面|哪些|怎么|具体|是不是|有没有|是)[^,。?]{0,6}(?:问题|毛病|不满意|不符|坏|漏|情况)|有问题(?:吗|嘛|么)"
)
NO_QUESTION = re.compile(r"随时|欢迎|如有|如果|任何|后续|以后")
NOTHING_WRONG = re.compile(
    r"(?:^|[,。!?\s])(?:也|都|倒|其实|东西|商品|货|质量)*(?:是)?没(?:什么|有)?(?:大)?(?:问题|毛病)|没什么(?:[,。!]|$)|凑合|没坏"
)
YES = re.compile(r"好的?[,。!\s]|可以|行[,。!\s]|谢谢|嗯")
WILL_NOT = re.compile(
    r"问(?:那么|这么)多|别(?:管|问)|你(?:懂的|别管)|哪里都(?:不|有)|不重要|就问你|没(?:必要|法)(?:说|告诉)|不(?:用|必)(?:知道|问)|跟你没关系|懒得说"
)
BUT = re.compile(r"就是|但是|不过|只是|可是|除了")
MONEY = re.compile(
    r"红包|转(?:我|给|账|个|\d)|返现|返\d|补偿|赔|打钱|打款|给钱|便宜|白嫖|(?:^|[^\d])\d{2,5}(?:元|块|$|[,。?!])|[一五]星\d"
)


@signal("D05", "问及毛病时没有说出", Family.DEMAND)
def look(dossier: Dossier) -> Seen | None:
    answers = _answers(dossier)
    if not answers or dossier.of(Photo) or not alleged(dossier) & OF_THE_GOODS:
        return None
    if not any(MONEY.search(spoken.text) for spoken in words_of(dossier, Speaker.BUYER, since=dossier.order.at)):
        return None
    for says, weight, what in (
        (_says_nothing_is_wrong, SAYS_NOTHING_IS_WRONG, "没有说出毛病"),
        (_will_not_say, WILL_NOT_SAY, "没有回答"),
    ):
        for asked, spoken in answers:
            if says(spoken) and dossier.opened_at - spoken.fact.at <= LATELY:
                sentence = (
                    f"本店 {in_words(asked.fact.at)} 问{quoted(asked.written)}，"
                    f"买家 {in_words(spoken.fact.at)} 答{quoted(spoken.written)}，{what}。"
                )
                return intentional(weight, sentence, (asked.fact, spoken.fact))
    return None


def _answers(dossier: Dossier) -> list[tuple[Utterance, Utterance]]:
    """Our questions after the order of what is wrong, each with what the buyer wrote before our next message."""
    found: list[tuple[Utterance, Utterance]] = []
    asked: Utterance | None = None
    for who, spoken in conversation(dossier):
        if not isinstance(spoken.fact, Message) or spoken.fact.at < dossier.order.at:
            continue
        if who is Speaker.SELLER:
            asked = spoken if QUESTION.search(spoken.text) and not NO_QUESTION.search(spoken.text) else None
        elif who is Speaker.BUYER and asked:
            found.append((asked, spoken))
    named = {id(asked) for asked, spoken in found if alleged_in(spoken.text) or BUT.search(spoken.text)}
    return [(asked, spoken) for asked, spoken in found if id(asked) not in named]


def _says_nothing_is_wrong(spoken: Utterance) -> bool:
    return bool(NOTHING_WRONG.search(spoken.text)) and not YES.search(spoken.text)


def _will_not_say(spoken: Utterance) -> bool:
    return bool(WILL_NOT.search(spoken.text))
