"""揽收: when the courier had our parcel, and whether it weighed there what it weighed here."""

from collections.abc import Iterator

from mingbian.domain.clock import in_words, lasting
from mingbian.domain.departure import departure
from mingbian.domain.dossier import Dossier
from mingbian.domain.parcel import Scanned, Shipped
from mingbian.domain.ship_due import ship_due
from mingbian.domain.trade_step import Tick, Whose
from mingbian.gather.collection import COLLECT_WITHIN, collection
from mingbian.gather.trade_step import deviates, kept, still_open, trade_step, unknown
from mingbian.gather.weights import LIGHTER_SHARE, SCALES_G, weighed_by_courier, weighed_out

SHOWS_HANDING_OVER = ("shipping_slip", "collection_record")


@trade_step("collection", "揽收", place=60)
def look(dossier: Dossier) -> Iterator[Tick]:
    """A number given early and a scan forgotten look the same in the record, so neither side is named for it.

    Towards the buyer it is ours where the time to ship was over by then: 发货 says so, and this says the same.
    """
    first = collection(dossier)
    yield _scanned(dossier, first) if first else _not_scanned(dossier)
    yield from _weights(dossier)


def _scanned(dossier: Dossier, first: Scanned) -> Tick:
    due, sent = ship_due(dossier).at, dossier.shipments[:1]
    told = f"{in_words(first.at)} 快递在{first.place}揽收" if first.place else f"{in_words(first.at)} 快递揽收"
    if sent and first.at > sent[0].at + COLLECT_WITHIN:
        gap = f"{told}，比发货登记晚 {lasting(first.at - sent[0].at)}"
        if departure(dossier, sent[0]).at > due:
            ours = f"{gap}，已过应发货时间（{in_words(due)}）：对买家是本店发货晚了；是交得晚还是扫得晚，轨迹看不出。"
            return deviates(Whose.OURS, ours, first, *sent, fetch=SHOWS_HANDING_OVER)
        late = f"{gap}：是交得晚还是扫得晚，轨迹看不出。"
        return deviates(Whose.UNTOLD, late, first, *sent, fetch=SHOWS_HANDING_OVER)
    if sent and sent[0].at <= due < first.at:
        late = f"{told}，在应发货时间（{in_words(due)}）之后：是交得晚还是扫得晚，轨迹看不出。"
        return deviates(Whose.UNTOLD, late, first, *sent, fetch=SHOWS_HANDING_OVER)
    return kept(f"{told}。", first, *sent)


def _not_scanned(dossier: Dossier) -> Tick:
    sent = dossier.shipments[:1]
    moved: tuple[Scanned, ...] = dossier.scans_of(dossier.our_trackings)
    if moved or dossier.signings:
        return unknown("轨迹里没有揽收那一条。", *moved[:1], *dossier.signings[:1], fetch=("collection_record",))
    if not sent:
        return still_open("还没有发货，谈不上揽收。", dossier.order)
    if dossier.now - sent[0].at <= COLLECT_WITHIN:
        return still_open(f"{in_words(sent[0].at)} 登记发货，还在 24 小时之内。", *sent)
    if dossier.deliveries:
        return unknown("没有导入物流轨迹，不知道何时揽收。", *sent, fetch=("tracking",))
    return _no_trace(sent[0])


def _no_trace(sent: Shipped) -> Tick:
    """Nothing scanned may mean a parcel that never left, a forgotten scan, or a trace that was never brought in."""
    told = f"{in_words(sent.at)} 登记发货后没有任何轨迹：可能没有交出、快递漏扫，也可能轨迹还没有导入。"
    return unknown(told, sent, fetch=("tracking", *SHOWS_HANDING_OVER))


def _weights(dossier: Dossier) -> Iterator[Tick]:
    out, weighings = weighed_out(dossier), weighed_by_courier(dossier)
    if not weighings:
        return
    first = weighings[0]
    where = f"在{first.place}" if first.place else ""
    told = f"快递{where}称得 {first.weight_g} 克"
    if out is None or out.weight_g is None:
        yield unknown(f"{told}；没有出库称重可比。", first, fetch=("weight_out",))
    elif abs(out.weight_g - first.weight_g) > max(out.weight_g * LIGHTER_SHARE, SCALES_G):
        apart = f"与出库的 {out.weight_g} 克差 {abs(out.weight_g - first.weight_g)} 克：哪台秤准，记录看不出"
        yield deviates(Whose.UNTOLD, f"{told}，{apart}。", first, out, fetch=("weight_courier",))
    else:
        yield kept(f"{told}，与出库的 {out.weight_g} 克相符。", first, out)
