"""The parcel stopped at a depot and never moved again."""

from mingbian.domain.complaint import Reason
from mingbian.sample.tale import Telling, Truth, tale


@tale("never_moved", Truth.HONEST, share=3, arrives=False)
def tell(telling: Telling) -> None:
    telling.traced(3, "义乌转运中心", "快件已揽收")
    telling.traced(20, "上海转运中心", "快件已到达上海转运中心")
    telling.talk(90, "物流三天没动了", "客:我催一下快递", "麻烦了，等着用")
    telling.talk(140, "还是没有更新，是不是丢了")
    telling.asks(150, "仅退款", telling.sale.paid_fen, "物流一直没有更新")
    telling.complains(
        151, Reason.NOT_RECEIVED, telling.sale.paid_fen, "快递停了好多天，东西没到", "一直卡在转运中心，要求退款"
    )
