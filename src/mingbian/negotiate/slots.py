"""What the 【slots】 of a letter are filled with, and the facts that each filling comes from.

A slot that the dossier cannot fill is None: never an empty bracket, never a guess.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from mingbian.domain.clock import BEIJING, lasting
from mingbian.domain.complaint import Complaint
from mingbian.domain.dossier import Dossier
from mingbian.domain.evidence import Certificate, Photo
from mingbian.domain.fact import Fact
from mingbian.domain.masking import masked
from mingbian.domain.money import yuan
from mingbian.domain.outcome import Countdown
from mingbian.domain.parcel import Delivered, ReturnWeighed, Shipped
from mingbian.domain.trade import Listing, PromiseCode, Shop
from mingbian.negotiate.tone_check import objections

LONGEST_NAME = 12  # characters of a product's name that still read as a name
LONGEST_QUOTE = 18  # characters of the buyer's own words
LONGEST_NOTE = 20  # characters of a courier's note, a place, the title of a paper

# Only prefixes that one courier alone uses; plain digits are shared by several.
COURIERS = {"YT": "圆通", "SF": "顺丰", "JT": "极兔", "JD": "京东"}
SHIP_WITHIN = {PromiseCode.SHIP_24H: timedelta(hours=24), PromiseCode.SHIP_48H: timedelta(hours=48)}


@dataclass(frozen=True, slots=True)
class Filled:
    """One slot as filled; `cites` are the numbers of the facts that it was taken from, empty for an offer."""

    slot: str
    text: str
    cites: tuple[int, ...]


Filling = tuple[str, tuple[int, ...]]
"""The text and the facts that it comes from."""


def fill(slot: str, dossier: Dossier, offer_fen: int | None) -> Filled | None:
    """The slot's text, or None where it is not known. Raises KeyError for a slot that does not exist."""
    found = _offered(offer_fen) if slot == OFFERED else FROM_DOSSIER[slot](dossier)
    return Filled(slot, *found) if found else None


def _of(fact: Fact, text: str) -> Filling | None:
    return (text, (fact.cite,)) if text else None


def _moment(at: datetime) -> str:
    """`3月4日9:12`, as it is said."""
    local = at.astimezone(BEIJING)
    return f"{local.month}月{local.day}日{local.hour}:{local.minute:02d}"


def _offered(offer_fen: int | None) -> Filling | None:
    return (f"{yuan(offer_fen)}元", ()) if offer_fen else None


def _shop(dossier: Dossier) -> Filling | None:
    shop = dossier.latest(Shop)
    return _of(shop, shop.name) if shop and len(shop.name) <= LONGEST_NAME else None


def _goods(dossier: Dossier) -> Filling | None:
    """The first words of the title, when they are short enough to be said."""
    name = re.split(r"[\s,，/|【】\[\]()（）]", dossier.order.title.strip(), maxsplit=1)[0]
    return _of(dossier.order, name if len(name) <= LONGEST_NAME else "")


def _order_tail(dossier: Dossier) -> Filling | None:
    digits = re.sub(r"\D", "", dossier.order.order_sn)
    return _of(dossier.order, digits[-4:] if len(digits) >= 4 else "")


def _ordered_at(dossier: Dossier) -> Filling | None:
    return _of(dossier.order, _moment(dossier.order.at))


def _paid(dossier: Dossier) -> Filling | None:
    return _of(dossier.order, f"{yuan(dossier.order.amount_fen)}元")


def _shipped_at(dossier: Dossier) -> Filling | None:
    return _of(dossier.shipments[0], _moment(dossier.shipments[0].at)) if dossier.shipments else None


def _last_parcel(dossier: Dossier) -> Shipped | Delivered | None:
    parcels: tuple[Shipped | Delivered, ...] = (*dossier.shipments, *dossier.deliveries)
    return parcels[-1] if parcels else None


def _tracking_tail(dossier: Dossier) -> Filling | None:
    parcel = _last_parcel(dossier)
    return _of(parcel, parcel.tracking[-4:] if len(parcel.tracking) >= 8 else "") if parcel else None


def _courier(dossier: Dossier) -> Filling | None:
    parcel = _last_parcel(dossier)
    return _of(parcel, COURIERS.get(parcel.tracking[:2].upper(), "")) if parcel else None


def _signed_at(dossier: Dossier) -> Filling | None:
    return _of(dossier.deliveries[-1], _moment(dossier.deliveries[-1].at)) if dossier.deliveries else None


