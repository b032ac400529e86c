"""When the order was shipped and collected, against late shipping."""

from collections.abc import Iterator

from mingbian.domain.claim import Cell, Claim, ClaimKind
from mingbian.domain.clock import in_words
from mingbian.domain.complaint import Reason
from mingbian.domain.dossier import Dossier
from mingbian.domain.fact import Fact
from mingbian.gather.cells import contradicts, silent, supports
from mingbian.gather.claims import about
from mingbian.gather.ship_due import collection, ship_due

ON_THE_WAY = frozenset({"slow_delivery"})  # the courier's time, which our shipping leaves open


def read(dossier: Dossier, claim: Claim) -> Iterator[Cell]:
    if claim.kind is not ClaimKind.LATE_SHIPPING:
        return
    sent = dossier.shipments[:1]
    collected = collection(dossier)
    if dossier.reason is not Reason.LATE_SHIPPING and about(claim, dossier.reason) in ON_THE_WAY:
        yield from (silent(claim, parcel, in_words(parcel.at)) for parcel in sent)
        return
    for fact in (*sent, *([collected] if collected else [])):
        yield _held_against(dossier, claim, fact)
    if not sent:
        yield _held_against(dossier, claim, dossier.order, not_yet=True)


def _held_against(dossier: Dossier, claim: Claim, fact: Fact, *, not_yet: bool = False) -> Cell:
    """Late by what the fact shows; an order that is not shipped is late once its time has run out."""
    late = (dossier.now if not_yet else fact.at) > ship_due(dossier)
    return (supports if late else contradicts)(claim, fact, in_words(fact.at))
