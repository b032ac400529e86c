"""A review or a complaint is offered for money: delete, change, withhold or withdraw it against a payment.

Strong when a sum or a transfer is named in the same breath as a review, or a video that will not be posted; or a
change of our prices, which mends nothing. Weaker for a complaint, since whoever is right may settle too; for the
buyer's own refund, up to the price; for cashback on a good review, which holds out no harm; and where somebody was
hurt. Weak when it is only hinted at (“处理好了就改评价”), which an honest buyer says as well. Silent when we proposed
the trade first, be it only by naming a sum beside the review (“删掉差评给您补偿20元”), and when it is negated or
quoted. To demand money for deleting what was posted is the pattern of 法释〔2013〕21号 第6条; the weights are
our guess.
"""

import re

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import in_words
from mingbian.domain.dossier import Dossier
from mingbian.domain.talk import Speaker
from mingbian.examine.pressing import HUSH
from mingbian.examine.signal import Seen, intentional, signal
from mingbian.examine.speech import Utterance, asserted, quoted, words_of
from mingbian.examine.statute import hurt, paid_fen
from mingbian.examine.sums import sums_in

SUM_FOR_REVIEW = Weight(7.0, 4.0, 9.0)
SUM_FOR_COMPLAINT = Weight(3.5, 1.0, 5.5)
REFUND_FOR_REVIEW = Weight(2.5, 0.5, 4.5)
CASHBACK = Weight(2.5, 0.5, 4.5)
HINTED = Weight(1.0, 0.0, 2.5)

POSTED = r"(?:差评|评价|评论|追评|视频|帖子|图|[一1]星)"
REVIEW = re.compile(
    r"(?:删|撤|改|消|去掉|撤销|取消)(?:了|掉|除)?(?:这|那|我的|所有|全部|个|条)*(?:差评|评价|评论|追评|视频|帖子)"
    rf"|{POSTED}(?:我)?(?:就|马上|立刻|都|全|能|可以)?(?:给你们?)?(?:删|撤|改|消|取消)|(?:删|改)评|[删撤](?:了|掉)?(?:图|[一1]星)"
    r"|(?<!\w)(?:我)?(?:就|马上|立刻)?删(?!\w)|给了(?:我)?(?:就)?删|改(?:成|为|个)?五星|五星\d|好评|不给(?:你们?)?差评|(?:评价|差评|评论)[^,]{0,4}(?:可以(?:商量|谈)|好说|好商量)"
    r"|不(?:再)?(?:发布?|上传)[^,]{0,8}(?:视频|测评|评测)|不(?:再)?(?:发视频|曝光)"
)
COMPLAINT = re.compile(
    r"撤(?:销|回|掉|了)?(?:我的|这个|全部)?(?:投诉|申请|举报|诉)|(?:我们?|大家)(?:都|全|一起|就)撤|投诉(?:就|马上|都)?撤|(?:就|才|马上|立马)撤(?!退)"
    r"|不(?:再|会|去|继续|找平台|向[^,]{0,6}|往[^,]{0,4})*(?:投诉|举报)"
)
MONEY = re.compile(
    r"转(?!了|动|人工|接)|红包|打钱|给钱|拿钱|返现|返我|返\d|补偿|赔|打款|付(?:我)?\d|收款码|加钱|钱(?:给|没|不)?到|封口费"
)
# A price put to a review: “删评100”, “五星20”, “评价可以商量,150”; no number of reviews, days or letters.
PRICED = re.compile(
    r"(?:[一两二三四五六七八九]百|\d{2,5})(?:元|块)?[,。 ]?我?(?:就|立刻|马上)?删(?!\w)|给了(?:我)?(?:就)?删"
    r"|(?:[删改]差?评|好评|五星|(?:商量|好说|谈)[,。 ]?)(?:要)?\d{2,5}(?![\d星天个条分小时月号日点次多余人字])"
)
BAD_OR_CHANGED = re.compile(r"差评|一星|1星|[删改撤消换]|视频|帖子|曝光|测评|评测|评论|商量|好说")
TAKEN_DOWN = re.compile(r"差评|追评|[删改撤]")
# What we beg for beside money (“转您五十,您别给差评”) is a trade of ours too, and his “我不给差评” its answer.
BEGS = re.compile(
    r"(?:别|不要|先别|请勿|能不能不|可以不|不)[^,]{0,3}(?:给|发|写|上|打|去)[^,]{0,3}(?:差评|抖音|视频|网上|曝光|小红书|评价|投诉)"
)
# “我们不能用红包换您删差评” proposes nothing.
REFUSED = re.compile(
    r"不能|不可以|不会[给用为拿因再]|无法|没法|不支持|做不到|不接受|不同意|违规|违反|不允许|不(?:给|做|搞|参与)"
)
OUR_PRICES = re.compile(r"提价|涨价|价格[^,]{0,4}[提涨]")
ONLY_A_REFUND = re.compile(r"退(?:款|钱|我|货款|全|给我)?")
NAMES_A_SUM = re.compile(r"(?:给|转|付|打|返|补|赔)(?:给|我)*\d")
IN_RETURN = re.compile(
    r"就|才|先|再|不然|否则|换|可以|马上|立马|保证|包|和解|将不|给你们?[改删]|诚意|什么都好说|得加|帮你|别想"
)


