"""售后: what was asked for and when, how we answered, and what came back."""

from collections.abc import Iterator
from datetime import timedelta

from mingbian.domain.clock import day_of, in_words, lasting
from mingbian.domain.complaint import AFTER_SALE_TITLES, AfterSale, AfterSaleKind
from mingbian.domain.dossier import Dossier
from mingbian.domain.fact import Fact
from mingbian.domain.outcome import Verdict
from mingbian.domain.parcel import Returned
from mingbian.domain.places import city_in, elsewhere
from mingbian.domain.standing import came_home, refused
from mingbian.domain.talk import Call, Message, OfferMade, Speaker
from mingbian.domain.trade import PromiseCode
from mingbian.domain.trade_step import Tick, Whose
from mingbian.gather.reading.replies import LEFT_WAITING
from mingbian.gather.reading.return_period import ANY_REASON_DAYS, NO_REASON_DAYS
from mingbian.gather.trade_step import deviates, kept, still_open, trade_step, unknown
from mingbian.gather.weights import came_back, came_back_lighter, weighed_out

REFUND_WITHIN = timedelta(hours=72)  # of the return's signing (PDD-AS-08, medium)


@trade_step("after_sale", "售后", place=90)
def look(dossier: Dossier) -> Iterator[Tick]:
    yield _asked(dossier)
    yield from _refused_though_promised(dossier)
    yield _answered(dossier)
    if dossier.of(Returned) or came_back(dossier) is not None:
        yield from _returned(dossier)


def _asked(dossier: Dossier) -> Tick:
    """When it was asked for; the platform counts its term from the receipt, not from the signing (PDD-AS-05)."""
    opening = dossier.opening
    what = f"申请{AFTER_SALE_TITLES[opening.kind]}" if isinstance(opening, AfterSale) else "投诉"
    told = f"{in_words(opening.at)} 买家{what}"
    confirmed = next((receipt for receipt in dossier.deliveries if not receipt.by_courier), None)
    if confirmed is not None:
        days = (day_of(opening.at) - day_of(confirmed.at)).days
        if days > ANY_REASON_DAYS:
            late = f"{told}，在确认收货之后第 {days} 天；一般期限是 {ANY_REASON_DAYS} 天（可信度中，以后台为准）。"
            return deviates(Whose.BUYER, late, opening, confirmed)
    signed = next((parcel for parcel in reversed(dossier.signings) if parcel.at <= opening.at), None)
    if signed is None:
        return kept(f"{told}，当时还没有签收的记录。", opening)
    days = (day_of(opening.at) - day_of(signed.at)).days
    return kept(f"{told}，在签收{f'之后第 {days} 天' if days else '当天'}。", opening, signed)


def _refused_though_promised(dossier: Dossier) -> Iterator[Tick]:
    """A return without a reason, promised by the listing, asked for in time and refused by us."""
    request, promise, notice = dossier.aftersale, dossier.promised(PromiseCode.SEVEN_DAYS), refused(dossier)
    if request is None or promise is None or notice is None or not dossier.signings:
        return
    days = (day_of(request.at) - day_of(dossier.signings[-1].at)).days
    if request.kind is AfterSaleKind.RETURN_REFUND and 0 <= days <= NO_REASON_DAYS:
        told = f"页面承诺七天无理由退货，买家在签收后第 {days} 天申请退货，本店 {in_words(notice.at)} 拒绝了。"
        needs = ("unpack_video", "comparison_photo")
        yield deviates(Whose.OURS, f"{told}商品不完好才可以拒绝，要有凭据。", request, promise, notice, fetch=needs)


def _answered(dossier: Dossier) -> Tick:
    """Our first word, call or offer after the buyer had asked."""
    asked_at = dossier.opened_at
    ours: list[Fact] = [
        *dossier.said_by(Speaker.SELLER),
        *(call for call in dossier.of(Call) if call.caller is Speaker.SELLER),
        *dossier.of(OfferMade),
    ]
    first = min((fact for fact in ours if fact.at >= asked_at), key=lambda fact: fact.at, default=None)
    if first is not None:
        told = f"本店 {in_words(first.at)} 首次回应，隔了 {lasting(first.at - asked_at)}"
        if first.at - asked_at > LEFT_WAITING:
            return deviates(Whose.OURS, f"{told}，超过一天。", dossier.opening, first)
        return kept(f"{told}。", dossier.opening, first)
    if dossier.now - asked_at <= LEFT_WAITING:
        return still_open(f"本店还没有回应，已过 {lasting(dossier.now - asked_at)}。", dossier.opening)
    if not any(message.at >= asked_at for message in dossier.of(Message)):
        return unknown("没有导入之后的聊天，看不出本店有没有回应。", dossier.opening, fetch=("chat",))
    told = f"买家提出之后 {lasting(dossier.now - asked_at)}，没有本店回应的记录。"
    return deviates(Whose.OURS, told, dossier.opening)


def _returned(dossier: Dossier) -> Iterator[Tick]:
    for parcel in dossier.of(Returned):
        if elsewhere(parcel.from_place, dossier.order.address):
            places = f"退件从{city_in(parcel.from_place)}寄出，订单寄往{city_in(dossier.order.address)}"
            told = f"{places}；买家可能在别处，也可能单号填错。"
            yield deviates(Whose.UNTOLD, told, parcel, dossier.order, fetch=("return_route",))
    home = came_home(dossier)
    if home is None:
        yield still_open("退件还没有到店的记录。", *dossier.of(Returned)[-1:])
        return
    yield _weighed(dossier)
    waited = dossier.now - home.at
    if waited > REFUND_WITHIN and dossier.latest(Verdict) is None:
        told = f"退件 {in_words(home.at)} 到店，已过 {lasting(waited)}，没有退款的记录；若尚未退款，就是本店迟了。"
        yield unknown(told, home, fetch=("refund_record", "return_inspection"))


def _weighed(dossier: Dossier) -> Tick:
    out, back, lighter = weighed_out(dossier), came_back(dossier), came_back_lighter(dossier)
    if out is None or back is None or lighter is None:
        return unknown("发出和退回的重量缺了一个，无从比较。", *filter(None, (out, back)), fetch=("weight_back",))
    told = f"发出 {out.weight_g} 克，退回 {back.weight_g} 克"
    if lighter:
        short = (
            f"{told}，少了 {(out.weight_g or 0) - back.weight_g} 克：可能没有退全、包装不同或途中少了，要看拆包视频。"
        )
        return deviates(Whose.UNTOLD, short, out, back, fetch=("unpack_video", "return_route"))
    return kept(f"{told}，相差不大。", out, back)
