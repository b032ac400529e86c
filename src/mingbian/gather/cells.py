"""Making the cells of the matrix: a claim against a fact, with the spot that says so."""

from mingbian.domain.claim import Cell, CellMark, Claim
from mingbian.domain.fact import Fact


def supports(claim: Claim, fact: Fact, quote: str) -> Cell:
    return Cell(claim.id, fact.cite, CellMark.SUPPORTS, quote)


def contradicts(claim: Claim, fact: Fact, quote: str) -> Cell:
    return Cell(claim.id, fact.cite, CellMark.CONTRADICTS, quote)


def silent(claim: Claim, fact: Fact, quote: str = "") -> Cell:
    return Cell(claim.id, fact.cite, CellMark.SILENT, quote)


def grams(weight_g: int) -> str:
    """A weight as a cell quotes it."""
    return f"{weight_g}g"
