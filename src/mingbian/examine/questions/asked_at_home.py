"""Whether somebody at the buyer's took the parcel in: most parcels that are “lost” after the signing are found there.

Closed once the buyer says that he asked, that he found it, or that he has it.
"""

import re

from mingbian.domain.assessment import Family
from mingbian.domain.dossier import Dossier
from mingbian.domain.talk import Speaker
from mingbian.examine.alleged import NEVER_CAME, alleged
from mingbian.examine.handover import signed
from mingbian.examine.question import Answer, question
from mingbian.examine.speech import words_of
from mingbian.examine.supposing import answering

ASKED_ALREADY = re.compile(
    r"(?:家里?人?|老公|老婆|爸|妈|同事|邻居|门卫|物业|前台|驿站|快递柜|柜子|都)[^,]{0,6}(?:问|找|查|看)(?:过|了|遍)"
    r"|(?:问|找|查|看)(?:过|了|遍)[^,]{0,6}(?:家|老公|老婆|爸|妈|同事|邻居|门卫|物业|前台|驿站|快递柜|柜)"
    r"|(?<!没)(?<!没有)(?<!未)(?:收|拿)到了|找到了|没有?人(?:拿|收|取|领)|家里?人?(?:收|拿|取)了"
)


@question(
    "asked_at_home",
    "请买家问一下家人、同事和门卫，并到快递柜或驿站按单号查一次，把结果告诉本店。",
    Family.CHAT,
    answers=(
        Answer(
            "买家说找到了，是家里人收的",
            0.05,
            0.40,
            lambda d: answering(d, "不好意思，找到了，家里人帮我收了"),
            reads=("C03", "C10"),
        ),
        Answer(
            "买家说都问过了，没有人收", 0.55, 0.45, lambda d: answering(d, "家里和门卫都问过了，没人拿"), reads=("C03",)
        ),
    ),
)
def fits(dossier: Dossier) -> bool:
    parcel = signed(dossier)
    if parcel is None or not alleged(dossier) & NEVER_CAME:
        return False
    said = words_of(dossier, Speaker.BUYER, since=parcel.at)
    return not any(ASKED_ALREADY.search(spoken.text) for spoken in said)
