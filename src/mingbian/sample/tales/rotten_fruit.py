"""Some of the fruit arrived rotten; a part of the price would settle it."""

from mingbian.domain.complaint import Reason
from mingbian.sample.tale import Telling, Truth, tale


@tale("rotten_fruit", Truth.HONEST, share=4, articles=lambda article: article.category == "水果")
def tell(telling: Telling) -> None:
    bad = telling.chance.whole(3, 6)
    telling.signed("本人签收")
    telling.talk(1, f"烂了{bad}个，照片发你了", "客:抱歉，按坏果比例给您退可以吗", "可以的")
    telling.asks(2, "仅退款", telling.sale.paid_fen * bad // 14, "商品变质")
    telling.complains(3, Reason.BAD_FRUIT, telling.sale.paid_fen * bad // 14, f"苹果坏了{bad}个，按比例退就行")
