"""One fact in one plain sentence, with its time and its numbers; no citation and no full stop yet."""

import re
from functools import singledispatch

from mingbian.appeal.quoting import around, excerpt, place_name, quote, saying, saying_around, without_greeting
from mingbian.appeal.topics import reason_title
from mingbian.domain.clock import day_of, in_full
from mingbian.domain.complaint import AFTER_SALE_TITLES, AfterSale, Complaint
from mingbian.domain.evidence import Certificate, Photo
from mingbian.domain.fact import Fact
from mingbian.domain.money import yuan
from mingbian.domain.offer import NO_PLAIN_REFUND, OFFER_TITLES
from mingbian.domain.parcel import Delivered, Returned, ReturnWeighed, Scanned, Shipped, Weighed
from mingbian.domain.record import History
from mingbian.domain.talk import Call, Message, OfferMade, Review, Speaker
from mingbian.domain.trade import PROMISE_TITLES, Listing, Order, Product, Promise, PromiseCode

LONGEST_TITLE = 20  # characters of a product's title in a sentence; the whole title stands on the record page

SPEAKERS = {Speaker.BUYER: "买家", Speaker.SELLER: "我店", Speaker.PLATFORM: "平台"}
SPOKE = {Speaker.BUYER: "写", Speaker.SELLER: "答复", Speaker.PLATFORM: "提示"}


@singledispatch
def told(_fact: Fact, _spot: str = "") -> str:
    """The sentence for a fact, quoting `spot` where it stands in the fact's text; empty for a fact not told outward."""
    return ""


@told.register
def _order(order: Order, _spot: str = "") -> str:
    count = f"{order.quantity}件" if order.quantity > 1 else ""
    goods = f"{quote(order.title, LONGEST_TITLE)}{count}"
    return f"订单{order.order_sn}于{in_full(order.at)}下单{goods}，实付{yuan(order.amount_fen)}元"


@told.register
def _product(product: Product, _spot: str = "") -> str:
    weight = f"，每件标重{product.weight_g}克" if product.weight_g is not None else ""
    return f"商品页售价{yuan(product.price_fen)}元{weight}"


@told.register
def _promise(promise: Promise, spot: str = "") -> str:
    if promise.text:
        return f"商品页承诺{around(spot, promise.text)}"
    return "" if promise.code is PromiseCode.OTHER else f"商品页承诺“{PROMISE_TITLES[promise.code]}”"


@told.register
def _listing(listing: Listing, spot: str = "") -> str:
    words = around(spot, listing.text)
    return f"{in_full(listing.at)}的商品页写明{words}" if words else ""


@told.register
def _certificate(paper: Certificate, _spot: str = "") -> str:
    named = f"“{excerpt(paper.title)}”" if paper.title else "证明文件"
    return f"我店持有{named}，有效期{paper.validity.replace(' ', '')}"


@told.register
def _history(count: History, _spot: str = "") -> str:
    of = f"{reason_title(count.reason)}投诉" if count.reason else "投诉"
    return f"截至{day_of(count.at)}的{count.days}天内，同款商品{count.orders}单，{of}{count.complaints}件"


@told.register
def _shipped(parcel: Shipped, _spot: str = "") -> str:
    place = f"从{place_name(parcel.place)}" if parcel.place else ""
    weight = f"，出库称重{parcel.weight_g}克" if parcel.weight_g is not None else ""
    return f"我店于{in_full(parcel.at)}{place}发出快递{parcel.tracking}{weight}"


@told.register
def _scanned(scan: Scanned, spot: str = "") -> str:
    words = around(spot, scan.text)
    place = f"在{place_name(scan.place)}" if scan.place else ""
    return f"快递{scan.tracking}于{in_full(scan.at)}{place}的物流记载为{words}" if words else ""


@told.register
def _weighed(weight: Weighed, _spot: str = "") -> str:
    place = f"在{place_name(weight.place)}" if weight.place else ""
    return f"快递{weight.tracking}于{in_full(weight.at)}{place}称重{weight.weight_g}克"


@told.register
def _delivered(parcel: Delivered, spot: str = "") -> str:
    if not parcel.by_courier:
        return f"订单记录显示快递{parcel.tracking}于{in_full(parcel.at)}确认收货"
    words = around(spot, parcel.text)
    recorded = f"，物流记载{words}" if words else ""
    return f"快递{parcel.tracking}于{in_full(parcel.at)}签收{recorded}"


@told.register
def _returned(parcel: Returned, _spot: str = "") -> str:
    place = f"从{place_name(parcel.from_place)}" if parcel.from_place else ""
    return f"买家于{in_full(parcel.at)}登记{place}退回快递{parcel.tracking}"


@told.register
def _return_weighed(weight: ReturnWeighed, _spot: str = "") -> str:
    return f"快递{weight.tracking}退回后于{in_full(weight.at)}称重{weight.weight_g}克"


@told.register
def _message(message: Message, spot: str = "") -> str:
    words = saying_around(spot, message.text) if spot else saying(without_greeting(message.text))
    return f"{SPEAKERS[message.speaker]}于{in_full(message.at)}{SPOKE[message.speaker]}{words}" if words else ""


@told.register
def _call(call: Call, spot: str = "") -> str:
    words = saying_around(spot, call.text)
    noted = f"，记录为{words}" if words else ""
    called = "致电买家" if call.caller is Speaker.SELLER else "来电"
    return f"{SPEAKERS[call.caller]}于{in_full(call.at)}{called}{noted}"


@told.register
def _review(review: Review, spot: str = "") -> str:
    words = saying_around(spot, review.text)
    wrote = f"，写{words}" if words else ""
    return f"买家于{in_full(review.at)}评价{review.stars}星{wrote}"


@told.register
def _aftersale(request: AfterSale, spot: str = "") -> str:
    amount = f"{yuan(request.amount_fen)}元" if request.amount_fen else ""
    words = saying_around(spot, request.text)
    reason = f"，原因写{words}" if words else ""
    return f"买家于{in_full(request.at)}申请{AFTER_SALE_TITLES[request.kind]}{amount}{reason}"


@told.register
def _complaint(complaint: Complaint, spot: str = "") -> str:
    words = saying_around(spot, complaint.text)
    amount = f"，要求{yuan(complaint.amount_fen)}元" if complaint.amount_fen else ""
    return f"买家于{in_full(complaint.at)}投诉{words}{amount}"


@told.register
def _offer(offer: OfferMade, _spot: str = "") -> str:
    words = saying(offer.text)
    if not offer.amount_fen:
        return f"我店于{in_full(offer.at)}提出解决办法{words}"
    said = f"，写明{words}" if words else ""
    return f"我店于{in_full(offer.at)}提出{_kind(offer)}{yuan(offer.amount_fen)}元{said}"


def _kind(offer: OfferMade) -> str:
    """A coupon or a return is no money paid back: such an offer says its kind at the head of its words."""
    titles = (OFFER_TITLES[kind] for kind in NO_PLAIN_REFUND)
    title = next((title for title in titles if offer.text.startswith(title)), "退补")
    return re.split("[，（]", title)[0]


@told.register
def _photo(photo: Photo, spot: str = "") -> str:
    if photo.captured_at is not None:
        return f"买家于{in_full(photo.at)}提供的图片，拍摄时间为{in_full(photo.captured_at)}"
    words = around(spot, photo.text)
    shows = f"，内容为{words}" if words else ""
    return f"买家于{in_full(photo.at)}提供图片{shows}"
