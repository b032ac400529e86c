"""Where the parcels went and what they weighed: ours on the way out, the buyer's on the way back."""

from collections.abc import Iterable

from mingbian.domain.fact import Fact
from mingbian.domain.parcel import CONFIRMED, Delivered, Returned, ReturnWeighed, Scanned, Shipped, Weighed
from mingbian.store import models as rows
from mingbian.store.case import Case

_TRACKINGS = """
SELECT tracking FROM order_line WHERE shop_id = %(shop)s AND order_sn = %(order_sn)s AND tracking <> ''
UNION SELECT tracking FROM after_sale WHERE shop_id = %(shop)s AND order_sn = %(order_sn)s AND tracking <> ''
UNION SELECT return_tracking FROM after_sale
WHERE shop_id = %(shop)s AND order_sn = %(order_sn)s AND return_tracking <> ''
"""
_OF_PARCELS = f"shop_id = %(shop)s AND tracking IN ({_TRACKINGS}) AND at <= %(now)s ORDER BY at, line_key"
_WEIGHINGS = f"SELECT * FROM weighing WHERE {_OF_PARCELS}"  # noqa: S608 (both parts stand here)
_TRACES = f"SELECT * FROM trace WHERE {_OF_PARCELS}"  # noqa: S608


def facts(case: Case) -> list[Fact]:
    """Parcels of the disputed order; a shipment or a return without a tracking number is no fact about a parcel."""
    weighings, traces = case.ask(rows.Weighing, _WEIGHINGS), case.ask(rows.Trace, _TRACES)
    return [
        *_shipped(case, [weighing for weighing in weighings if weighing.stage == "out"]),
        *(_traced(trace, ours=trace.tracking in case.our_trackings) for trace in traces),
        *_confirmed(case, {trace.tracking for trace in traces if trace.signed}),
        *_returned(case),
        *(_weighed(weighing) for weighing in weighings if weighing.stage != "out"),
    ]


def _shipped(case: Case, weighings: list[rows.Weighing]) -> Iterable[Fact]:
    first = {weighing.tracking: weighing for weighing in reversed(weighings)}
    for tracking in case.our_trackings:
        weighing = first.get(tracking)
        told = [line.shipped_at for line in case.lines if line.tracking == tracking and line.shipped_at]
        at = min(told) if told else weighing.at if weighing else None
        if at is None:
            continue
        weight_g, place = (weighing.weight_g, weighing.place) if weighing else (None, "")
        yield Shipped(at=at, cite=0, tracking=tracking, weight_g=weight_g, place=place)


def _traced(trace: rows.Trace, *, ours: bool) -> Fact:
    if ours and trace.signed:
        text = " ".join(part for part in (trace.text, trace.place) if part)  # the courier's own words come first
        return Delivered(at=trace.at, cite=0, tracking=trace.tracking, text=text)
    return Scanned(at=trace.at, cite=0, tracking=trace.tracking, place=trace.place, text=trace.text)


def _confirmed(case: Case, signed: set[str]) -> Iterable[Fact]:
    """The order's own record of receipt, where no courier's signing is known."""
    for line in case.lines:
        if line.received_at and line.tracking and line.tracking not in signed:
            signed.add(line.tracking)
            yield Delivered(at=line.received_at, cite=0, tracking=line.tracking, text=CONFIRMED)


def _returned(case: Case) -> Iterable[Fact]:
    for request in case.aftersales:
        if request.return_tracking not in case.return_trackings:
            continue
        # The export does not say when the buyer gave the number: not before the return was agreed to.
        declared_at = request.return_agreed_at or request.applied_at
        if declared_at:
            yield Returned(at=declared_at, cite=0, tracking=request.return_tracking)
        if request.return_status_at and request.return_status:
            at, tracking = request.return_status_at, request.return_tracking
            yield Scanned(at=at, cite=0, tracking=tracking, place="", text=request.return_status)


def _weighed(weighing: rows.Weighing) -> Fact:
    at, tracking, weight_g = weighing.at, weighing.tracking, weighing.weight_g
    if weighing.stage == "back":
        return ReturnWeighed(at=at, cite=0, tracking=tracking, weight_g=weight_g)
    return Weighed(at=at, cite=0, tracking=tracking, weight_g=weight_g, place=weighing.place)
