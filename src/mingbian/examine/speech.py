"""What was said, clause by clause, without what was negated, only quoted, or told of somebody else.

“我不会给差评的” is no threat, and “客服说不退就投诉” is somebody else's.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from mingbian.domain.complaint import Complaint
from mingbian.domain.dossier import Dossier
from mingbian.domain.fact import Fact
from mingbian.domain.masking import masked
from mingbian.domain.talk import Call, Message, Review, Speaker
from mingbian.examine.once import once
from mingbian.examine.wording import plain

LONGEST_QUOTE = 40  # characters: enough to recognise the message, short enough for one sentence

QUOTES = re.compile(r"“[^”]*”|‘[^’]*’|「[^」]*」|『[^』]*』|\"[^\"]*\"")
CLAUSE = re.compile(r"([^,。!?;、\n~\s]+)([,。!?;、\n~\s]*)")
BETWEEN = (
    r"(?:因为?[^,]{0,8}|为了[^,]{0,8})?"
    r"(?:要|想|打算|准备|给|打|写|发|去|会|再|过|你们|你|您|任何|什么|的意思|是|叫|说|照片|图)*"
)
NEGATED = re.compile(
    r"(?:不会|不想|不打算|不是要|不是(?:很|太|特别|那么|多)?|不太|不怎么|不够|并非|没有|没想|没|不用|不必|不需要|不至于|不愿意?|不再|绝不|决不|从不|无意|别|不要|懒得"
    r"|怎么会|怎么可能|哪会|(?<![再要])不)" + BETWEEN + "$"
)
TAKEN_BACK = re.compile(
    r"^(?:什么的)?(?:我|这些|这种)?(?:就|也|都|是)?(?:不会|不想|不用|不给|不打算|算了|没必要|免了|才怪|个(?:鬼|屁|头))"
)
# “要不要我再转你点钱”: he means the contrary.
WRY = re.compile(r"(?:要不要|是不是还?(?:得|要)|难道(?:还)?(?:得|要)|要不)我")
US = r"客服|你们?|商家|店家|老板|卖家"
OTHERS = (
    r"朋友|同事|同学|家人|老公|老婆|对象|爸|妈|儿子|女儿|姐|妹|哥|弟|亲戚|闺蜜|邻居|室友"
    r"|别人|人家|有人|网上|网友|他们?|她们?"
)
REPORTED = re.compile(
    rf"(?<!我跟)(?<!我和)(?<!我对)(?<!告诉)(?:{US}|{OTHERS}|评论(?:里|区)?|快递员?|页面|平台|系统)"
    r".{0,4}?(?:说|讲|回复|告诉|承诺|答应|写着?|标着?|问|提示)"
    rf"|(?:{OTHERS}).{{0,3}}?(?:让|叫|劝|教|喊|建议)我|(?:{US})[^,]{{0,3}}(?:让|叫|求|请)我(?:们)?(?:去|来|再|把[^,]{{0,4}})?$"
)


CALLER_SAID = re.compile(r"^\s*(?:买家|顾客|客户|对方|他|她)(?:来电|打来)?(?:说|称|讲|表示)?[:：,，]?\s*(?=\S)")


@dataclass(frozen=True, slots=True)
class Utterance:
    """One thing that somebody said or wrote; `text` is plain, and of a very long one its first 5,000 letters."""

    fact: Fact
    text: str
    written: str


def words_of(dossier: Dossier, speaker: Speaker, *, since: datetime | None = None) -> tuple[Utterance, ...]:
    """What one side said, in time order: chat, calls of theirs; for the buyer the complaint and the review too."""
    said = _by_speaker(dossier).get(speaker, ())
    return said if since is None else tuple(spoken for spoken in said if spoken.fact.at >= since)


@once
def _by_speaker(dossier: Dossier) -> dict[Speaker, tuple[Utterance, ...]]:
    found: dict[Speaker, list[Utterance]] = {}
    for who, spoken in conversation(dossier):
        found.setdefault(who, []).append(spoken)
    return {who: tuple(said) for who, said in found.items()}


@once
def conversation(dossier: Dossier) -> tuple[tuple[Speaker, Utterance], ...]:
    """All that was said by anyone, in time order."""
    found: list[tuple[Speaker, Utterance]] = []
    for fact in dossier.facts:
        if isinstance(fact, Message):
            found.append((fact.speaker, _spoken(fact, fact.text)))
        elif isinstance(fact, Call):
            found.append((fact.caller, _spoken(fact, _of_the_call(fact))))
        elif isinstance(fact, Complaint | Review):
            found.append((Speaker.BUYER, _spoken(fact, fact.text)))
    return tuple(found)


def _of_the_call(call: Call) -> str:
    """The note of a call; of a buyer's call without its opening “他说”, for those are his own words."""
    return CALLER_SAID.sub("", call.text) if call.caller is Speaker.BUYER else call.text


def _spoken(fact: Fact, text: str) -> Utterance:
    return Utterance(fact, plain(text), text)


@lru_cache(maxsize=4096)
def clauses(text: str) -> tuple[tuple[str, str], ...]:
    """The clauses of a plain text, each with the signs that end it; what stands in quotation marks is left out."""
    return tuple((found[1], found[2]) for found in CLAUSE.finditer(QUOTES.sub(" ", text)))


def asserted(text: str, words: re.Pattern[str], *, questions: bool = True) -> str:
    """The first clause that says these words and means them; empty when they are negated, reported or absent.

    With `questions` False a question (“收到了吗”) does not count either. The pattern holds no `^` and no `$`.
    """
    if not words.search(text):  # most texts hold none of the words: no need to take them apart
        return ""
    for clause, end in clauses(text):
        if not questions and ("?" in end or clause.endswith(("吗", "么", "吧", "没有", "不"))):
            continue
        for found in words.finditer(clause):
            before, after = clause[: found.start()], clause[found.end() :]
            # “不给就曝光”: what is negated there is the condition.
            negated = NEGATED.search(before) and not found[0].startswith(("就", "才"))
            if negated or TAKEN_BACK.match(after) or REPORTED.search(before) or WRY.search(before):
                continue
            return clause
    return ""


def quoted(text: str, telling: str = "") -> str:
    """Somebody's words as they stand in a sentence of ours: marked as theirs, personal data hidden, cut short.

    Of a long text the part is shown that holds the `telling` clause (as `asserted` returned it).
    """
    words = " ".join(masked(text).split()).replace("“", "‘").replace("”", "’")
    if len(words) <= LONGEST_QUOTE:
        return f"“{words}”"
    start = _place(words, telling)
    end = start + LONGEST_QUOTE
    return f"“{'…' if start else ''}{words[start:end]}{'…' if end < len(words) else ''}”"


def _place(words: str, telling: str) -> int:
    """Where the telling clause begins in the written words: the clause that reads the same when made plain."""
    for clause in re.finditer(r"[^,，。.!！?？;；、~\s]+", words):
        if telling and plain(clause[0]) == telling:
            return clause.start()
    return 0


def listed(names: Iterable[str], longest: int = 3) -> str:
    """Order numbers or the like in a sentence, the first few of them."""
    known = list(dict.fromkeys(names))
    more = f" 等 {len(known)} 个" if len(known) > longest else ""
    return "、".join(known[:longest]) + more
