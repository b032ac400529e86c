"""Stories told in a few lines, and the marks that the matrix sets beside their claims."""

from collections.abc import Iterable

from mingbian.domain.claim import Cell, CellMark
from mingbian.domain.dossier import Dossier
from mingbian.domain.story import read
from mingbian.gather.claims import claims
from mingbian.gather.matrix import matrix
from mingbian.gather.needs_for import needs_for

SUPPORTS, CONTRADICTS, SILENT = "supports", "contradicts", "silent"


def cells(dossier: Dossier) -> tuple[Cell, ...]:
    return matrix(dossier, claims(dossier), needs_for(dossier))


def marks(dossier: Dossier, claim: str = "c1") -> dict[int | str, str]:
    """Evidence → what it does to the claim, what is missing left out."""
    found = (cell for cell in cells(dossier) if cell.claim == claim and cell.mark is not CellMark.MISSING)
    return {cell.evidence: cell.mark.value for cell in found}


def quotes(dossier: Dossier) -> dict[int | str, str]:
    return {cell.evidence: cell.quote for cell in cells(dossier) if cell.mark is not CellMark.MISSING}


def missing(found: Iterable[Cell], claim: str = "c1") -> list[int | str]:
    return [cell.evidence for cell in found if cell.claim == claim and cell.mark is CellMark.MISSING]


def a_story(*lines: str) -> Dossier:
    return read("\n".join(lines))
