"""The buyer asks to be paid outside the platform: 微信, 支付宝, a bank account, a payment code.

Strong when payment there is asked for, weak when only contact is. Silent when we proposed it first (that is our own
breach of the rules), for “退到微信” and other words about how the order was paid (“我微信付的,退也退微信”), and when
it is negated. Honest buyers ask too, to have it quick. Our guess.
"""

import re

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import in_words
from mingbian.domain.dossier import Dossier
from mingbian.domain.talk import Speaker
from mingbian.examine.signal import Seen, intentional, signal
from mingbian.examine.speech import Utterance, asserted, clauses, quoted, words_of

PAID_THERE = Weight(4.0, 1.0, 6.5)
CONTACT_THERE = Weight(1.0, 0.0, 2.5)

WAY = r"(?:微信|支付宝|银行卡|收款码|二维码|卡号|私下|线下)"
PAY = re.compile(
    rf"{WAY}(?:上)?(?:直接|里)?(?:转|打|赔|退|付|发)(?:账|钱|款)?(?:给)?我|(?:转|打|赔|退|付|发)(?:到|给|我|钱|款)*(?:我)?(?:的)?{WAY}"
    rf"|{WAY}(?:收款|转账|红包)|{WAY}(?:账?号)(?:发|给)你|(?:发|给)(?:你|个)*(?:收款码|二维码).{{0,6}}(?:收|转|打|付)|收款码"
    r"|(?:加|微信).{0,6}转(?:钱|账|\d|一下|给我|过来)|(?:转|打|汇)(?:账|款)?(?:到|至|进)(?:我的?|指定|以下|下面|这个)?(?:账户|账号|卡)"
    r"|走(?:微信|支付宝|私下|线下|私账)|(?:不|别)(?:要)?(?:走|通过)平台|私下(?:转|解决|赔|退|给|谈)|发(?:你|我)?(?:个)?收款码"
)
CONTACT = re.compile(r"加(?:个|我|一下|下|你)?(?:的)?(?:微信|qq|好友)|(?:微信|qq)(?:聊|联系|说|号)")
ORDINARY = re.compile(
    r"(?:微信|支付宝|银行卡)(?:支付的|付的|付款的|支付|零钱|余额|钱包|公众号|群)|(?:我|当时|是)(?:用|拿)?(?:微信|支付宝)付"
    r"|(?:照片|图片?|视频|截图|链接|地址|说明)[^,]{0,12}(?:微信|qq)[^,]{0,2}发|(?:微信|qq)发我?的"
    r"|原路|退(?:到|回)(?:我)?(?:的)?(?:微信|支付宝|银行卡)|到账"
)
# Whoever tells how he paid, and wants the refund to go back there, means the platform's own way.
PAID_SO = re.compile(r"(?:微信|支付宝|银行卡)(?:支付)?付?的?(?:款|钱)|(?:微信|支付宝)(?:支付|付)的|原路")
BACK_THERE = re.compile(rf"退[^,]{{0,4}}{WAY}")
NOT_BY_THE_PLATFORM = re.compile(r"(?:不|别)(?:要)?(?:走|通过)平台")


@signal("C05", "要求站外付款", Family.CHAT)
def look(dossier: Dossier) -> Seen | None:
    for words, weight in ((PAY, PAID_THERE), (CONTACT, CONTACT_THERE)):
        for spoken in words_of(dossier, Speaker.BUYER):
            if _asks(spoken, words) and not _we_asked_before(dossier, spoken):
                sentence = f"买家 {in_words(spoken.fact.at)} 提出站外联系或收款：{quoted(spoken.written)}。"
                return intentional(weight, sentence, (spoken.fact,))
    return None


def _we_asked_before(dossier: Dossier, spoken: Utterance) -> bool:
    before = [ours for ours in words_of(dossier, Speaker.SELLER) if ours.fact.at <= spoken.fact.at]
    return any(_asks(ours, PAY) or _asks(ours, CONTACT) for ours in before)


def _asks(spoken: Utterance, words: re.Pattern[str]) -> bool:
    # “不走平台” is itself a negation: what it denies is the platform.
    by_another_way = NOT_BY_THE_PLATFORM.search(spoken.text) is not None
    if not words.search(spoken.text):
        return by_another_way
    if any(words.search(clause) and ORDINARY.search(clause) for clause, _ in clauses(spoken.text)):
        return False
    asked = asserted(spoken.text, words)
    if BACK_THERE.search(asked) and PAID_SO.search(spoken.text):
        return by_another_way
    return by_another_way or bool(asked)
