"""We promised two days and took four."""

from mingbian.domain.complaint import Reason
from mingbian.sample.tale import Telling, Truth, tale


@tale("shipped_late", Truth.HONEST, share=3, ships_after_hours=60)
def tell(telling: Telling) -> None:
    telling.talk(-80, "怎么还不发货", "客:亲，今天一定发出", "说好 48 小时的")
    telling.signed("本人签收")
    telling.complains(
        4,
        Reason.LATE_SHIPPING,
        300,
        "承诺 48 小时发货，拖了好几天，还骗我说今天发",
        "发货太慢，问了几次都说今天发，我要投诉到 12315",
    )
