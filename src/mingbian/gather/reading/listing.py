"""What the listing said when the order was placed, against claims that it said otherwise."""

import re
from collections.abc import Iterator

from mingbian.domain.claim import Cell, Claim, ClaimKind
from mingbian.domain.dossier import Dossier
from mingbian.domain.trade import Listing
from mingbian.gather.cells import contradicts, silent, supports
from mingbian.gather.claims import about
from mingbian.gather.clauses import clauses, denied
from mingbian.gather.saying import shared_words
from mingbian.gather.wording import wordings

SPEAKS_OF = frozenset({ClaimKind.NOT_AS_DESCRIBED, ClaimKind.PROMISED, ClaimKind.FALSE_ADVERTISING})
SAME_PROMISE = 3  # characters that the listing and the claim must share


def read(dossier: Dossier, claim: Claim) -> Iterator[Cell]:
    then = [listing for listing in dossier.of(Listing) if listing.at <= dossier.order.at]
    if claim.kind not in SPEAKS_OF or not then:
        return
    listing = then[-1]
    if claim.kind is ClaimKind.PROMISED:
        written = shared_words(listing.text, claim, at_least=SAME_PROMISE)
        yield supports(claim, listing, written) if written else silent(claim, listing)
    elif claim.kind is ClaimKind.NOT_AS_DESCRIBED:
        yield _told_beforehand(dossier, claim, listing)
    else:
        yield silent(claim, listing)


def _told_beforehand(dossier: Dossier, claim: Claim, listing: Listing) -> Cell:
    """A difference that the listing told of contradicts; one that it ruled out (“无色差”) supports."""
    disclosed = _disclosures(about(claim, dossier.reason))
    for clause in clauses(listing.text) if disclosed else ():
        match = disclosed.search(clause.text) if disclosed else None
        if match:
            ruled_out = denied(clause, clause.start + match.start())
            return (supports if ruled_out else contradicts)(claim, listing, clause.text)
    return silent(claim, listing)


def _disclosures(topic: str) -> re.Pattern[str] | None:
    topics = wordings()[ClaimKind.NOT_AS_DESCRIBED].topics
    return next((known.disclosed for known in topics if known.about == topic), None)
