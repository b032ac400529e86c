"""We admitted in the chat that we had sent the wrong thing, too few, or bad goods.

Strong when the fault is named. Weak when we only apologised for the trouble and offered to make it good. Silent for
the politeness that every shop writes (“抱歉给您带来不便”), for conditions (“如果是我们发错了”), and for what is
denied. Our guess.
"""

import re

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import in_words
from mingbian.domain.dossier import Dossier
from mingbian.domain.talk import Speaker
from mingbian.examine.signal import Seen, honest, signal
from mingbian.examine.speech import Utterance, clauses, quoted, words_of

NAMED = Weight(8.0, 5.0, 10.0)
APOLOGISED = Weight(3.0, 1.0, 5.0)

FAULT = re.compile(
    r"(?:我们|这边|仓库|同事|小哥|师傅|打包|发货)?.{0,6}(?:发错|漏发|少发|错发|寄错|漏装|少装|装错|拿错|贴错|忘(?:记|了)?(?:放|发|装|寄))"
    r"|(?:是|确实|的确)(?:是)?(?:我们|本店|仓库|质量|这批|批次|厂家)(?:.{0,8})(?:问题|错|失误|疏忽|原因|责任|瑕疵|没)"
    r"|(?:这批|这一批|批次|厂家)(?:.{0,8})(?:有(?:点|些|一点)?(?:小)?(?:问题|瑕疵)|出了问题|质量不)|(?:染|印|做|配|标|贴)错|(?:我们|仓库)(?:的)?(?:失误|疏忽|责任)|没(?:有)?(?:检查|核对)(?:好|到)|缺货(?:了)?(?:.{0,4})没发"
)
CONDITION = re.compile(
    r"的话|如果|要是|若|假如|是不是|有没有|是否|可能|会不会|吗|呢|核实|确认|查(?:一下|下)|没有(?:发错|漏发|少发)|不会|不可能|并没"
)
SORRY = re.compile(r"(?:不好意思|抱歉|对不起|sorry)")
MAKES_GOOD = re.compile(r"给您?(?:补发|重新?发|换|退款|退|赔|补)|马上(?:补|退|换)|安排(?:补发|退款|换)")


@signal("O03", "本店已承认差错", Family.OWN_FAULT)
def look(dossier: Dossier) -> Seen | None:
    ours = words_of(dossier, Speaker.SELLER, since=dossier.order.at)
    for spoken in ours:
        if _names_it(spoken):
            return honest(
                NAMED, f"本店 {in_words(spoken.fact.at)} 在聊天中说{quoted(spoken.written)}。", (spoken.fact,)
            )
    for spoken in ours:
        if SORRY.search(spoken.text) and MAKES_GOOD.search(spoken.text):
            sentence = f"本店 {in_words(spoken.fact.at)} 致歉并提出弥补：{quoted(spoken.written)}。"
            return honest(APOLOGISED, sentence, (spoken.fact,))
    return None


def _names_it(spoken: Utterance) -> bool:
    said = [(clause, end) for clause, end in clauses(spoken.text) if FAULT.search(clause)]
    return any(not CONDITION.search(clause) and "?" not in end for clause, end in said)
