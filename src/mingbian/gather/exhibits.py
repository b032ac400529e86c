"""Our exhibits against the claims: by what was read from them, by the owner's own word, and else by their kind.

Put to one claim by the owner, an exhibit stands there whatever its kind, and no longer where only its kind had put it.
What was read in it stays beside every claim that it speaks of: nobody puts away what bears a claim out.
"""

from collections.abc import Iterator

from mingbian.domain.claim import EXHIBIT, Cell, CellMark, Claim, ClaimKind
from mingbian.domain.complaint import Reason
from mingbian.domain.dossier import Dossier
from mingbian.domain.evidence import Exhibit
from mingbian.gather.evidence_kinds import evidence_kinds
from mingbian.gather.handing_over import against_not_received
from mingbian.gather.put_to import PutTo
from mingbian.gather.saying import LONGEST_QUOTE, claimed, conceded, taken_back

OF_HANDING_OVER = frozenset({"courier_stamp", "sign_proof", "pickup_record", "tracking"})


def exhibit_cells(dossier: Dossier, claim: Claim, put: PutTo) -> Iterator[Cell]:
    """One cell for each exhibit that has to do with the claim; a kind that we do not know says nothing of itself."""
    for exhibit in dossier.exhibits:
        kind = evidence_kinds().get(exhibit.kind)
        usual = kind.mark_for(claim.kind) if kind else None
        here, elsewhere = _where(exhibit, claim, put)
        if usual is None and not here:
            continue
        mark, quote = _read(exhibit, claim.kind, usual or CellMark.SILENT, dossier.reason)
        if quote or not elsewhere:
            yield Cell(claim.id, f"{EXHIBIT}{exhibit.number}", mark, quote or _caption(exhibit), by_owner=here)


def _where(exhibit: Exhibit, claim: Claim, put: PutTo) -> tuple[bool, bool]:
    """Whether the owner put it to this claim, and whether to another."""
    chosen = put.get(exhibit.number, frozenset())
    return claim.id in chosen, bool(chosen) and claim.id not in chosen


def _read(exhibit: Exhibit, kind: ClaimKind, usual: CellMark, reason: Reason) -> tuple[CellMark, str]:
    """What was read from it decides over what such evidence usually shows: a stamp naming a stranger proves nothing."""
    words = exhibit.quote
    if kind is ClaimKind.NOT_RECEIVED and exhibit.kind in OF_HANDING_OVER and words:
        return against_not_received(words)
    if spot := taken_back(words, kind):
        return CellMark.CONTRADICTS, spot
    if spot := conceded(words, kind) or claimed(words, (kind,), reason):
        return CellMark.SUPPORTS, spot
    return usual, ""


def _caption(exhibit: Exhibit) -> str:
    return (exhibit.quote or exhibit.caption)[:LONGEST_QUOTE]
