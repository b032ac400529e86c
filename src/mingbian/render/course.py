"""The course of events: the steps of the whole case in one line of time, parcels and talk together."""

from collections.abc import Iterator, Sequence

from mingbian.appeal.quoting import excerpt
from mingbian.domain.clock import in_full
from mingbian.domain.complaint import AfterSale, Complaint
from mingbian.domain.evidence import Photo
from mingbian.domain.fact import Fact
from mingbian.domain.parcel import Delivered, Returned, ReturnWeighed, Shipped
from mingbian.domain.talk import Call, OfferMade, Review
from mingbian.domain.trade import Order
from mingbian.render.blocks import Block, heading, timeline
from mingbian.render.record.logistics import Parcel, event
from mingbian.render.record.talk import Said, words

STEPS = (Order, Shipped, Delivered, Returned, ReturnWeighed, Complaint, AfterSale, OfferMade, Call, Review, Photo)
MOST_STEPS = 12
LONGEST_STEP = 44  # characters; two lines and a half on a phone


def course_blocks(facts: Sequence[Fact], carries: frozenset[int], *, most: int | None) -> Iterator[Block]:
    """The steps of the case and the facts that carry it, in the order of time; at most so many, these first."""
    steps = [fact for fact in facts if isinstance(fact, STEPS) or fact.cite in carries]
    if most is not None and len(steps) > most:
        first = sorted(steps, key=lambda fact: fact.cite not in carries)[:most]
        steps = [fact for fact in steps if fact in first]
    found = [(in_full(fact.at), step, fact.cite in carries) for fact in steps if (step := step_of(fact))]
    if found:
        yield heading("经过")
        yield timeline(found)


def step_of(fact: Fact) -> str:
    """One fact in a few words; empty for what is no step (a listing, a promise, a paper)."""
    if isinstance(fact, Order):
        return "下单"
    if isinstance(fact, Parcel):
        return f"{event(fact)}（{fact.tracking}）"
    if isinstance(fact, Said):
        _, who, text = words(fact)
        return f"{who}：{excerpt(text, LONGEST_STEP)}" if text else who
    return ""
