"""What the 【slots】 of a letter are called, and how each is filled.

A slot that the dossier cannot fill is None: never an empty bracket, never a guess.
"""

from collections.abc import Callable

from mingbian.domain.dossier import Dossier
from mingbian.domain.money import yuan
from mingbian.negotiate import order_slots, parcel_slots, said_slots
from mingbian.negotiate.filling import Filled, Filling

OFFERED = "补偿金额"
FROM_DOSSIER: dict[str, Callable[[Dossier], Filling | None]] = {
    "店名": order_slots.shop,
    "商品": order_slots.goods,
    "订单尾号": order_slots.order_tail,
    "下单时间": order_slots.ordered_at,
    "下单日期": order_slots.ordered_on,
    "实付": order_slots.paid,
    "今天": order_slots.today,
    "发货时间": parcel_slots.shipped_at,
    "快递尾号": parcel_slots.tracking_tail,
    "快递公司": parcel_slots.courier,
    "签收时间": parcel_slots.signed_at,
    "签收方式": parcel_slots.signed_how,
    "最近轨迹": parcel_slots.last_seen,
    "出库重量": parcel_slots.weight_out,
    "派件重量": parcel_slots.weight_underway,
    "标准重量": parcel_slots.weight_expected,
    "退回重量": parcel_slots.weight_back,
    "平台时限": order_slots.platform_deadline,
    "当天页面": order_slots.page_then,
    "证书": order_slots.certificate,
    "照片": order_slots.photos,
    "晚发时长": parcel_slots.late_by,
    "原话": order_slots.own_words,
    "坏果数": said_slots.bad_pieces,
    "所提金额": said_slots.asked_for,
}
SLOTS = frozenset({OFFERED, *FROM_DOSSIER})


def fill(slot: str, dossier: Dossier, offer_fen: int | None) -> Filled | None:
    """The slot's text, or None where it is not known. Raises KeyError for a slot that does not exist."""
    found = _offered(offer_fen) if slot == OFFERED else FROM_DOSSIER[slot](dossier)
    return Filled(slot, *found) if found else None


def _offered(offer_fen: int | None) -> Filling | None:
    return (f"{yuan(offer_fen)}元", ()) if offer_fen else None
