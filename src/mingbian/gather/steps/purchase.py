"""下单: when and for where it was ordered, and what the buyer asked to change before the parcel left."""

import re
from collections.abc import Iterator

from mingbian.domain.clock import in_words
from mingbian.domain.dossier import Dossier
from mingbian.domain.talk import Speaker
from mingbian.domain.trade import Order
from mingbian.domain.trade_step import Tick, Whose
from mingbian.gather.trade_step import deviates, kept, trade_step

# What is asked of us, not what is asked about: “地址能改吗” changes nothing yet, “改一下地址” does.
MOVE_ASKED = re.compile(
    r"(?:改|换)(?:一下|个|下)?(?:收货)?地址(?!吗|么)|地址(?:填|写)错|(?:寄|发)(?:到|去)(?:另|别的|新)[^，。\n]{0,6}"
)


@trade_step("purchase", "下单", place=30)
def look(dossier: Dossier) -> Iterator[Tick]:
    order = dossier.order
    where = f"，寄往{_region(order)}" if _region(order) else ""
    yield kept(f"{in_words(order.at)} 下单 {order.quantity} 件{where}。", order)
    left = min((parcel.at for parcel in dossier.shipments), default=dossier.now)
    for message in dossier.said_by(Speaker.BUYER):
        spot = MOVE_ASKED.search(message.text)
        if spot and order.at <= message.at <= left:
            told = (
                f"买家下单后 {in_words(message.at)} 要求改地址（“{spot.group()}”），订单上的地区可能不再是要寄的地方。"
            )
            yield deviates(Whose.BUYER, told, message)
            return


def _region(order: Order) -> str:
    """Province and city of 「省 市 区」; an opaque cell says nothing to a reader."""
    parts = order.address.split()
    return " ".join(parts[:2]) if len(parts) >= 3 else ""
