"""发货: whether everything left in time, and was heavy enough to be complete."""

from collections.abc import Iterator

from mingbian.domain.claim import ClaimKind
from mingbian.domain.clock import in_words, lasting
from mingbian.domain.departure import departure
from mingbian.domain.dossier import Dossier
from mingbian.domain.parcel import Shipped
from mingbian.domain.ship_due import ShipDue, ship_due
from mingbian.domain.talk import Speaker
from mingbian.domain.trade_step import Tick, Whose
from mingbian.gather.saying import conceded
from mingbian.gather.trade_step import deviates, kept, still_open, trade_step, unknown
from mingbian.gather.weights import LIGHTER_SHARE, SCALES_G, goods_g, weighed_out


@trade_step("shipping", "发货", place=50)
def look(dossier: Dossier) -> Iterator[Tick]:
    yield from (_in_time(dossier, parcel) for parcel in dossier.shipments)
    if not dossier.shipments:
        yield _not_shipped(dossier)
    for message in dossier.said_by(Speaker.SELLER):
        if spot := conceded(message.text, ClaimKind.MISSING_ITEM):
            yield deviates(Whose.OURS, f"本店 {in_words(message.at)} 在聊天里说“{spot}”：有东西没有发出。", message)
            break
    if dossier.shipments:
        yield from _heavy_enough(dossier)


def _in_time(dossier: Dossier, parcel: Shipped) -> Tick:
    """A number given in time is no shipping where the courier first saw the parcel a day later and too late."""
    due, left = ship_due(dossier), departure(dossier, parcel)
    seen = f"，快递 {in_words(left.at)} 才有第一条记录" if left.seen else ""
    told = f"{in_words(parcel.at)} 登记发货 {parcel.tracking}{seen}，{_asked(due)}"
    if left.at <= due.at:
        return kept(f"{told}，没有超时。", *left.facts, dossier.order)
    agreed = next((exhibit for exhibit in dossier.exhibits if exhibit.kind == "delay_agreement"), None)
    besides = f"；买家同意延期的记录见第 {agreed.number} 号证物" if agreed else ""
    return deviates(Whose.OURS, f"{told}，晚了 {lasting(left.at - due.at)}{besides}。", *left.facts, dossier.order)


def _not_shipped(dossier: Dossier) -> Tick:
    due, order = ship_due(dossier), dossier.order
    if dossier.deliveries:
        return unknown(
            "有签收记录，没有发货时间的记录。", dossier.deliveries[0], fetch=("print_log", "collection_record")
        )
    if dossier.opened_at <= due.at:
        return still_open(
            f"没有发货；买家在应发货时间（{in_words(due.at)}）之前就提出了售后或投诉。", order, dossier.opening
        )
    if dossier.now <= due.at:
        return still_open(f"还没有发货，{_asked(due)}。", order)
    return deviates(Whose.OURS, f"至今没有发货记录，{_asked(due)}，已过 {lasting(dossier.now - due.at)}。", order)


def _asked(due: ShipDue) -> str:
    return f"应在 {in_words(due.at)} 前发出（{due.counted}）"


def _heavy_enough(dossier: Dossier) -> Iterator[Tick]:
    out, goods = weighed_out(dossier), goods_g(dossier)
    if out is None or out.weight_g is None:
        # Several parcels are never weighed against one order; there is nothing to fetch for that.
        if len(dossier.shipments) == 1:
            yield unknown("没有出库称重的记录。", *dossier.shipments, fetch=("weight_out",))
        return
    if goods is None or dossier.product is None:
        yield unknown(f"出库称重 {out.weight_g} 克；没有标准单件重量，无从比较。", out, fetch=("weight_standard",))
        return
    told = f"出库称重 {out.weight_g} 克，{dossier.order.quantity} 件按标重共 {goods} 克"
    if goods - out.weight_g > max(goods * LIGHTER_SHARE, SCALES_G):
        short = f"{told}，轻了 {goods - out.weight_g} 克：可能没有装齐，也可能标重登记错了。"
        yield deviates(Whose.OURS, short, out, dossier.product)
    else:
        yield kept(f"{told}，够重。", out, dossier.product)
