"""The record of the parcels: where each was when, and every weight beside the others."""

from collections.abc import Iterator, Sequence

from mingbian.domain.clock import in_full
from mingbian.domain.dossier import Dossier
from mingbian.domain.fact import Fact
from mingbian.domain.masking import masked
from mingbian.domain.parcel import Delivered, Returned, ReturnWeighed, Scanned, Shipped, Weighed
from mingbian.render.blocks import Block, heading, listing, timeline

Parcel = Shipped | Scanned | Weighed | Delivered | Returned | ReturnWeighed


def logistics_blocks(dossier: Dossier, facts: Sequence[Fact], cited: frozenset[int]) -> Iterator[Block]:
    """One course of events for each parcel, then all weights in one table."""
    parcels = [fact for fact in facts if isinstance(fact, Parcel)]
    for tracking in dict.fromkeys(fact.tracking for fact in parcels):
        yield heading(f"{_direction(tracking, dossier)} {tracking}")
        yield timeline(
            (in_full(fact.at), event(fact), fact.cite in cited) for fact in parcels if fact.tracking == tracking
        )
    weights = [row for fact in parcels for row in _weights(fact)]
    if weights:
        yield heading("称重对照")
        yield listing(("环节", "时间", "重量"), weights, (6, 6, 3))


def _direction(tracking: str, dossier: Dossier) -> str:
    return "退回快递" if tracking in dossier.return_trackings else "快递"


def event(fact: Parcel) -> str:
    """What happened to a parcel, without its number and time."""
    match fact:
        case Shipped():
            weight = f"，出库称重 {fact.weight_g} 克" if fact.weight_g is not None else ""
            return f"发出{_at(fact.place)}{weight}"
        case Scanned():
            return "：".join(filter(None, (masked(fact.place), masked(fact.text))))
        case Weighed():
            return f"称重 {fact.weight_g} 克{_at(fact.place)}"
        case Delivered(by_courier=False):
            return "确认收货（订单记录，不是快递签收）"
        case Delivered():
            return "：".join(filter(None, ("签收", masked(fact.text))))
        case Returned():
            return f"买家登记退回{_at(fact.from_place)}"
        case ReturnWeighed():
            return f"退回后称重 {fact.weight_g} 克"


def _at(place: str) -> str:
    return f"（{masked(place)}）" if place else ""


def _weights(fact: Parcel) -> Iterator[tuple[str, str, str]]:
    match fact:
        case Shipped(weight_g=int(weight_g)):
            yield "出库", in_full(fact.at), f"{weight_g} 克"
        case Weighed():
            yield masked(fact.place) or "快递", in_full(fact.at), f"{fact.weight_g} 克"
        case ReturnWeighed():
            yield "退回后", in_full(fact.at), f"{fact.weight_g} 克"
