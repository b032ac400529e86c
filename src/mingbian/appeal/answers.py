"""What answers a group of claims: what speaks against it, what of it is ours, or that we cannot tell yet."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from mingbian.appeal.desk import Desk
from mingbian.appeal.joined import Joined, joined
from mingbian.appeal.quoting import quote
from mingbian.appeal.sentence import LEAST_WORTH, Part, Sentence
from mingbian.appeal.told import told
from mingbian.domain.claim import CellMark, Claim, ClaimKind
from mingbian.domain.complaint import AfterSale, Complaint
from mingbian.domain.evidence import Certificate, Photo
from mingbian.domain.fact import Fact
from mingbian.domain.parcel import Delivered, ReturnWeighed, Scanned, Shipped, Weighed
from mingbian.domain.talk import Call, Message, OfferMade, Review, Speaker
from mingbian.domain.trade import Listing, Order, Product, Promise

# What a reader on the platform can check himself weighs most: the buyer's own words, the courier's record, a weight.
# Our guess; there is no published order.
WORTH: dict[type[Fact], int] = {
    Delivered: 8,
    ReturnWeighed: 8,
    Weighed: 7,
    Listing: 7,
    Photo: 6,
    Certificate: 6,
    Review: 6,
    Shipped: 6,
    Promise: 5,
    Product: 4,
    Call: 4,
    Scanned: 4,
    Order: 4,
    OfferMade: 3,
}
WORTH_OF_SPEAKER = {Speaker.BUYER: 9, Speaker.PLATFORM: 5, Speaker.SELLER: 4}
WORTH_OF_FILE = 8
WORTH_OF_ADMISSION = 9

ADMITTED = "，这一点属实，我店致歉"
BESIDE = "，我店如实说明"
SEEN = "，我店已看到，愿意据此核实"
CANNOT_TELL = "我店现有记录中没有可以核对的内容，愿意配合进一步核实"
NOTHING_NAMED = "买家没有说明具体问题，我店现有记录中没有可以核对的内容，愿意配合进一步核实"


def answers(claims: tuple[Claim, ...], desk: Desk) -> tuple[Sentence, ...]:
    """At least one sentence for claims that are met alike: the facts against, then what is ours, each in time order."""
    ids = tuple(claim.id for claim in claims)
    against = (*_tellings(claims, desk, CellMark.CONTRADICTS), *_files(ids, desk, CellMark.CONTRADICTS))
    admitted = (*_admitted(claims, desk, beside_others=bool(against)), *_files(ids, desk, CellMark.SUPPORTS))
    return (*against, *admitted) or (_cannot_tell(ids, desk),)


def _tellings(claims: tuple[Claim, ...], desk: Desk, mark: CellMark) -> list[Sentence]:
    """What the facts say that meet these claims in this way: two facts in one sentence where that says more."""
    ids = tuple(claim.id for claim in claims)
    facts = [fact for cite in desk.cites(ids, mark) if (fact := desk.fact(cite)) and not _repeats_the_claim(fact)]
    pairs = [found for found in _joined(claims, desk) if found.rests_on in facts]
    told_already = {fact.cite for found in pairs for fact in found.tells}
    told_together = [
        Sentence(Part.ANSWER, found.text, desk.shown_in(cites), found.worth, cites, ids)
        for found in pairs
        for cites in [tuple(fact.cite for fact in found.tells)]
    ]
    told_alone = [
        Sentence(Part.ANSWER, text, desk.shown_in((fact.cite,)), worth_of(fact), (fact.cite,), ids)
        for fact in facts
        if fact.cite not in told_already and (text := told(fact, desk.spot(fact.cite)))
    ]
    moments = {fact.cite: fact.at for fact in desk.dossier.facts}
    return sorted((*told_together, *told_alone), key=lambda sentence: max(moments[cite] for cite in sentence.facts))


def _joined(claims: tuple[Claim, ...], desk: Desk) -> tuple[Joined, ...]:
    return joined(desk.dossier, frozenset(claim.kind for claim in claims), _raised_at(claims, desk))


def _admitted(claims: tuple[Claim, ...], desk: Desk, *, beside_others: bool) -> Iterator[Sentence]:
    for sentence in _tellings(claims, desk, CellMark.SUPPORTS):
        facts = [desk.fact(cite) for cite in sentence.facts]
        ending = SEEN if any(map(_is_the_buyers, facts)) else BESIDE if beside_others else ADMITTED
        yield replace(sentence, text=f"{sentence.text}{ending}", worth=WORTH_OF_ADMISSION)


def _files(ids: tuple[str, ...], desk: Desk, mark: CellMark) -> Iterator[Sentence]:
    """A file of ours that meets the claims, with the words that were read from it."""
    seen: set[int] = set()
    for cell in desk.cells(ids, mark):
        held = desk.file(cell.exhibit) if cell.exhibit is not None else None
        if held and held.number not in seen:
            seen.add(held.number)
            words = quote(cell.quote)
            shows = f"{held.title}显示{words}" if words else f"{held.title}可供核对"
            text = shows if mark is CellMark.CONTRADICTS else f"{held.title}{SEEN}"
            yield Sentence(Part.ANSWER, text, (held.number,), WORTH_OF_FILE, (), ids)


def _cannot_tell(ids: tuple[str, ...], desk: Desk) -> Sentence:
    raised = desk.shown_in(claim.cite for claim in desk.claims if claim.id in ids)
    named = any(claim.kind is not ClaimKind.OTHER for claim in desk.claims if claim.id in ids)
    return Sentence(
        Part.ANSWER, CANNOT_TELL if named else NOTHING_NAMED, raised or desk.records, LEAST_WORTH + 1, (), ids
    )


def worth_of(fact: Fact) -> int:
    """How much a fact proves by its kind, 1 to 10."""
    if isinstance(fact, Message):
        return WORTH_OF_SPEAKER[fact.speaker]
    return WORTH.get(type(fact), LEAST_WORTH)


def _repeats_the_claim(fact: Fact) -> bool:
    """The complaint and the request for money say what is claimed; they do not prove it."""
    return isinstance(fact, Complaint | AfterSale)


def _is_the_buyers(fact: Fact | None) -> bool:
    said = isinstance(fact, Message) and fact.speaker is Speaker.BUYER
    return said or isinstance(fact, Photo | Review)


def _raised_at(claims: tuple[Claim, ...], desk: Desk) -> datetime:
    """When these claims were first raised; the opening where their fact is not in the dossier."""
    moments = [fact.at for claim in claims if (fact := desk.fact(claim.cite))]
    return min(moments, default=desk.dossier.opened_at)
