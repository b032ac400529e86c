"""Within ten messages a threat, a demand for money and an ultimatum.

Strong when a bad review or exposure is set against money beyond the price; a bad review that is posted already and
then spoken of counts as held out. Weaker when it is set against the buyer's own refund, which an honest buyer in anger
says too, or when a legal way is set against a sum beyond the statute. Silent for “投诉” or “12315” alone, for anger,
for “不退款我就投诉” (a plain right), for “不召回就曝光” (no money is wanted), for what is negated (“我不会给差评的”),
quoted or told of somebody else. Where somebody was hurt, a loss beyond the price is no extra. The triple is the
platform sellers' own rule of thumb; the weights are our guess.
"""

import re
from dataclasses import dataclass

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import in_words
from mingbian.domain.dossier import Dossier
from mingbian.domain.fact import Fact
from mingbian.domain.talk import Review, Speaker
from mingbian.examine.signal import Seen, intentional, signal
from mingbian.examine.speech import Utterance, asserted, conversation, quoted
from mingbian.examine.statute import hurt, lawful_most
from mingbian.examine.sums import sums_in

WITHIN = 10  # messages, of both sides together

REVIEW_FOR_EXTRA = Weight(8.0, 4.0, 10.0)
REVIEW_FOR_REFUND = Weight(3.0, 0.5, 6.0)
LAW_FOR_TOO_MUCH = Weight(2.0, 0.5, 4.5)
LAW_FOR_EXTRA = Weight(1.0, 0.0, 2.5)

# A review or an exposure held out as harm, never merely mentioned (“难怪这么多差评”).
BAD = r"(?:差评|差分|低分|[一1]星|零星)"
SITES = r"(?:抖音|小红书|微博|朋友圈|快手|头条|贴吧|网上|热搜|视频号|b站)"
HARM = re.compile(
    rf"(?:给|打|写|留|发|刷|追|来|送|上|挂|等着?|吃|就是|要么|直接|都是|全是)(?:你们?|您|[一二两三四五六七八九十百几\d]+(?:条|个)|[个条]"
    rf"|全|超长|带图|店|家|满|给|赔|打){{0,4}}{BAD}|(?:不[^,]{{0,8}}就|[每天一]天.{{0,6}}){BAD}|{BAD}(?:见|伺候|走起|警告|到底|等着|轰炸|套餐|刷)|(?:我|就|那)(?:就|只能|只好|肯定|一定)"
    rf"(?:直接|马上)?{BAD}|不想(?:要|收到?|吃|被)(?:你们?|店|有)?(?:差评|曝光|投诉)|想(?:要)?(?:平安|太平|安稳|没事)|不(?:删|撤)(?:差)?评"
    r"|评分(?:掉|降|低|拉|刷|归零|没)|拉低(?:.{0,4})评分|小号|水军|曝光(?:你|出去|到|给)|(?:要|就|会|去|找|上|发|直接|向媒体).{0,4}曝光"
    rf"|{SITES}(?:上)?(?:见|曝|挂|发)|(?:发|挂|放)(?:到|上|去|在)?(?:.{{0,3}}){SITES}|(?:找|叫|联系)(?:媒体|记者)"
    r"|(?:叫|找|喊|带).{0,6}(?:来刷|刷(?:单|爆|屏|你))|(?:店|生意)[^,]{0,4}(?:不用|别想|开不|做不)[^,]{0,3}[开做]|(?:投诉|告|搞|闹)到[^,]{0,6}(?:关店|关门|倒闭|封店)"
    r"|让(?:你|大家|所有人|全网|别人|更多人).{0,8}(?:知道|看看|看清|开不|做不|关门|下架|封)|(?:搞|弄)(?:死|垮|臭|黄)|(?:不得|没)(?:安宁|好日子)"
)
HELD = re.compile(
    r"(?:看到|看见).{0,3}(?:评价|差评|评论)|(?:评价|差评|评论)(?:的事|好说|可以(?:商量|谈|删|改)|我?(?:马上|立刻|就)?[删撤改])|[删改]评"
)
NO_MONEY_WANTED = re.compile(
    r"不(?:给|马上|立刻)?(?:召回|回复|回信|理人|理我|道歉|整改|发货|换货|补发|解释|说明)[^,]{0,4}(?:我|就)"
)
LAW = re.compile(r"投诉|12315|工商|消协|市监|市场监管|起诉|法院|律师|报警|举报|平台介入|职业打假")
EXTRA = re.compile(
    r"红包|转账|转(?:我|给|过来|钱|\d)|打(?:给|我)*(?:钱|\d)|(?:给|拿)(?:我)?钱|给(?:我)?\d+(?!星|次|天|个|件|条)|封口费|不(?:给|拿)钱|不打钱|不转|私了|精神损失|误工费|双倍"
    r"|加倍|[三十3]倍|10倍|(?:辛苦|好处|保护|咨询|茶水|和解)费|和解金|交个朋友|返现|返我|发(?:给)?我\d"
)
MEND = re.compile(r"赔(?!率|了夫人)|补偿")
BACK = re.compile(r"退(?:款|钱|我|货款|全|给我|不退)|不退|把钱")
ULTIMATUM = re.compile(
    r"否则|不然|要不然|(?:再不|如果不|要是不|要不|若不|不).{0,16}?(?:就|直接|只能|别怪|等着|接着|继续|再发|再刷)|想.{0,10}就"
    r"|要么.{0,14}要么|两个选择|今天(?:之?内|必须|要是|不|下班)|(?:\d+|[一两二三四五六半几])个?(?:小时|分钟|天|钟头)之?内|限(?:你|时)|给你们?(?:\d|[一两二三半])"
    r"|最后(?:一次|机会|通牒|期限)|(?:想|考虑)清楚|后果自负|自己(?:看着办|掂量|选)|看着办|(?:现在|马上|立刻)(?:就)?转|现转现停"
    r"|当(?:我)?没(?:看见|看到|发生)|这事(?:就)?(?:过去|算了|翻篇)"
    r"|(?:明天|今晚|晚上|下午|[\d一二两三四五六七八九十]+点)(?:钟)?(?:之?前|不)|到时候别|别怪我"
)
POSTED_STARS = 2  # a review with so few stars is a bad one
LONG_MESSAGE = 120  # letters: a longer one is a letter, in which only what stands together belongs together


