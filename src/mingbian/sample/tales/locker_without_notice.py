"""Put into a locker without a word; the buyer did not know. Nobody lies."""

from mingbian.domain.complaint import Reason
from mingbian.sample.tale import Telling, Truth, tale


@tale("locker_without_notice", Truth.HONEST, share=4)
def tell(telling: Telling) -> None:
    telling.weighed_out()
    telling.signed(telling.one_of("已投放至丰巢快递柜", "已放入小区门口快递柜", "已由物业代收"))
    telling.talk(9, "你好，物流显示签收了，但是我没拿到", "客:您好，我马上联系快递帮您查", "没有短信，也没人打电话")
    telling.asks(11, "仅退款", telling.sale.paid_fen, "未收到货")
    telling.complains(
        12,
        Reason.NOT_RECEIVED,
        telling.sale.paid_fen,
        "显示已签收，可是我没有收到，也没有取件码",
        "快递没送到我手上，家里人也没拿",
    )
