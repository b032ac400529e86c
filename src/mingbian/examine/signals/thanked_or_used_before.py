"""The buyer confirmed the goods, praised or used them, and later complained of what that rules out.

Strong when “收到了” was said after the signing and then “没收到”, or “都齐了” and then a piece was missing. Weak when
goods were praised and a fault was found later, for faults do appear in use. Silent when “收到” may mean a message, a
refund or somebody else's parcel, when it was asked rather than said, or said before anything was signed.
A bare “谢谢” is politeness. Our guess, all weights.
"""

import re

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import in_words
from mingbian.domain.complaint import REASON_TITLES, Complaint, Reason
from mingbian.domain.dossier import Dossier
from mingbian.domain.talk import Review, Speaker
from mingbian.examine.alleged import FOUND_IN_USE, NEVER_CAME, alleged
from mingbian.examine.handover import arrived
from mingbian.examine.signal import Seen, intentional, signal
from mingbian.examine.speech import Utterance, asserted, clauses, quoted, words_of

HAD_IT = Weight(8.0, 5.0, 10.0)
HAD_IT_BY_WORD_ALONE = Weight(4.0, 1.5, 6.0)
WAS_COMPLETE = Weight(7.0, 4.0, 9.0)
PRAISED_WHAT_SHOWS = Weight(5.0, 2.0, 7.0)
PRAISED_WHAT_MAY_FAIL = Weight(2.0, 0.0, 4.0)

NOT_THE_GOODS = re.compile(
    r"短信|消息|通知|退款|取件码|验证码|发票|信息|邮件|红包|券|赔付|补偿|回复|赠品|别人|人家|同事|其他|其它|别的|上次|之前那|另一"
)
RECEIVED = re.compile(
    r"(?:收到|拿到|取到|领到)了?(?:货|快递|包裹|东西|宝贝|商品|件)"
    r"|(?:货|快递|包裹|东西|宝贝|商品|衣服|鞋子?)(?:我)?(?:已经?|都|刚)?(?:收到|到了|拿到|取到|取了)"
    r"|(?:收到|拿到|取到|签收|取回来)了"
)
USED = re.compile(r"(?:用|穿|吃|喝|戴|试)(?:了|过|着|上了|起来)|(?:装|安装)好了|已经在用")
COMPLETE = re.compile(
    r"(?:都|全|东西|货)(?:收到了?|到了?)?(?:很)?齐(?:了|全)?|一件(?:都)?(?:不|没)少|数量(?:是)?(?:对|没问题)|(?:都|全)收到了"
)
PRAISED = re.compile(
    r"(?<!不)(?<!不太)(?<!不是)(?<!没)(?<!不够)(?<!不怎么)(?<!没有)(?:(?:很|挺|蛮|还|真)(?:好|不错|满意|喜欢|漂亮|合适|合身|新鲜)"
    r"|不错|满意|喜欢|好看|好用|好吃|合身|质量好|物超所值|完好无损)"
)
NOT_ABOUT_THE_GOODS = re.compile(
    r"态度|服务|客服|物流|快递|发货|卖家|老板|你人|本来|以为|希望|如果|要是|上次|看起来|图片|才|的话|想要|能不能|就好|才好"
)


@signal("C01", "确认或好评后改称有问题", Family.CHAT)
def look(dossier: Dossier) -> Seen | None:
    reasons, came = alleged(dossier), arrived(dossier)
    for spoken in _before(dossier):
        weight = _weight(spoken, reasons, by_word_alone=came is None or spoken.fact.at < came.at)
        if weight is None:
            continue
        claim = "、".join(sorted(REASON_TITLES[reason] for reason in reasons))
        signed = f"（快递 {came.tracking} 于 {in_words(came.at)} 签收）" if came and came.at <= spoken.fact.at else ""
        said = f"买家 {in_words(spoken.fact.at)} 说{quoted(spoken.written)}{signed}"
        sentence = f"{said}，{in_words(dossier.opened_at)} 反映{claim}。"
        return intentional(weight, sentence, (spoken.fact, dossier.opening, *([came] if signed and came else [])))
    return None


def _before(dossier: Dossier) -> list[Utterance]:
    """What the buyer said of the goods before complaining: chat, calls, and a review that praises in words."""
    return [
        spoken
        for spoken in words_of(dossier, Speaker.BUYER)
        if dossier.order.at <= spoken.fact.at < dossier.opened_at and not isinstance(spoken.fact, Complaint)
        if not isinstance(spoken.fact, Review) or (spoken.fact.stars >= 4 and "默认" not in spoken.text)
    ]


def _weight(spoken: Utterance, reasons: frozenset[Reason], *, by_word_alone: bool) -> Weight | None:
    text = spoken.text
    if reasons & NEVER_CAME:
        had = _of_the_goods(text, RECEIVED) or _of_the_goods(text, USED) or _praises(text)
        return (
            (HAD_IT_BY_WORD_ALONE if by_word_alone else HAD_IT) if had and not _never(spoken, by_word_alone) else None
        )
    if by_word_alone:
        return None
    if reasons & {Reason.MISSING_ITEM, Reason.EMPTY_PARCEL} and _of_the_goods(text, COMPLETE):
        return WAS_COMPLETE
    if not reasons & _ABOUT_GOODS or not _praises(text):
        return None
    return PRAISED_WHAT_MAY_FAIL if reasons & MAY_FAIL_LATER else PRAISED_WHAT_SHOWS


MAY_FAIL_LATER = (FOUND_IN_USE - {Reason.NOT_AS_DESCRIBED}) | {Reason.BAD_FRUIT}
_ABOUT_GOODS = MAY_FAIL_LATER | {
    Reason.NOT_AS_DESCRIBED,
    Reason.MISSING_ITEM,
    Reason.WRONG_ITEM,
    Reason.DAMAGED,
    Reason.EMPTY_PARCEL,
}


def _never(spoken: Utterance, by_word_alone: bool) -> bool:
    """Before any signing only a word about the parcel itself counts: “收到了” alone may answer anything."""
    return by_word_alone and not re.search(r"货|快递|包裹|东西|宝贝|商品", spoken.text)


def _of_the_goods(text: str, words: re.Pattern[str]) -> bool:
    said = asserted(text, words, questions=False)
    return bool(said) and not NOT_THE_GOODS.search(said)


def _praises(text: str) -> bool:
    said = [clause for clause, end in clauses(text) if PRAISED.search(clause) and "?" not in end]
    return any(not NOT_ABOUT_THE_GOODS.search(clause) and not clause.endswith(("吗", "么", "吧")) for clause in said)
