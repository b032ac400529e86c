"""Sentences that two facts say together: sent and signed, signed and complained, one weight beside another."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from mingbian.appeal.quoting import place_name, quote
from mingbian.appeal.told import told
from mingbian.domain.claim import ClaimKind
from mingbian.domain.clock import in_full, lasting
from mingbian.domain.complaint import AfterSale, Complaint
from mingbian.domain.departure import departure
from mingbian.domain.dossier import Dossier
from mingbian.domain.fact import Fact
from mingbian.domain.parcel import ReturnWeighed, Shipped, Weighed
from mingbian.domain.talk import Call, Message, Review
from mingbian.domain.trade import Product, PromiseCode

# We state the promise and the time taken, not who kept what: the platform counts from when the group was complete.
SHIPPING_PROMISES = (PromiseCode.SHIP_24H, PromiseCode.SHIP_48H)

RAISED_IN = (Complaint, AfterSale, Message, Call, Review)


@dataclass(frozen=True, slots=True)
class Joined:
    """`rests_on` is the fact that must meet the claim for the sentence to answer it; `tells` are all facts in it."""

    text: str
    rests_on: Fact
    tells: tuple[Fact, ...]
    worth: int


def joined(dossier: Dossier, kinds: frozenset[ClaimKind], raised_at: datetime) -> tuple[Joined, ...]:
    """All that two facts of this dossier say together about claims of these kinds that were raised at that moment."""
    return tuple(found for look, about in _LOOKS if kinds & about for found in look(dossier, raised_at))


def _sent_and_signed(dossier: Dossier, _: datetime) -> Iterator[Joined]:
    for signed in dossier.signings:
        sent = next((parcel for parcel in dossier.shipments if parcel.tracking == signed.tracking), None)
        if sent and sent.at <= signed.at:
            words = quote(signed.text)
            recorded = f"，物流记载{words}" if words else ""
            left, _, facts = _left(dossier, sent)
            text = f"快递{signed.tracking}{left}，{in_full(signed.at)}签收{recorded}"
            yield Joined(text, signed, (*facts, signed), 9)


def _signed_then_raised(dossier: Dossier, raised_at: datetime) -> Iterator[Joined]:
    # The shop's own counts are taken at the very moment of the complaint, and they do not leave the house.
    raised = [fact for fact in dossier.facts if fact.at == raised_at and isinstance(fact, RAISED_IN)]
    for signed in dossier.signings[:1]:
        passed = raised_at - signed.at
        if raised and passed >= timedelta(minutes=1):
            text = f"签收后{_packed(passed)}，买家于{in_full(raised_at)}提出该问题"
            yield Joined(text, signed, (signed, raised[0]), 7)


def _weights_of_our_parcel(dossier: Dossier, _: datetime) -> Iterator[Joined]:
    for sent in dossier.shipments:
        weighed = [weight for weight in dossier.of(Weighed) if weight.tracking == sent.tracking]
        if sent.weight_g is None or not weighed:
            continue
        last = weighed[-1]
        place = f"在{place_name(last.place)}" if last.place else ""
        text = f"快递{sent.tracking}出库称重{sent.weight_g}克，{in_full(last.at)}{place}称重{last.weight_g}克"
        yield Joined(text, last, (sent, last), 9)


def _weight_as_listed(dossier: Dossier, _: datetime) -> Iterator[Joined]:
    product, order = dossier.product, dossier.order
    for sent in dossier.shipments:
        if isinstance(product, Product) and product.weight_g is not None and sent.weight_g is not None:
            listed = f"商品每件标重{product.weight_g}克，本单{order.quantity}件"
            text = f"{listed}，快递{sent.tracking}出库称重{sent.weight_g}克"
            yield Joined(text, sent, (product, order, sent), 7)


def _weight_back(dossier: Dossier, _: datetime) -> Iterator[Joined]:
    for back in dossier.of(ReturnWeighed):
        sent = next((parcel for parcel in dossier.shipments if parcel.weight_g is not None), None)
        if sent:
            came_back = f"快递{back.tracking}退回后于{in_full(back.at)}称重{back.weight_g}克"
            text = f"快递{sent.tracking}出库称重{sent.weight_g}克，{came_back}"
            yield Joined(text, back, (sent, back), 9)


def _weight_back_on_the_way(dossier: Dossier, _: datetime) -> Iterator[Joined]:
    """What the courier weighed on the way back belongs to neither side."""
    for back in dossier.of(ReturnWeighed):
        for weight in dossier.weights_of(frozenset({back.tracking})):
            if weight.at <= back.at and back.tracking not in dossier.our_trackings:
                yield Joined(told(weight), back, (weight,), 8)


def _ordered_and_sent(dossier: Dossier, _: datetime) -> Iterator[Joined]:
    order, sent = dossier.order, next(iter(dossier.shipments), None)
    if sent and sent.at >= order.at:
        left, moved_at, facts = _left(dossier, sent)
        taken = _packed(moved_at - order.at)
        text = f"订单于{in_full(order.at)}下单，快递{sent.tracking}{left}，相隔{taken}"
        promise = next(filter(None, map(dossier.promised, SHIPPING_PROMISES)), None)
        if promise:
            yield Joined(f"{text}，{told(promise)}", sent, (order, promise, *facts), 9)
        else:
            yield Joined(text, sent, (order, *facts), 8)


def _left(dossier: Dossier, sent: Shipped) -> tuple[str, datetime, tuple[Fact, ...]]:
    """How and when a parcel left, and the facts that say so: by our click, or the courier's first word if later."""
    left = departure(dossier, sent)
    if left.seen:
        return f"于{in_full(sent.at)}登记发货，{in_full(left.at)}有首条物流记录", left.at, left.facts
    return f"于{in_full(sent.at)}发出", sent.at, (sent,)


def _packed(span: timedelta) -> str:
    """`5天13小时`: without blanks, for every character counts."""
    return lasting(span).replace(" ", "")


_Look = Callable[[Dossier, datetime], Iterator[Joined]]

_ARRIVED = frozenset({ClaimKind.NOT_RECEIVED, ClaimKind.FALSE_SHIPPING})
_INSIDE = frozenset({ClaimKind.MISSING_ITEM, ClaimKind.EMPTY_PARCEL, ClaimKind.WRONG_ITEM})
_SENT_BACK = frozenset({ClaimKind.RETURN_REFUSED, ClaimKind.REFUND_SLOW, ClaimKind.USED_GOODS}) | _INSIDE
_SEEN_ON_OPENING = _INSIDE | {
    ClaimKind.DAMAGED,
    ClaimKind.QUALITY,
    ClaimKind.NOT_AS_DESCRIBED,
    ClaimKind.FOOD_SAFETY,
    ClaimKind.BAD_FRUIT,
    ClaimKind.USED_GOODS,
}

_LOOKS: tuple[tuple[_Look, frozenset[ClaimKind]], ...] = (
    (_sent_and_signed, _ARRIVED),
    (_signed_then_raised, _ARRIVED | _SEEN_ON_OPENING),
    (_weights_of_our_parcel, _INSIDE),
    (_weight_as_listed, _INSIDE),
    (_weight_back, _SENT_BACK),
    (_weight_back_on_the_way, _SENT_BACK),
    (_ordered_and_sent, frozenset({ClaimKind.LATE_SHIPPING})),
)
