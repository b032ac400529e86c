"""Many small orders of the same goods within days, and then a demand above the price: as if bought for the demand.

Strong from five such orders or twenty pieces, weak from three orders. Silent when no more than the price is asked, when
the goods differ, or when they lie weeks apart. Whoever buys again because it was good does the same, and even such a
claim may be true (法释〔2024〕9号 第12条 limits it, it does not refuse it): the weight is small. Our guess.
"""

from datetime import timedelta

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import in_words
from mingbian.domain.dossier import Dossier
from mingbian.domain.trade import Order
from mingbian.examine.signal import Seen, intentional, signal
from mingbian.examine.speech import listed
from mingbian.examine.statute import demands

WITHIN = timedelta(days=7)
MANY, SOME, MANY_PIECES = 5, 3, 20
MANY_ORDERS = Weight(3.0, 0.5, 5.0)
SOME_ORDERS = Weight(1.5, 0.0, 3.0)


@signal("D04", "短期多单同款后高额索赔", Family.DEMAND)
def look(dossier: Dossier) -> Seen | None:
    disputed = dossier.order
    same = [order for order in dossier.other_orders if _same(order, disputed) and order.at <= dossier.opened_at]
    orders, pieces = [disputed, *same], sum(order.quantity for order in [disputed, *same])
    paid = sum(order.amount_fen for order in orders)
    asked = max(demands(dossier), key=lambda pair: pair[0], default=None)
    if asked is None or asked[0] <= paid:
        return None
    if len(orders) < SOME and pieces < MANY_PIECES:
        return None
    first, last = min(order.at for order in orders), max(order.at for order in orders)
    span = f"{in_words(first)}" if first == last else f"{in_words(first)} 至 {in_words(last)}"
    numbers = listed(order.order_sn for order in orders)
    sentence = f"{span} 同款共 {len(orders)} 单 {pieces} 件（{numbers}），随后提出高于货款的索赔。"
    many = len(orders) >= MANY or pieces >= MANY_PIECES
    return intentional(MANY_ORDERS if many else SOME_ORDERS, sentence, (*orders, asked[1]))


def _same(order: Order, disputed: Order) -> bool:
    goods = order.goods_id == disputed.goods_id if disputed.goods_id else order.title == disputed.title
    return goods and abs(order.at - disputed.at) <= WITHIN
