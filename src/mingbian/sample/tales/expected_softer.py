"""Nothing is wrong with it; the buyer had imagined it otherwise and calls that a fault."""

from mingbian.domain.complaint import Reason
from mingbian.sample.tale import Telling, Truth, tale


@tale("expected_softer", Truth.MISTAKEN, share=4, articles=lambda article: article.category in ("家纺", "玩具", "清洁"))
def tell(telling: Telling) -> None:
    telling.signed("本人签收")
    telling.talk(12, "摸着没有图片上软", "客:材质和页面写的一致，七天内可以退", "那我想想")
    telling.asks(30, "退货退款", telling.sale.paid_fen, "商品描述不符")
    telling.complains(31, Reason.NOT_AS_DESCRIBED, telling.sale.paid_fen, "跟图片不一样，手感差", "没有描述的那么厚实")
