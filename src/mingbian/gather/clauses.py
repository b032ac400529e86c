"""A text cut into clauses, and whether words in it are asserted, or denied, supposed, asked or someone else's."""

import re
from dataclasses import dataclass
from functools import lru_cache

INSIDE = r"[^，。；！？、,;!?\n\r]"
"""Any character of a clause; what `.` means in our word files."""

# A comma in 3,000 and a point in 39.90 part nothing; “不过关” and “不但” are words of their own.
_BREAKS = re.compile(
    r"[，。；！？、;!?\n\r…~～]+|(?<!\d),|,(?!\d{3})|(?<!\d)\.|\.(?!\d)"
    r"|(?<=[\u4e00-\u9fff])[ \t\u3000]+(?=[\u4e00-\u9fff])"
    r"|还有|而且|另外|并且|同时|以及|然后|但是|可是|(?<!不)但(?!凡)|不过(?!关|分|敏|期|滤)|(?<!了)却"
)

_DENIED = re.compile(
    r"(?:(?<!有)没有?|(?<!是)不是|(?<!会)不会|(?<!是)不|未|无|非|别|勿|不要|不用|无需|不必|不需要|不存在|不属于|不算|不觉得|不认为"
    r"|不怀疑|没说|没有说|没觉得|从未|避免|防止|杜绝|不得|禁止|以免|免得|千万别)"
    r"(?:[是有说给被过你您我的把再]|什么|任何|出现|发现|发生|存在|觉得|怎么|太|很|那么|这么|特别|十分|非常|他们|卖家|商家|客服)*$"
)
_SUPPOSED = re.compile(
    r"会不会|有没有|如果|^如(?![此下上图何同实约期数今意题前])|要是|假如|万一|倘若|假设|一旦|除非|以为|担心|害怕|生怕|(?<!恐)怕|(?:^|[我你您就先再])等(?![了待着级])|若(?!干)"
)
_ANOTHER_ORDER = re.compile(
    r"(?:上一?次|上回|之前|以前|前面|另外?一?)(?:我|的)?(?:在?(?:你们?|他们?|这)(?:家|店|这)(?:里|店)?)?(?:买|拍|购|下单|那一?单|一单)(?!家|卖)"
)
_RHETORICAL = re.compile(r"难道|岂|该不会|不会是|不是.*[吗么]$|没.*[吗么]$")
_ASKED = re.compile(r"[吗么呢没吧]$|不能$|吗|有没有|是否|是不是|什么时候|请问")
_DOUBT = re.compile(f"{INSIDE}{{0,2}}[吗么嘛]")
_QUOTED = re.compile(r"“([^“”]*)”|\"([^\"]*)\"|「([^「」]*)」|『([^『』]*)』|‘([^‘’]*)’")
_TITLE = re.compile(r"《[^《》]*》")
_TOLD_BY_OTHERS = re.compile(
    r"(?:说|称|写|回|回复|答复|答|告诉我?|讲|问|表示|标注|标着|承诺|宣传|保证|备注|客服|卖家|商家|店家|你们|老板|[条款项]|规定|载明)"
    r"(?:道|着|的|是|了|我|过)*[:：,，]?\s*$"
)
LOOK_BACK = 24  # characters in which the word that denies, supposes or names a speaker stands; bounds the work too


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of a text between breaks: `text[start:end]`. `asked` when it ends as a question."""

    start: int
    end: int
    text: str
    asked: bool
    listed: bool
    """Whether a 、 follows, so that the next clause goes on with the same list."""


@lru_cache(maxsize=1024)
def clauses(text: str) -> tuple[Clause, ...]:
    """The clauses of a text, blank ones left out."""
    found: list[Clause] = []
    start = 0
    for match in _BREAKS.finditer(text):
        found.append(_clause(text, start, match.start(), match.group()))
        start = match.end()
    found.append(_clause(text, start, len(text), ""))
    return tuple(clause for clause in found if clause.text)


def _clause(text: str, start: int, end: int, closing: str) -> Clause:
    bare = text[start:end]
    start += len(bare) - len(bare.lstrip())
    bare = bare.strip()
    return Clause(start, start + len(bare), bare, "?" in closing or "？" in closing, closing == "、")


def denied(clause: Clause, at: int) -> bool:
    """Whether the words that begin at this place of the text are denied, or forbidden: “没有少件”, “别发错”."""
    denial = _DENIED.search(_before(clause, at))
    return denial is not None and not _RHETORICAL.search(clause.text[-LOOK_BACK:])


def supposed(clause: Clause, at: int) -> bool:
    """Whether they are only supposed or feared: “如果少件”, “还以为是假货”."""
    return _SUPPOSED.search(_before(clause, at)) is not None


def of_another_order(clause: Clause, at: int) -> bool:
    """Whether they tell of something bought at another time: “上次买的就坏过”."""
    return _ANOTHER_ORDER.search(_before(clause, at)) is not None


def doubted(clause: Clause, end: int) -> bool:
    """Whether the clause only asks about the words that end here: “是坏的吗”, but not “坏了可以退吗”."""
    rest = clause.text[max(0, end - clause.start) :]
    return _DOUBT.fullmatch(rest) is not None and not _RHETORICAL.search(clause.text[-LOOK_BACK:])


def asked(clause: Clause) -> bool:
    """Whether the clause asks rather than says: “收到了吗”."""
    return clause.asked or _ASKED.search(clause.text[-LOOK_BACK:]) is not None


def _before(clause: Clause, at: int) -> str:
    return clause.text[max(0, at - clause.start - LOOK_BACK) : at - clause.start]


def told_by_others(text: str) -> tuple[tuple[int, int], ...]:
    """Where the text quotes someone else: 客服说“没有少发”, 《…》, “…” of an article of law.

    A word in quotation marks that nobody is said to have said is the writer's own: 收到的是“假货”.
    """
    if not any(mark in text for mark in '“"「『‘《'):
        return ()
    titles = [match.span() for match in _TITLE.finditer(text)]
    quotations = [
        match.span()
        for match in _QUOTED.finditer(text)
        if _TOLD_BY_OTHERS.search(text[max(0, match.start() - LOOK_BACK) : match.start()])
    ]
    return (*titles, *quotations)


def longest_run(one: str, other: str) -> str:
    """The longest run of characters that two texts share."""
    best = ""
    for start in range(len(one)):
        end = start + len(best) + 1
        while end <= len(one) and one[start:end] in other:
            best = one[start:end]
            end += 1
    return best