@dataclass(frozen=True, slots=True)
class Heard:
    """What one message of the buyer's holds, or one part of a long one."""

    spoken: Utterance
    harm: str
    law: str
    extra: bool
    mend: bool
    back: bool
    ultimatum: bool
    most_fen: int

    @property
    def money(self) -> bool:
        return self.extra or self.mend or self.back or self.most_fen > 0


@signal("C02", "以差评、曝光等要求钱款", Family.CHAT)
def look(dossier: Dossier) -> Seen | None:
    posted = [review.at for review in dossier.of(Review) if review.stars <= POSTED_STARS]
    talk = [
        part
        for who, spoken in conversation(dossier)
        for part in _parts(spoken, who, posted=any(at < spoken.fact.at for at in posted))
    ]
    if not any(part and (part.harm or part.law) for part in talk):
        return None
    paid_fen, lawful_fen, injured = dossier.order.amount_fen, lawful_most(dossier), hurt(dossier)
    best: tuple[Weight, list[Heard]] | None = None
    for start in range(len(talk)):
        heard = [part for part in talk[start : start + WITHIN] if part]
        asked_fen = max((part.most_fen for part in heard), default=0) or dossier.demanded_fen
        weight = _weight(
            heard,
            beyond_price=asked_fen > paid_fen and not injured,
            beyond_law=asked_fen > lawful_fen and not injured,
        )
        if weight and (best is None or weight.db > best[0].db):
            best = weight, heard
    return intentional(best[0], _sentence(best[1]), _facts(best[1])) if best else None


def _parts(spoken: Utterance, who: Speaker, *, posted: bool) -> list[Heard | None]:
    """A message as it counts among the ten: whole, or its pairs of sentences, so far apart that they never meet.

    `posted`: whether the buyer's bad review stood before it was said.
    """
    if who is not Speaker.BUYER:
        return [None]
    if len(spoken.text) <= LONG_MESSAGE:
        return [_heard(spoken, spoken.text, posted=posted)]
    sentences = [sentence for sentence in re.split(r"(?<=[。!?;\n])", spoken.text) if sentence.strip()]
    pairs = ["".join(sentences[place : place + 2]) for place in range(max(1, len(sentences) - 1))]
    apart: list[Heard | None] = [None] * (WITHIN - 1)
    return [part for pair in pairs for part in (_heard(spoken, pair, posted=posted), *apart)]


def _heard(spoken: Utterance, text: str, *, posted: bool) -> Heard | None:
    law = asserted(text, LAW)
    harm = "" if NO_MONEY_WANTED.search(text) else asserted(text, HARM) or (posted and asserted(text, HELD)) or ""
    heard = Heard(
        spoken,
        harm,
        law,
        extra=bool(asserted(text, EXTRA)),
        mend=bool(asserted(text, MEND)),
        back=bool(BACK.search(text)),
        ultimatum=bool(ULTIMATUM.search(text)),
        most_fen=max(sums_in(text), default=0),
    )
    return heard if harm or law or heard.money or heard.ultimatum else None


def _weight(heard: list[Heard], *, beyond_price: bool, beyond_law: bool) -> Weight | None:
    if not any(part.ultimatum for part in heard) or not any(part.money for part in heard):
        return None
    mend = any(part.mend for part in heard)
    extra = any(part.extra for part in heard) or (beyond_price and any(part.money for part in heard))
    if any(part.harm for part in heard):
        return REVIEW_FOR_EXTRA if extra else REVIEW_FOR_REFUND
    if (extra or mend) and any(part.law for part in heard):
        return LAW_FOR_TOO_MUCH if beyond_law else LAW_FOR_EXTRA
    return None


def _telling(heard: list[Heard]) -> list[Heard]:
    """The message that threatens, and those that name money or a limit where it does not itself."""
    threat = next((part for part in heard if part.harm), None) or next(part for part in heard if part.law)
    money = [part for part in (threat, *heard) if part.money]
    limits = [part for part in (threat, *heard) if part.ultimatum]
    chosen = [threat, *money[:1], *limits[:1]]
    return sorted({part.spoken.fact.cite: part for part in chosen}.values(), key=lambda part: part.spoken.fact.at)


def _sentence(heard: list[Heard]) -> str:
    said = "；".join(
        f"{in_words(part.spoken.fact.at)} {quoted(part.spoken.written, part.harm or part.law)}"
        for part in _telling(heard)
    )
    return f"买家在 {WITHIN} 条消息内同时提到不利后果、钱款和期限或条件：{said}。"


def _facts(heard: list[Heard]) -> list[Fact]:
    return [part.spoken.fact for part in _telling(heard)]