@signal("C07", "以删改评价换钱", Family.CHAT)
def look(dossier: Dossier) -> Seen | None:
    ours = [spoken.fact.at for spoken in words_of(dossier, Speaker.SELLER) if _proposed(spoken)]
    weaker: list[tuple[Weight, Utterance]] = []
    for spoken in words_of(dossier, Speaker.BUYER):
        if not _trade(spoken) or any(at <= spoken.fact.at for at in ours):
            continue
        weight = _weight(spoken, dossier)
        if weight is SUM_FOR_REVIEW:
            return intentional(weight, _sentence(spoken), (spoken.fact,))
        weaker.append((weight, spoken))
    if not weaker:
        return None
    weight, spoken = max(weaker, key=lambda pair: pair[0].db)
    return intentional(weight, _sentence(spoken), (spoken.fact,))


def _weight(spoken: Utterance, dossier: Dossier) -> Weight:
    text = spoken.text
    sums = sums_in(text)
    if not (sums or MONEY.search(text) or PRICED.search(text) or OUR_PRICES.search(text)):
        return HINTED
    if not (asserted(text, REVIEW) or asserted(text, HUSH)) or hurt(dossier):
        return SUM_FOR_COMPLAINT
    if not BAD_OR_CHANGED.search(text) and not PRICED.search(text) and not HUSH.search(text):
        return CASHBACK
    own = ONLY_A_REFUND.search(text) and not MONEY.search(text) and max(sums, default=0) <= paid_fen(dossier)
    return REFUND_FOR_REVIEW if own else SUM_FOR_REVIEW


def _trade(spoken: Utterance) -> bool:
    text = spoken.text
    if asserted(text, HUSH):
        return bool(sums_in(text) or MONEY.search(text))
    in_return = IN_RETURN.search(text) or NAMES_A_SUM.search(text) or PRICED.search(text)
    if not in_return:
        return False
    if asserted(text, REVIEW):
        return True
    # A complaint is withdrawn for many good reasons: only money makes a trade of it.
    return bool(asserted(text, COMPLAINT) and (sums_in(text) or MONEY.search(text)))


def _proposed(spoken: Utterance) -> bool:
    """Whether words of ours offered the trade. Money for a good review, as many shops' cards have it, is another."""
    text = spoken.text
    if REFUSED.search(text):
        return False
    money = bool(sums_in(text) or MONEY.search(text))
    priced = TAKEN_DOWN.search(text) and money and asserted(text, REVIEW)
    return _trade(spoken) or bool(priced) or (money and BEGS.search(text) is not None)


def _sentence(spoken: Utterance) -> str:
    return f"买家 {in_words(spoken.fact.at)} 把评价或投诉与处理结果挂钩：{quoted(spoken.written)}。"
