"""Used it for days, praised it, asked for a discount, was told no, and now it is faulty."""

from mingbian.domain.complaint import Reason
from mingbian.sample.tale import Telling, Truth, tale


@tale("used_then_regrets", Truth.INTENTIONAL, share=3, articles=lambda article: article.price_fen > 3000)
def tell(telling: Telling) -> None:
    telling.weighed_out()
    telling.signed("本人签收")
    telling.talk(20, telling.one_of("用着挺好，挺满意", "质量可以，喜欢"), "客:感谢支持")
    telling.talk(70, "我看别家便宜，返我 20 块吧", "客:抱歉，没有办法返现的", "不返就退货，反正说质量问题你也得退")
    telling.asks(74, "仅退款", telling.sale.paid_fen, "质量问题")
    telling.complains(75, Reason.QUALITY, telling.sale.paid_fen, "质量问题，不能用，仅退款")
