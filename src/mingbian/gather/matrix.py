"""The claim matrix: every claim against every piece of evidence, 支持 / 反驳 / 未涉及 / 缺失, with the quoted spot."""

from collections.abc import Callable, Iterable, Iterator
from functools import cache

from mingbian.domain.claim import Cell, CellMark, Claim
from mingbian.domain.discovery import modules_in
from mingbian.domain.dossier import Dossier
from mingbian.domain.need import Need
from mingbian.gather.exhibits import exhibit_cells
from mingbian.gather.missing import missing_cells
from mingbian.gather.put_to import PutTo, put_to

Reading = Callable[[Dossier, Claim], Iterable[Cell]]

# Where two readings of one fact differ, what speaks for the buyer stands: we must be able to answer it.
_PREFERRED = (CellMark.SUPPORTS, CellMark.CONTRADICTS, CellMark.SILENT, CellMark.MISSING)


@cache
def readings() -> tuple[Reading, ...]:
    """How each kind of fact is read, in name order."""
    return tuple(module.read for module in modules_in("mingbian.gather.reading"))


def matrix(dossier: Dossier, claims: tuple[Claim, ...], needs: tuple[Need, ...]) -> tuple[Cell, ...]:
    """Claim by claim: facts in their order, our exhibits in theirs, then what is missing, the decisive first.

    “Supports” and “contradicts” are said of the claim, which is the buyer's. At most one cell for a claim and a piece
    of evidence; evidence that has nothing to do with a claim has no cell.
    """
    missing = tuple(missing_cells(dossier, claims, needs))
    put = put_to(dossier.exhibits, claims)
    return tuple(cell for claim in claims for cell in _of(dossier, claim, put, missing))


def _of(dossier: Dossier, claim: Claim, put: PutTo, missing: tuple[Cell, ...]) -> Iterator[Cell]:
    # What makes the claim bears it out no further.
    found = [cell for read in readings() for cell in read(dossier, claim) if cell.evidence != claim.cite]
    order = {fact.cite: place for place, fact in enumerate(dossier.facts)}
    yield from sorted(_one_each(found), key=lambda cell: order[int(cell.evidence)])
    yield from exhibit_cells(dossier, claim, put)
    yield from (cell for cell in missing if cell.claim == claim.id)


def _one_each(found: list[Cell]) -> Iterable[Cell]:
    best: dict[int | str, Cell] = {}
    for cell in found:
        known = best.get(cell.evidence)
        if known is None or _PREFERRED.index(cell.mark) < _PREFERRED.index(known.mark):
            best[cell.evidence] = cell
    return best.values()
