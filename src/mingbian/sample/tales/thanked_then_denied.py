"""Took the parcel out with the code, said thanks, and denies five days later."""

from mingbian.domain.complaint import Reason
from mingbian.sample.tale import Telling, Truth, tale


@tale("thanked_then_denied", Truth.INTENTIONAL, share=4, articles=lambda article: article.price_fen > 3000)
def tell(telling: Telling) -> None:
    telling.weighed_out()
    telling.signed("菜鸟驿站 凭取件码 本人取件")
    telling.talk(1, telling.one_of("取到啦，谢谢老板", "东西拿到了，包装不错"), "客:好的，有问题随时找我")
    telling.asks(118, "仅退款", telling.sale.paid_fen, "未收到货")
    telling.complains(
        120,
        Reason.NOT_RECEIVED,
        telling.sale.paid_fen,
        "根本没有收到货，马上退款",
        "包裹从来没到我手里，全额退",
        registered_on=telling.young(days=40),
    )
    telling.talk(122, telling.one_of("今天不退钱就一星，让你店开不下去", "给你半天，不退就等差评吧"))