def _signed_how(dossier: Dossier) -> Filling | None:
    """The courier's own note, unless it is long or holds a number that is nobody's business."""
    if not dossier.deliveries:
        return None
    note = dossier.deliveries[-1].text.strip()
    readable = len(note) <= LONGEST_NOTE and "\n" not in note and masked(note) == note
    return _of(dossier.deliveries[-1], note if readable else "")


def _last_seen(dossier: Dossier) -> Filling | None:
    """The last scan of a parcel that was not signed for."""
    scans = dossier.scans_of(dossier.our_trackings)
    if dossier.deliveries or not scans or not 0 < len(scans[-1].place) <= LONGEST_NOTE:
        return None
    return _of(scans[-1], f"{_moment(scans[-1].at)}到{scans[-1].place}")


def _weight_out(dossier: Dossier) -> Filling | None:
    weighed = [parcel for parcel in dossier.shipments if parcel.weight_g is not None]
    return _of(weighed[-1], f"{weighed[-1].weight_g}克") if weighed else None


def _weight_underway(dossier: Dossier) -> Filling | None:
    weights = dossier.weights_of(dossier.our_trackings)
    return _of(weights[-1], f"{weights[-1].weight_g}克") if weights else None


def _weight_expected(dossier: Dossier) -> Filling | None:
    product = dossier.product
    if product is None or product.weight_g is None:
        return None
    return f"{product.weight_g * dossier.order.quantity}克", (product.cite, dossier.order.cite)


def _weight_back(dossier: Dossier) -> Filling | None:
    arrived = dossier.latest(ReturnWeighed)
    return _of(arrived, f"{arrived.weight_g}克") if arrived else None


def _platform_deadline(dossier: Dossier) -> Filling | None:
    countdown = dossier.latest(Countdown)
    return _of(countdown, _moment(countdown.due_at)) if countdown and countdown.due_at > dossier.now else None


def _certificate(dossier: Dossier) -> Filling | None:
    """A paper of ours that speaks for these goods on the day of the order."""
    order, day = dossier.order, dossier.order.at.astimezone(BEIJING).date()
    papers = [
        paper for paper in dossier.of(Certificate) if paper.covers(day, goods_id=order.goods_id, batch=order.batch)
    ]
    title = papers[-1].title.strip() if papers else ""
    return _of(papers[-1], title) if 0 < len(title) <= LONGEST_NOTE else None


def _page_then(dossier: Dossier) -> Filling | None:
    """The listing as it was kept before the order was placed."""
    kept = [listing for listing in dossier.of(Listing) if listing.at <= dossier.order.at]
    return _of(kept[-1], _moment(kept[-1].at)) if kept else None


def _photos(dossier: Dossier) -> Filling | None:
    photos = dossier.of(Photo)
    return (f"{len(photos)}张照片", tuple(photo.cite for photo in photos)) if photos else None


def _late_by(dossier: Dossier) -> Filling | None:
    """How much later than promised the parcel left."""
    if not dossier.shipments:
        return None
    for code, within in SHIP_WITHIN.items():
        promise, shipped = dossier.promised(code), dossier.shipments[0]
        if promise and shipped.at > dossier.order.at + within:
            return lasting(shipped.at - dossier.order.at - within).replace(" ", ""), (promise.cite, shipped.cite)
    return None


def _own_words(dossier: Dossier) -> Filling | None:
    """The complaint in the buyer's own words, when they are few and can be repeated without a blush."""
    complaint = dossier.latest(Complaint)
    said = complaint.text.strip().rstrip("。.!！") if complaint else ""
    repeatable = 4 <= len(said) <= LONGEST_QUOTE and not re.search(r"[\d\n「」【】]", said) and not objections(said)
    return _of(complaint, said) if complaint and repeatable else None


OFFERED = "补偿金额"
FROM_DOSSIER: dict[str, Callable[[Dossier], Filling | None]] = {
    "店名": _shop,
    "商品": _goods,
    "订单尾号": _order_tail,
    "下单时间": _ordered_at,
    "实付": _paid,
    "发货时间": _shipped_at,
    "快递尾号": _tracking_tail,
    "快递公司": _courier,
    "签收时间": _signed_at,
    "签收方式": _signed_how,
    "最近轨迹": _last_seen,
    "出库重量": _weight_out,
    "派件重量": _weight_underway,
    "标准重量": _weight_expected,
    "退回重量": _weight_back,
    "平台时限": _platform_deadline,
    "当天页面": _page_then,
    "证书": _certificate,
    "照片": _photos,
    "晚发时长": _late_by,
    "原话": _own_words,
}
SLOTS = frozenset({OFFERED, *FROM_DOSSIER})
