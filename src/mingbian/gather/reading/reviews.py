"""The buyer's review of this order, against claims about the goods and about us."""

from collections.abc import Iterator

from mingbian.domain.claim import Cell, Claim, ClaimKind
from mingbian.domain.dossier import Dossier
from mingbian.domain.talk import Review
from mingbian.gather.cells import contradicts, silent, supports
from mingbian.gather.reading.buyer_words import ABOUT_THE_GOODS, failed_later
from mingbian.gather.saying import claimed, opening_of, taken_back

CONTENT = 4  # stars, at least
RATED = ABOUT_THE_GOODS | {ClaimKind.ATTITUDE, ClaimKind.NOT_RECEIVED, ClaimKind.LATE_SHIPPING}


def read(dossier: Dossier, claim: Claim) -> Iterator[Cell]:
    """Stars alone leave open what they are for: platforms give five by default. The words decide."""
    if claim.kind not in RATED:
        return
    for review in dossier.of(Review):
        told = claimed(review.text, (claim.kind,), dossier.reason)
        back = taken_back(review.text, claim.kind)
        if told and review.at < dossier.opened_at:
            yield supports(claim, review, told)
        elif back and not told and not failed_later(dossier, claim, review.at):
            yield contradicts(claim, review, back)
        elif review.stars >= CONTENT:
            yield silent(claim, review, opening_of(review.text))
