"""A one-star review first, then a price for taking it away."""

from mingbian.domain.complaint import Reason
from mingbian.sample.tale import Telling, Truth, tale


@tale("pays_or_one_star", Truth.INTENTIONAL, share=4)
def tell(telling: Telling) -> None:
    money = telling.chance.one_of((50, 80, 120, 200))
    telling.weighed_out()
    telling.signed("本人签收")
    telling.reviewed(30, 1, "垃圾，谁买谁后悔")
    telling.talk(
        31,
        "评价看到了吧",
        "客:您好，请问商品哪里有问题？可以退货退款",
        "不用退货",
        f"转{money}块给我，评价我就删，今晚之前",
        "客:我们可以在平台内为您办理退货退款",
        f"别废话，不给这{money}块，我叫朋友一起来刷差评",
    )
    telling.complains(
        33,
        Reason.QUALITY,
        money * 100,
        f"质量极差，赔{money}元否则一直投诉",
        registered_on=telling.young(days=30),
        reviews=12,
        negative=10,
    )
