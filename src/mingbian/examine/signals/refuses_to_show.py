"""We asked for a picture or another angle, and the buyer would not give one.

Strong when asked twice without any, weak when refused once or when the goods are gone (“扔了”), as with spoilt food
they are. Silent when a picture followed, when he says that he has sent it and did, when we did not ask, or when the
buyer never wrote again: silence is not refusal. Our guess.
"""

import re

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import in_words
from mingbian.domain.dossier import Dossier
from mingbian.domain.evidence import Photo
from mingbian.domain.fact import Fact
from mingbian.domain.talk import Speaker
from mingbian.examine.remedies import asked_to_show
from mingbian.examine.signal import Seen, intentional, signal
from mingbian.examine.speech import Utterance, quoted, words_of

REFUSED_TWICE = Weight(4.5, 1.5, 6.5)
REFUSED_ONCE = Weight(2.5, 0.5, 4.5)
GONE = Weight(1.0, 0.0, 2.5)

REFUSED = re.compile(
    r"(?:不|没空|没时间|懒得|凭什么|没必要|为什么要|不想|不会|不可能)(?:要|给你|再|想)*(?:拍|录|发|传|提供)|拍不了|没照片|没有照片|没图|不方便拍"
    r"|不给你?看|爱信不信"
)
SENT_ALREADY = re.compile(r"(?:已经|都)(?:给|发|拍)(?:过|了)")
THROWN_AWAY = re.compile(r"(?:扔|丢|倒|吃|处理)(?:掉)?了|不在了|没了")


@signal("C11", "不愿补充照片或视频", Family.CHAT)
def look(dossier: Dossier) -> Seen | None:
    asked = asked_to_show(dossier)
    if not asked:
        return None
    first = asked[0].fact.at
    if any(photo.at >= first for photo in dossier.of(Photo)):
        return None
    answers = [spoken for spoken in words_of(dossier, Speaker.BUYER) if spoken.fact.at >= first]
    shown = bool(dossier.of(Photo))  # “都发过了” is then no refusal but the truth
    refused = [spoken for spoken in answers if _refuses(spoken, shown=shown)]
    gone = [spoken for spoken in answers if THROWN_AWAY.search(spoken.text)]
    if gone:
        return intentional(GONE, _sentence(asked, gone[0]), (asked[0].fact, gone[0].fact))
    if not refused:
        return None
    twice = len(asked) >= 2 and any(spoken.fact.at >= asked[1].fact.at for spoken in answers)
    return intentional(REFUSED_TWICE if twice else REFUSED_ONCE, _sentence(asked, refused[-1]), _facts(asked, refused))


def _refuses(spoken: Utterance, *, shown: bool) -> bool:
    return bool(REFUSED.search(spoken.text) or (not shown and SENT_ALREADY.search(spoken.text)))


def _facts(asked: list[Utterance], refused: list[Utterance]) -> list[Fact]:
    return [*(spoken.fact for spoken in asked[:2]), refused[-1].fact]


def _sentence(asked: list[Utterance], answer: Utterance) -> str:
    return (
        f"本店 {in_words(asked[0].fact.at)} 起 {len(asked)} 次请买家补充照片或视频，"
        f"买家 {in_words(answer.fact.at)} 答{quoted(answer.written)}，至今没有补充。"
    )
