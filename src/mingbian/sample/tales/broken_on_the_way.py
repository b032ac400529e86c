"""Broken in transit; the buyer shows pictures and would take a new one."""

from mingbian.domain.complaint import Reason
from mingbian.sample.tale import Telling, Truth, tale

FRAGILE = ("餐具水具", "灯具", "数码配件", "收纳")


@tale("broken_on_the_way", Truth.HONEST, share=5, articles=lambda article: article.category in FRAGILE)
def tell(telling: Telling) -> None:
    telling.weighed_out()
    telling.signed("本人签收")
    telling.talk(
        2,
        telling.one_of("刚拆开，外面盒子都压扁了", "收到了，但是里面磕坏了一块"),
        "客:实在抱歉，方便拍一下外箱和面单吗？",
        "好的，拍了三张发你",
        telling.one_of("能换一个就行", "补发一个好的给我就可以"),
    )
    telling.asks(3, "换货", telling.sale.paid_fen, "商品破损")
    telling.complains(5, Reason.DAMAGED, 0, "收到就是坏的，盒子压扁，希望换一个", "运输途中摔坏了，角上裂开")
