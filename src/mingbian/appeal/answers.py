"""What answers a group of claims: what speaks against it, what of it is ours, or that we cannot tell yet."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from mingbian.appeal.cannot_tell import cannot_tell
from mingbian.appeal.desk import Desk
from mingbian.appeal.joined import Joined, joined
from mingbian.appeal.quoting import quote
from mingbian.appeal.sentence import LEAST_WORTH, MOST_WORTH, Part, Sentence
from mingbian.appeal.told import told
from mingbian.domain.claim import CellMark, Claim
from mingbian.domain.clock import day_of
from mingbian.domain.complaint import AfterSale, Complaint
from mingbian.domain.evidence import Certificate, Photo
from mingbian.domain.fact import Fact
from mingbian.domain.parcel import Delivered, ReturnWeighed, Scanned, Shipped, Weighed
from mingbian.domain.record import History
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
    History: 6,
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
WORTH_OF_SEEN = 9
WORTH_OF_NOTHING = 2

APOLOGY = "我店致歉"
ADMITTED = f"，与买家所说一致，{APOLOGY}"
NOT_THIS_DAY, NOT_THESE_GOODS = f"，下单时不在有效期内，{APOLOGY}", f"，不包括这一单的商品，{APOLOGY}"
BESIDE = "，我店如实说明"
SEEN = "，我店已看到，愿意据此核实"
HEARD = "，对此我店愿意核实"
OWNED = "，这一承诺我店认"


def answers(claims: tuple[Claim, ...], desk: Desk) -> tuple[Sentence, ...]:
    """At least one sentence for claims that are met alike: the facts against, then what is ours, each in time order."""
    ids = tuple(claim.id for claim in claims)
    against = (*_tellings(claims, desk, CellMark.CONTRADICTS), *_files(ids, desk, CellMark.CONTRADICTS))
    admitted = (*_admitted(claims, desk, beside_others=bool(against)), *_files(ids, desk, CellMark.SUPPORTS))
    return (*against, *admitted) or (_cannot_tell(claims, desk),)


def _tellings(claims: tuple[Claim, ...], desk: Desk, mark: CellMark) -> list[Sentence]:
    """What the facts say that meet these claims in this way: two facts in one sentence where that says more."""
    ids = tuple(claim.id for claim in claims)
    facts = _one_count(
        [fact for cite in desk.cites(ids, mark) if (fact := desk.fact(cite)) and not repeats_the_claim(fact)]
    )
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


def _one_count(facts: list[Fact]) -> list[Fact]:
    """Of several counts of the same goods the one that says most: of such complaints, over the longest time."""
    counts = [fact for fact in facts if isinstance(fact, History)]
    best = max(counts, key=lambda count: (count.reason is not None, count.days), default=None)
    return [fact for fact in facts if not isinstance(fact, History) or fact is best]


def _joined(claims: tuple[Claim, ...], desk: Desk) -> tuple[Joined, ...]:
    return joined(desk.dossier, frozenset(claim.kind for claim in claims), _raised_at(claims, desk))


def _admitted(claims: tuple[Claim, ...], desk: Desk, *, beside_others: bool) -> Iterator[Sentence]:
    """What speaks for the buyer. The weightiest record of our own is where we say so; the rest stands as it is."""
    found = _tellings(claims, desk, CellMark.SUPPORTS)
    ours = [sentence for sentence in found if not _is_the_buyers(sentence, desk)]
    said_at = max(ours, key=lambda sentence: sentence.worth, default=None)
    for sentence in found:
        if sentence is said_at:
            ending = _beside(sentence, desk) if beside_others else _admission(sentence, desk)
            yield replace(sentence, text=f"{sentence.text}{ending}", worth=MOST_WORTH)
        elif said_at is None:
            # A picture is looked at; what was only said is looked into.
            ending = SEEN if _tells_only(Photo, sentence, desk) else HEARD
            yield replace(sentence, text=f"{sentence.text}{ending}", worth=WORTH_OF_SEEN)
        else:
            yield sentence


def _beside(sentence: Sentence, desk: Desk) -> str:
    """How we own up to a record of ours where others speak against the claim. A promise is kept, not admitted."""
    return OWNED if _tells_only(Promise, sentence, desk) else BESIDE


def _tells_only(kind: type[Fact], sentence: Sentence, desk: Desk) -> bool:
    return all(isinstance(desk.fact(cite), kind) for cite in sentence.facts)


def _admission(sentence: Sentence, desk: Desk) -> str:
    """What we own up to. A paper of ours does not say what the buyer says: it fails to speak for his order."""
    papers = [fact for cite in sentence.facts if isinstance(fact := desk.fact(cite), Certificate)]
    if not papers:
        return ADMITTED
    ordered_on = day_of(desk.dossier.order.at)
    in_time = all(paper.valid_from <= ordered_on <= paper.valid_to for paper in papers)
    return NOT_THESE_GOODS if in_time else NOT_THIS_DAY


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


def _cannot_tell(claims: tuple[Claim, ...], desk: Desk) -> Sentence:
    """That we cannot tell yet, and what would help. Claims that nothing meets come here by their words, together."""
    text, exhibits = cannot_tell(claims[0], desk)
    return Sentence(Part.ANSWER, text, exhibits, WORTH_OF_NOTHING, (), tuple(claim.id for claim in claims))


def worth_of(fact: Fact) -> int:
    """How much a fact proves by its kind, 1 to 10."""
    if isinstance(fact, Message):
        return WORTH_OF_SPEAKER[fact.speaker]
    return WORTH.get(type(fact), LEAST_WORTH)


def repeats_the_claim(fact: Fact | None) -> bool:
    """The complaint and the request for money say what is claimed; they do not prove it."""
    return isinstance(fact, Complaint | AfterSale)


def _is_the_buyers(sentence: Sentence, desk: Desk) -> bool:
    """Whether the sentence rests on the buyer's own words or pictures."""
    facts = [desk.fact(cite) for cite in sentence.facts]
    said = [fact for fact in facts if isinstance(fact, Message) and fact.speaker is Speaker.BUYER]
    return bool(said) or any(isinstance(fact, Photo | Review) for fact in facts)


def _raised_at(claims: tuple[Claim, ...], desk: Desk) -> datetime:
    """When these claims were first raised; the opening where their fact is not in the dossier."""
    moments = [fact.at for claim in claims if (fact := desk.fact(claim.cite))]
    return min(moments, default=desk.dossier.opened_at)
