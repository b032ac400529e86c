"""Loud, with capital letters and an authority's number, and right: the lamp does not light."""

from mingbian.domain.complaint import Reason
from mingbian.sample.tale import Telling, Truth, tale


@tale("angry_but_right", Truth.HONEST, share=3, articles=lambda article: article.category in ("灯具", "数码配件"))
def tell(telling: Telling) -> None:
    telling.signed("本人签收")
    telling.talk(
        20,
        "什么破东西，充了一晚上不亮",
        "客:您先别急，能录个视频吗",
        "视频发了，你自己看，气死我了",
        "再不处理我就打 12315",
    )
    telling.asks(22, "退货退款", telling.sale.paid_fen, "质量问题")
    telling.complains(24, Reason.QUALITY, telling.sale.paid_fen, "充不进电，根本不能用，客服推三阻四，我要投诉")
