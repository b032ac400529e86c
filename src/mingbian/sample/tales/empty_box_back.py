"""Asks to send it back, and sends back a box that weighs next to nothing."""

from mingbian.domain.complaint import Reason
from mingbian.sample.tale import Telling, Truth, tale

SIGNED_BACK, TO_INSPECT = 95, 24  # hours; a return that was signed for is to be inspected within a day (PDD-AS-07)


@tale("empty_box_back", Truth.INTENTIONAL, share=3, articles=lambda article: article.price_fen > 4000)
def tell(telling: Telling) -> None:
    back = "YT" + telling.chance.digits(13)
    telling.weighed_out()
    telling.signed("本人签收")
    telling.asks(
        20,
        "退货退款",
        telling.sale.paid_fen,
        "七天无理由退货",
        due_hours=SIGNED_BACK + TO_INSPECT,
        status="待商家收货",
        return_tracking=back,
    )
    telling.traced(50, telling.chance.one_of(("广州市", "临沂市", "义乌市")), "快件已揽收", tracking=back)
    telling.traced(SIGNED_BACK, "义乌市", "已签收", signed=True, tracking=back)
    telling.weighed(96, "back", telling.chance.whole(30, 70), tracking=back, place="本店仓库")
    telling.talk(97, "货退了，快点退钱", "客:我们收到的包裹里是空的，称重只有几十克", "我不管，我寄了，不退就投诉")
    telling.complains(98, Reason.RETURN_REFUSED, telling.sale.paid_fen, "退货已签收，商家不退款", "货退回去了不给退钱")
