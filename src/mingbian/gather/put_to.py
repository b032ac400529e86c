"""To which claims the owner has put our exhibits by hand."""

from collections.abc import Iterable, Mapping
from typing import TypeAlias

from mingbian.domain.claim import Claim
from mingbian.domain.evidence import Exhibit

PutTo: TypeAlias = Mapping[int, frozenset[str]]
"""The ids of the claims by the number of the exhibit; one that is left to its kind is not in it."""


def put_to(exhibits: Iterable[Exhibit], claims: tuple[Claim, ...]) -> PutTo:
    """An exhibit of which the claim is made no more is left to its kind again."""
    chosen = {exhibit.number: claims_of(exhibit.claim, claims) for exhibit in exhibits if exhibit.claim}
    return {number: frozenset(claim.id for claim in found) for number, found in chosen.items() if found}


def claims_of(key: str, claims: tuple[Claim, ...]) -> tuple[Claim, ...]:
    """The claim of this key. Where its words have changed since, every claim of its kind; none where there is none."""
    exact = tuple(claim for claim in claims if claim.key == key)
    return exact or tuple(claim for claim in claims if claim.kind.value == key.partition(".")[0])
