"""What the sample shop changed after some disputes had ended, as its owner would have written it down.

The change follows from what was complained of, which its files tell; what really happened is not looked at.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from mingbian.domain.clock import day_of
from mingbian.domain.complaint import Reason
from mingbian.domain.lesson import LessonKind
from mingbian.sample.decided import Decided
from mingbian.sample.disputed_money import last_complaints
from mingbian.sample.shop import SampleShop

MOST = 3
BEGINS_AFTER = timedelta(days=2)

CHANGES = {
    Reason.BAD_FRUIT: (LessonKind.PACKING, "果子之间加网套，箱里垫一层珍珠棉"),
    Reason.DAMAGED: (LessonKind.PACKING, "四角垫纸板，外面再裹一层气泡膜"),
    Reason.LATE_SHIPPING: (LessonKind.OTHER, "每天收工前查一遍还没有揽收的订单，当天催件"),
    Reason.MISSING_ITEM: (LessonKind.WEIGHING, "封箱后逐件过秤，和应有的重量对不上就拆开点数"),
    Reason.NOT_AS_DESCRIBED: (LessonKind.LISTING, "商品页补上实物近照和手感说明"),
    Reason.NOT_RECEIVED: (LessonKind.COURIER, "请快递放驿站或快递柜以前先打电话"),
    Reason.QUALITY: (LessonKind.INSPECTION, "每批到货先抽查几件，合格再上架"),
    Reason.WRONG_ITEM: (LessonKind.INSPECTION, "装箱前对着订单核一遍颜色和规格，拍照留底"),
}


@dataclass(frozen=True, slots=True)
class Changed:
    """One change after the dispute of this order, for orders of its product from `since` on."""

    order_sn: str
    goods_id: str
    kind: LessonKind
    text: str
    since: date


def changed(shop: SampleShop, ends: Iterable[Decided]) -> list[Changed]:
    """A few, the earliest first, each of another kind and product: so that weeks have gone by since most of them."""
    found: list[Changed] = []
    for one in _all(shop, ends):
        if not any(one.kind == other.kind or one.goods_id == other.goods_id for other in found):
            found.append(one)
    return found[:MOST]


def _all(shop: SampleShop, ends: Iterable[Decided]) -> Iterator[Changed]:
    complaints = last_complaints(shop)
    sold = {one.order_sn: one.article.goods_id for one in shop.sales}
    for end in ends:
        change, since = CHANGES.get(complaints[end.order_sn].reason), day_of(end.at + BEGINS_AFTER)
        if change and since <= day_of(shop.until):
            yield Changed(end.order_sn, sold[end.order_sn], *change, since)
