"""Before ordering the buyer asked about just this, and we said plainly that it was not so, or would be so.

Strong when we said it outright (“不防水”, “会有色差”). Weak when we only hedged (“以实物为准”). Silent when we said yes
(then our own answer speaks for him), when nothing was asked, when question and complaint share no telling word, and for
what came broken or short, which no answer excuses. A warning read in haste is soon forgotten: small weights. Our guess.
"""

import re

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import in_words
from mingbian.domain.complaint import Reason
from mingbian.domain.dossier import Dossier
from mingbian.examine.alleged import alleged
from mingbian.examine.presale import answered_before
from mingbian.examine.signal import Seen, intentional, signal
from mingbian.examine.speech import quoted
from mingbian.examine.wording import plain

SAID_OUTRIGHT = Weight(3.0, 0.5, 5.0)
HEDGED = Weight(1.0, 0.0, 2.5)
ABOUT = {Reason.NOT_AS_DESCRIBED, Reason.FALSE_ADVERTISING, Reason.QUALITY, Reason.WRONG_ITEM, Reason.LATE_SHIPPING}

OUTRIGHT = re.compile(
    r"不(?:是(?!问题)|防|能|可以|支持|含|带|适合|建议|保证|送|包)|无法|只能|(?<!不)会(?:有)?(?:一点|点|些|轻微|少许)?(?:色差|误差|掉色|缩水|褪色|味)"
    r"|(?<!没)(?<!没有)(?<!不会)有(?:一点|点|些|轻微)?(?:色差|误差|味道|异味)|没有(?:这个|该|配|送|附)"
)
HEDGE = re.compile(r"以实物为准|可能|不同(?:显示器|批次|手机)|因人而异|仅供参考|不一定")
SAYS_YES = re.compile(r"^(?:亲,?)?(?:可以的|能的|有的|支持的?|是的|放心|没问题|不会)|不会(?:有|的)?(?:色差|掉色|缩水)")


@signal("C14", "下单前已说明这一点", Family.CHAT)
def look(dossier: Dossier) -> Seen | None:
    if not alleged(dossier) & ABOUT:
        return None
    for asked, answer in answered_before(dossier):
        said = plain(answer.text)
        weight = SAID_OUTRIGHT if OUTRIGHT.search(said) else HEDGED if HEDGE.search(said) else None
        if weight is None or SAYS_YES.search(said):
            continue
        sentence = (
            f"下单前买家 {in_words(asked.at)} 问{quoted(asked.text)}，本店答{quoted(answer.text)}；"
            f"{in_words(dossier.opened_at)} 的投诉说的正是这一点。"
        )
        return intentional(weight, sentence, (asked, answer, dossier.opening))
    return None
