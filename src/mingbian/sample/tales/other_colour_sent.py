"""We sent the wrong colour and said so at once."""

from mingbian.domain.complaint import Reason
from mingbian.sample.tale import Telling, Truth, tale


@tale("other_colour_sent", Truth.HONEST, share=3, articles=lambda article: len(article.specs) > 1)
def tell(telling: Telling) -> None:
    wrong = next(spec for spec in telling.sale.article.specs if spec != telling.sale.spec)
    telling.signed("本人签收")
    telling.talk(
        3,
        f"我买的是{telling.sale.spec}，你们寄来的是{wrong}",
        "客:非常抱歉，是我们配货拿错了，马上给您换",
        "那来回运费谁出",
        "客:运费我们承担",
    )
    telling.asks(4, "换货", 0, "商品描述不符")
    telling.complains(8, Reason.WRONG_ITEM, 0, f"发错颜色，要的{telling.sale.spec}来的{wrong}")
