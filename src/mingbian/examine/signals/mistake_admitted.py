"""The buyer says that it was a mistake: found after all, taken in by the family, looked at the wrong order.

Strong when he says what was mistaken: that he complained of another shop's goods, that a child pressed the buttons.
Weak when he only withdraws, or tells that what had not come has come since. Silent when the mistake he names is ours
(“你们发错了”), and when he says that pictures or words were made up, which another signal reads. A mistake counts as
honest. Our guess.
"""

import re

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import in_words
from mingbian.domain.dossier import Dossier
from mingbian.domain.outcome import Ending, Verdict
from mingbian.domain.talk import Speaker
from mingbian.examine.alleged import NEVER_CAME, alleged
from mingbian.examine.signal import Seen, honest, signal
from mingbian.examine.speech import asserted, quoted, words_of

SAYS_WHAT = Weight(9.0, 6.0, 11.0)
WITHDREW = Weight(3.0, 1.0, 5.0)

MISTAKEN = re.compile(
    r"找到了|(?<!被)(?:家里?人|家里|爸|妈|公公|婆婆|爷爷|奶奶|外公|外婆|岳父|岳母|老公|老婆|儿子|女儿|姐|妹|哥|弟|孩子|同事|室友|邻居|门卫|物业)(?:.{0,4})"
    r"(?:收|取|拿|签|领)(?:了|走|回|的)|(?:我|自己)(?:自己)?[^,]{0,4}(?:看|弄|搞|记|拿|量|拍|选|买)错|(?:我|好像|可能)[^,]{0,6}寄(?:反|混)"
    r"|(?:投|搞|弄)(?:串|混|岔)|投错(?:了|单|店|家)|(?:是|在)(?:我)?(?:在)?(?:别|另[一外])家?(?:店)?(?:家)?买的|不是(?:在)?(?:你们?|这)(?:家|店|儿)?(?:家)?买的"
    r"|(?:孩子|儿子|女儿|孙子|孙女|娃|小孩)[^,]{0,10}(?:乱|瞎)?(?:点|按|弄|玩|发)的"
    r"|(?:看|搞|弄|记|拿)错(?:了|订单|单|人)|误会了|(?:我|这边)(?:误会|没看清|没注意|没看到|忘)|是误会|(?:刚|才)(?:看到|发现)(?:在|原来)|原来在|在(?:门卫|驿站|快递柜|物业)(?:找到|那)"
)
OWN = re.compile(
    r"投[串错混]|不是(?:在)?(?:你|这)|别家|(?:儿子|女儿|孩子|孙子|孙女|娃|小孩)[^,]{0,10}(?:点|按|弄|玩)的"
)
CAME_AFTER = re.compile(r"(?:刚|刚刚|刚才)[^,]{0,10}送(?:来|到)了")
OURS = re.compile(r"你们?|您|商家|店家|卖家|快递(?!柜)|发错|寄错")
WITHDRAWS = re.compile(
    r"(?:撤销|取消|撤)(?:了|掉)?(?:投诉|申请|售后|退款)|不用(?:退|处理|赔|补)了|不用(?:了)?谢谢|已经?(?:撤|取消)"
)


@signal("C10", "买家说明是误会", Family.CHAT)
def look(dossier: Dossier) -> Seen | None:
    opened = dossier.opened_at
    said = [spoken for spoken in words_of(dossier, Speaker.BUYER) if spoken.fact.at > opened]
    never_came = bool(alleged(dossier) & NEVER_CAME)
    for spoken in said:
        if late := never_came and asserted(spoken.text, CAME_AFTER, questions=False):
            return honest(
                WITHDREW,
                f"买家 {in_words(spoken.fact.at)} 告知货已送到：{quoted(spoken.written, late)}。",
                (spoken.fact,),
            )
        clause = asserted(spoken.text, MISTAKEN, questions=False)
        if clause and (OWN.search(clause) or not OURS.search(clause)):
            return honest(
                SAYS_WHAT, f"买家 {in_words(spoken.fact.at)} 说明：{quoted(spoken.written)}。", (spoken.fact,)
            )
    for spoken in said:
        if WITHDRAWS.search(spoken.text) and not re.search(r"转|给我|元|块|先", spoken.text):
            return honest(WITHDREW, f"买家 {in_words(spoken.fact.at)} 撤回：{quoted(spoken.written)}。", (spoken.fact,))
    withdrawn = [verdict for verdict in dossier.of(Verdict) if verdict.ending is Ending.WITHDRAWN]
    if withdrawn:
        return honest(WITHDREW, f"买家于 {in_words(withdrawn[-1].at)} 撤销了申请。", (withdrawn[-1],))
    return None
