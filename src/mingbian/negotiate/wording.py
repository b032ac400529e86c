"""One spelling for words that are written in many, with the way back to what was typed.

A filter that is met by 「加 薇 信 一三八…」 must read it as a person does: full-width letters, spaces, emoji, dots
between digits and traditional characters fall away; commas and full stops stay, because a denial ends with its clause.
"""

import re
import unicodedata
from dataclasses import dataclass, replace
from functools import lru_cache

SENTENCE_ENDS = frozenset("。！？!?；;\n")
CLAUSE_ENDS = frozenset("，,、：:")
QUOTES = (("「", "」"), ("『", "』"), ("“", "”"), ("‘", "’"), ('"', '"'))

# What people put in place of a word to get past a filter.
STANDS_FOR = (
    {"+": "加", "➕": "加", "🐧": "qq", "🧧": "红包", "💬": "", "🛰": "卫星"}
    | dict.fromkeys("⭐🌟★", "星")
    | dict.fromkeys("🐴🐎", "码")
)
# What is said in dialect is the same thing said.
DIALECT = {"啥": "什么", "咋": "怎么", "乜": "什么", "咁": "这么"} | dict(
    zip("俺恁甭冇唔佢哋嘅咗睇畀嚟喺啲係谂", "我你别没不他们的了看给来在些是想", strict=True)
)
TRADITIONAL = str.maketrans(
    "轉賬紅騙評號碼電話寶見報臉腦滾媽錢銀雙聯繫絡樂視頻條譽訴訟險單貨圖偽換給還請讓產無負責釋權沒關係氣賠償補現買賣騰發處過馬",
    "转账红骗评号码电话宝见报脸脑滚妈钱银双联系络乐视频条誉诉讼险单货图伪换给还请让产无负责释权没关系气赔偿补现买卖腾发处过马",
)

# Somebody is named as the one who said it, so the words between the quotes are not ours.
ATTRIBUTED = re.compile(
    r"(?<!我)(?:说|提到|写|问|讲|称|反馈|留言|原话|消息|要求|评价|投诉|描述|截图)(?!得)[^，,。！？\n]{0,5}[：:，,]?\s*$"
)
TITLE = re.compile("《[^《》]*》")  # a book's or a law's name says nothing of its own
QUOTE_LOOKS_BACK = 14  # characters in which the speaker of a quotation is looked for


@dataclass(frozen=True, slots=True)
class Span:
    """Where something stands in the text as it was typed: `text[start:end]`."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Wording:
    """`plain` is the text in one spelling; `plain[i]` came from `typed[came_from[i]]`."""

    typed: str
    plain: str
    came_from: tuple[int, ...]
    quoted: tuple[Span, ...]

    def span(self, start: int, end: int) -> Span:
        """The place in the typed text of `plain[start:end]`."""
        return Span(self.came_from[start], self.came_from[end - 1] + 1)

    def is_quoted(self, span: Span) -> bool:
        return any(quote.start <= span.start and span.end <= quote.end for quote in self.quoted)

    def clause_before(self, start: int) -> str:
        """What stands before `plain[start]` in the same clause."""
        return re.split("[，。]", self.plain[:start])[-1]

    def clause_after(self, end: int) -> str:
        """What follows `plain[end - 1]` in the same clause."""
        return re.split("[，。]", self.plain[end:], maxsplit=1)[0]

    def sentence_around(self, start: int) -> str:
        """The whole sentence in which `plain[start]` stands."""
        return self.plain[:start].rsplit("。", 1)[-1] + self.plain[start:].split("。", 1)[0]


@lru_cache(maxsize=256)
def wording(text: str) -> Wording:
    """The text in one spelling. Length and place differ; `Wording.span` leads back."""
    plain: list[str] = []
    came_from: list[int] = []
    for place, typed in enumerate(text):
        for sign in _signs_of(typed):
            plain.append(sign)
            came_from.append(place)
    return Wording(text, "".join(plain), tuple(came_from), _quotations(text))


@lru_cache(maxsize=256)
def standard_wording(text: str) -> Wording:
    """As `wording`, with dialect said in standard Chinese: 「俺们咋整」 is 「我们怎么整」."""
    words = wording(text)
    signs = [
        (sign, place)
        for typed, place in zip(words.plain, words.came_from, strict=True)
        for sign in DIALECT.get(typed, typed)
    ]
    return replace(words, plain="".join(sign for sign, _ in signs), came_from=tuple(place for _, place in signs))


def _signs_of(typed: str) -> str:
    if typed in SENTENCE_ENDS:
        return "。"
    if typed in CLAUSE_ENDS:
        return "，"
    folded = unicodedata.normalize("NFKC", typed).casefold().translate(TRADITIONAL)
    return "".join(
        STANDS_FOR.get(sign, sign) for sign in folded if sign.isalnum() or sign in STANDS_FOR or sign in "%@"
    )


def _quotations(text: str) -> tuple[Span, ...]:
    """Passages that are not our words: titles, and what is quoted with the speaker named just before."""
    found = [Span(*title.span()) for title in TITLE.finditer(text)]
    for opening, closing in QUOTES:
        for match in re.finditer(f"{opening}[^{opening}{closing}]*{closing}", text):
            if ATTRIBUTED.search(text[max(0, match.start() - QUOTE_LOOKS_BACK) : match.start()]):
                found.append(Span(match.start(), match.end()))
    return tuple(found)
