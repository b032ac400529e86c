"""Since when the return has been with us, against a slow refund."""

import re
from collections.abc import Iterator
from datetime import timedelta

from mingbian.domain.claim import Cell, Claim, ClaimKind
from mingbian.domain.clock import in_words
from mingbian.domain.dossier import Dossier
from mingbian.domain.fact import Fact
from mingbian.domain.parcel import Returned
from mingbian.gather.cells import contradicts, silent, supports
from mingbian.gather.weights import came_back

REFUND_WITHIN = timedelta(hours=24)  # of signing for the return (PDD-AS-07, medium)
AT_THE_LATEST = timedelta(hours=72)  # (PDD-AS-08, medium)
_SIGNED = re.compile(r"(?<!未)签收|妥投|已送达")


def read(dossier: Dossier, claim: Claim) -> Iterator[Cell]:
    """A refund that waits for goods still under way is not slow; between the two figures it is left open."""
    if claim.kind is not ClaimKind.REFUND_SLOW:
        return
    arrival = _arrival(dossier)
    if arrival is None:
        yield from (contradicts(claim, parcel, parcel.tracking) for parcel in dossier.of(Returned)[-1:])
        return
    waited = dossier.now - arrival.at
    if waited <= REFUND_WITHIN:
        yield contradicts(claim, arrival, in_words(arrival.at))
    elif waited > AT_THE_LATEST:
        yield supports(claim, arrival, in_words(arrival.at))
    else:
        yield silent(claim, arrival, in_words(arrival.at))


def _arrival(dossier: Dossier) -> Fact | None:
    trackings = dossier.return_trackings - dossier.our_trackings
    signed = [scan for scan in dossier.scans_of(trackings) if _SIGNED.search(scan.text)]
    return signed[0] if signed else came_back(dossier)
