"""One change that a shop made after a case: what was changed, of which product, and over which days it held."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class LessonKind(StrEnum):
    """Where in the trade something was changed. One lesson is one change: of two at once nobody knows which did it."""

    LISTING = "listing"
    PACKING = "packing"
    WEIGHING = "weighing"
    INSPECTION = "inspection"
    COURIER = "courier"
    SUPPLIER = "supplier"
    SERVICE = "service"
    OTHER = "other"


LESSON_TITLES = {
    LessonKind.LISTING: "商品页",
    LessonKind.PACKING: "打包",
    LessonKind.WEIGHING: "称重",
    LessonKind.INSPECTION: "验货",
    LessonKind.COURIER: "快递",
    LessonKind.SUPPLIER: "供货",
    LessonKind.SERVICE: "客服答复",
    LessonKind.OTHER: "其他",
}


@dataclass(frozen=True, slots=True)
class Change:
    """What a series of weeks is held against. `since` is its first day, `until` its last, None while it holds.

    `occasion` is the day on which the order was placed that taught it, None where that is not known.
    """

    goods_id: str
    since: date
    until: date | None = None
    occasion: date | None = None
