"""Whether a phrase is said and meant: not denied, not somebody else's words, not a warning against others.

「我们不会让您加微信」 and 「如有人让您加微信，请不要相信」 hold the same words as 「加我微信」, and are good advice.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from mingbian.negotiate.tone_check import Remark
from mingbian.negotiate.wording import Wording, standard_wording

# 「能不能加微信」 asks, 「不能加微信」 denies: a denial is not preceded by its own second half.
DENIAL = (
    r"(?:(?<!能)不能|(?<!会)不会|(?<!要)不要|(?<!用)不用|(?<!是)不是|(?<!可)不可以?|(?<!便)不方便|(?<!需)不需要?"
    r"|(?<!让)不让|(?<!想)不想|不必|不得|不允许|不许|不准|不让|不支持|不建议|不接受|不存在|不曾|不敢|不该|不应该?|不至于|无需|无须|无法|没有|没让|没说|从不|从未|从没"
    r"|绝不|决不|并非|并不|避免|禁止|拒绝|谨防|切勿|请勿|未曾|莫|勿|(?<![特个分区])别|(?<![要差好可能会用行是])不|(?<![有])没)"
)
LIGHT = (
    r"(?:您|你|亲|我们|咱们|咱|俺们|俺|我|让|叫|要求|要|请|通过|用|使用|以|为了|因为|因|为|再|去|的|地|任何|所谓|私下|私自|直接|先|主动|向|把|给|是|在|走|会|想"
    r"|说过|说|指|怀疑|认为|觉得|打算|有过|有|进行|提供|接受|这种|这样|客户|买家|顾客|与|和|跟|一个|靠|拿|需要|必须|轻易|点击|添加|到|收|发"
    r"|当成|当作|当|看成|算|写|做|出现|其他|别的|站外|任意|随便|随意|一味|借此|意思|求|催|故意|来|加|采取|采用|索|留|回|搞|弄|保证|敢说|讲|啥|过)"
)
OURS = "(?:我们|咱们?|俺们?|我店|本店|店里|我方|这边)"
DENIED_BEFORE = re.compile(f"{DENIAL}{LIGHT}{{0,7}}$|{OURS}(?:店|绝|从|也|都|并)?(?:不会|没有|不)[^，。]{{0,9}}$")
DENIED_AFTER = re.compile(
    r"^.{0,8}?(?:不允许|不可以(?![吗么嘛])|(?<!行)不行(?![吗么嘛]|的话)|不能(?!.{0,4}[吗么])|违规|违反|不合规|不支持|做不到|有风险"
    r"|不安全|请勿|禁止|不接受|我们不|我们没有|没有关系|无关|不需要|不用)"
)
# 「法院路」「警察小汽车」「微信图标的贴纸」 name a place or a thing for sale.
THINGS = re.compile(
    r"^(?:了|大|小|的)?(?:机)?(?:路|街|巷|站|器|图标|立牌|贴纸|牌子|玩偶|公仔|积木|玩具|小汽车|车模|服|袍|帽|制服|那?套|扣|垫|背包|套餐|子的(?:地方|工装|扣)|码?支架)"
)
# 「您问是不是要先撤诉，不是的」 repeats the buyer's word to answer it.
REPEATED = re.compile(
    r"(?:您|你|亲)(?:们|刚|刚刚|之前|前面|上面)?(?:说|问|提到|写|骂|担心|怀疑|听说|讲|看到)(?!得)[^，。]{0,10}$"
)
ANSWERED = re.compile(
    r"^[^。]{0,18}?(?:没有(?!问题|关系|别的)|不是(?!不)|不会(?!不|少|亏)|不搞|不做|不需要|不用(?!怕|担心)|做不到|发不了|不敢说"
    r"|不添加|从没|从来没|言重|误解|心领|的自由|您的权利|停用|早没)"
)
# 「好评返现我们不做的」 says at once, and says nothing more, that it is not done here.
DISOWNED = re.compile(
    rf"^(?:[^，。]{{0,6}}?{OURS}(?:店|真的?|从来|都|也|已经|早)*(?:不做|不搞|不弄|没搞|不加|不添加|不会添加|没有|停用|删)"
    r"|[^，。]{0,8}?(?:早没有|停用|不合规|不对|不妥|言重|已经?删|就?不必))(?:的|了|过|这个|它|啦|呢|哦|哈)*(?=$|[，。])"
    r"|^[^，。]{0,6}?都不是(?:我们|俺们)"
)
STILL_ACCUSES = re.compile(r"^.{0,4}?(?:是什么|是啥|是谁|还是什么|吧$|吗$|么$|才怪)")
WARNS_OF = re.compile(r"有人|凡是|(?:如果|要是)有|自称|冒充|任何人|陌生|对方|谁让")
WARNS = re.compile(r"请勿|不要|(?<![特个分])别|谨防|当心|小心|警惕|切勿|假的|举报|(?:不是|没)(?:我们|俺们?)|核实")


@dataclass(frozen=True, slots=True)
class Phrase:
    """What must not be said, as a pattern over `Wording.plain`, why, and what to say instead."""

    pattern: re.Pattern[str]
    why: str
    better: str
    unless_before: re.Pattern[str] | None = None
    """Clears it when it stands just before: 「您可以」 before 「报警」."""
    unless_beside: re.Pattern[str] | None = None
    """Clears it when it stands anywhere in the same sentence: 「撤不撤由您决定」."""


def phrase(
    spellings: str, *, why: str, better: str, unless_before: str = "", unless_beside: str = "", **words: str
) -> Phrase:
    """Many spellings of one thing, written as people would list them.

    Spellings are separated by blanks or line ends and are regular expressions over `standard_wording(text).plain`:
    lower case, no blanks, no dialect, only `，` and `。` as marks. `…4` is a gap of at most four characters inside a
    clause, `……8` of eight inside a sentence, `<YOU>` any of the blank-separated `words["YOU"]`.

    >>> lost = phrase("<YOU>…2(弄|搞)丢", YOU="您 你", why="责怪。", better="我们来查。")
    >>> bool(lost.pattern.search("是您自己弄丢的"))
    True
    """
    before = re.compile(f"(?:{_as_pattern(unless_before, words)})$") if unless_before else None
    beside = re.compile(_as_pattern(unless_beside, words)) if unless_beside else None
    return Phrase(re.compile(_as_pattern(spellings, words)), why, better, before, beside)


def _as_pattern(spellings: str, words: dict[str, str]) -> str:
    for name, choices in words.items():
        spellings = spellings.replace(f"<{name}>", f"(?:{'|'.join(choices.split())})")
    spellings = re.sub(r"……(\d+)", r"[^。]{0,\1}?", spellings)
    spellings = re.sub(r"…(\d+)", r"[^，。]{0,\1}?", spellings)
    return "|".join(f"(?:{spelling})" for spelling in spellings.split())


def first_said(
    text: str, phrases: Iterable[Phrase], *, deniable: bool = True, denied_after: bool = False, warnable: bool = False
) -> Remark | None:
    """The first phrase that is said and meant, or None.

    `deniable`: a denial before it clears it (an insult stays one). `denied_after`: so does 「…是违规的」 behind it.
    `warnable`: a sentence that warns of others clears it.
    """
    words = standard_wording(text)
    for forbidden in phrases:
        for match in forbidden.pattern.finditer(words.plain):
            cleared = (
                words.is_quoted(words.span(*match.span()))
                or THINGS.match(words.clause_after(match.end())) is not None
                or (deniable and (_denied_before(words, match) or _repeated(words, match)))
                or _allowed(forbidden.unless_before, words.clause_before(match.start()))
                or _allowed(forbidden.unless_beside, words.sentence_around(match.start()))
                or (denied_after and DENIED_AFTER.match(words.clause_after(match.end())) is not None)
                or (warnable and _warned_of(words, match))
            )
            if not cleared:
                return Remark(words.span(*match.span()), forbidden.why, forbidden.better)
    return None


def _allowed(allowed: re.Pattern[str] | None, surroundings: str) -> bool:
    return allowed is not None and allowed.search(surroundings) is not None


def _denied_before(words: Wording, match: re.Match[str]) -> bool:
    if not DENIED_BEFORE.search(words.clause_before(match.start())):
        return False
    return STILL_ACCUSES.match(words.clause_after(match.end())) is None


def _repeated(words: Wording, match: re.Match[str]) -> bool:
    after = words.plain[match.end() :].split("。", 1)[0]
    if DISOWNED.match(after):
        return True
    return REPEATED.search(words.clause_before(match.start())) is not None and ANSWERED.match(after) is not None


def _warned_of(words: Wording, match: re.Match[str]) -> bool:
    sentence = words.sentence_around(match.start())
    return WARNS_OF.search(sentence) is not None and WARNS.search(sentence) is not None
