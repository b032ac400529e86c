"""What is claimed, and what was written before: the buyer's own words, or the courier's."""

from collections.abc import Iterator

from mingbian.domain.claim import Claim, ClaimKind
from mingbian.domain.clock import in_words
from mingbian.domain.disagreement import Disagreement
from mingbian.domain.fact import Fact
from mingbian.domain.parcel import Delivered
from mingbian.domain.talk import Message, Review, Speaker
from mingbian.gather.disagreement import Case, disagreement
from mingbian.gather.innocent import (
    DEFAULT_PRAISE,
    IN_CONTEXT,
    SAID_OF_PARTS,
    SEEN_LATER,
    SIGNED_IN_ADVANCE,
    TAKEN_FOR_HIM,
    of_this_order,
)
from mingbian.gather.reading.buyer_words import ABOUT_THE_GOODS


@disagreement("words", "说法", place=10)
def look(case: Case) -> Iterator[Disagreement]:
    for claim in case.claims:
        for cell, fact in case.contradicted(claim):
            told = _told_by(fact, cell.quote)
            if told:
                sentence = f"{in_words(case.fact(claim.cite).at)} 的“{claim.words}”，与{told}不一致。"
                innocent = (*of_this_order(case.dossier), *_explains(claim, fact))
                yield Disagreement("words", "说法", sentence, (claim.cite, fact.cite), innocent, claim.id)


def _told_by(fact: Fact, quote: str) -> str:
    """Whose words, when; empty for what holds no words about it."""
    if isinstance(fact, Message) and fact.speaker is Speaker.BUYER:
        return f"买家 {in_words(fact.at)} 写的“{quote}”"
    if isinstance(fact, Review):
        return f"买家 {in_words(fact.at)} 评价里的“{quote}”"
    if isinstance(fact, Delivered):
        return f"快递 {fact.tracking} 于 {in_words(fact.at)} 记录的“{fact.text}”"
    return ""


def _explains(claim: Claim, fact: Fact) -> Iterator[str]:
    if isinstance(fact, Delivered):
        yield TAKEN_FOR_HIM
        yield SIGNED_IN_ADVANCE
    elif claim.kind is ClaimKind.NOT_RECEIVED:
        yield SAID_OF_PARTS
    elif claim.kind in ABOUT_THE_GOODS:
        yield SEEN_LATER
    if isinstance(fact, Review):
        yield DEFAULT_PRAISE
    if isinstance(fact, Message):
        yield IN_CONTEXT
