"""How much a buyer may lawfully ask for such an order, at most: a high demand is a right, not a threat.

退一赔三, not below 500 yuan (消费者权益保护法 第55条); for food ten times the price, not below 1,000 yuan (食品安全法
第148条); a promise of ours that goes further binds us. Which of them applies in a case is for others to say: this is
only the sum above which no statute known to us reaches.
"""

import re

from mingbian.domain.complaint import AfterSale, Complaint, Reason
from mingbian.domain.dossier import Dossier
from mingbian.domain.fact import Fact
from mingbian.domain.talk import Speaker
from mingbian.domain.trade import PromiseCode, Shop
from mingbian.examine.alleged import alleged
from mingbian.examine.once import once
from mingbian.examine.speech import clauses, words_of
from mingbian.examine.sums import sums_in

FRAUD_TIMES, FRAUD_LEAST_FEN = 3, 50_000
FOOD_TIMES, FOOD_LEAST_FEN = 10, 100_000
FAKE_TIMES = 10  # 假一赔十, where the listing promised it
FOOD_WORDS = ("食品", "零食", "生鲜", "水果", "饮料", "酒", "茶", "粮油", "保健", "奶", "肉", "海鲜", "糕点", "药")

WANTED = re.compile(r"赔|转(?!运)|给我|给\d|补偿|要求|索|退我|红包|打给|拿.{0,6}来|至少|私了|封口费|精神损失|误工")
# An injury, or a thing of the buyer's that was burnt, blown up or flooded.
HURT = re.compile(
    r"受伤|划伤|烫伤|过敏|医院|就医|住院|医药|检查费|拉肚子|腹泻|呕吐|中毒|流血|烧伤|误工|骨折|触电|着火|起火|自燃|爆炸|炸(?:裂|伤|开)|烧(?:坏|穿|焦|了个)"
    r"|(?:地板|天花板?|家具|楼下|墙|橱柜|衣柜|电器)[^,]{0,6}(?:泡|淹|渗|滴水|漏水|砸)"
)
SHORT = 40  # letters: in a short message every sum belongs to what it asks for
NOT_WANTED = re.compile(r"花了|买的|原价|卖|付了|运费|实付|只(?:退|赔|给)|你们?(?:只|才|就)|成本|便宜")


@once
def lawful_most(dossier: Dossier) -> int:
    """In fen: the price back and the highest multiple or floor that could apply to this complaint."""
    paid = paid_fen(dossier)
    times, least = FRAUD_TIMES, FRAUD_LEAST_FEN
    if _food(dossier):
        times, least = FOOD_TIMES, FOOD_LEAST_FEN
    if dossier.promised(PromiseCode.FAKE_X10) and Reason.FAKE in alleged(dossier):
        times = FAKE_TIMES
    return paid + max(times * paid, least)


def paid_fen(dossier: Dossier) -> int:
    """What the buyer paid for the disputed order."""
    return dossier.order.amount_fen


@once
def demands(dossier: Dossier) -> tuple[tuple[int, Fact], ...]:
    """Every sum that the buyer asked for, in time order: in a form, or in words that ask for it. With its fact."""
    asked: list[tuple[int, Fact]] = [
        (fact.amount_fen, fact)
        for fact in dossier.facts
        if isinstance(fact, Complaint) or (isinstance(fact, AfterSale) and dossier.is_disputed(fact.order_sn))
        if fact.amount_fen
    ]
    for spoken in words_of(dossier, Speaker.BUYER):
        short = len(spoken.text) <= SHORT and WANTED.search(spoken.text)
        for clause, _ in clauses(spoken.text):
            if (short or WANTED.search(clause)) and not NOT_WANTED.search(clause):
                asked += [(sum_fen, spoken.fact) for sum_fen in sums_in(clause)]
    return tuple(sorted(asked, key=lambda pair: (pair[1].at, pair[1].cite)))


@once
def hurt(dossier: Dossier) -> bool:
    """Whether the buyer speaks of an injury: then losses may be high, and no multiple of the price bounds them."""
    return any(HURT.search(spoken.text) for spoken in words_of(dossier, Speaker.BUYER))


def _food(dossier: Dossier) -> bool:
    if alleged(dossier) & {Reason.FOOD_SAFETY, Reason.BAD_FRUIT}:
        return True
    categories = [dossier.product.category if dossier.product else "", *(shop.category for shop in dossier.of(Shop))]
    return any(word in category for category in categories for word in FOOD_WORDS)
