"""What a file of disagreements is: one way in which two records of a dispute can fail to agree.

    @disagreement("weight", "重量", place=30)
    def look(case: Case) -> Iterator[Disagreement]: ...

Every one cites both facts, says “与……不一致” and nothing of a person, and names what would explain it innocently.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache

from mingbian.domain.claim import Cell, CellMark, Claim
from mingbian.domain.disagreement import Disagreement
from mingbian.domain.discovery import by_code, modules_in
from mingbian.domain.dossier import Dossier
from mingbian.domain.fact import Fact


@dataclass(frozen=True)
class Case:
    """A dossier with its claims and the cells of its matrix."""

    dossier: Dossier
    claims: tuple[Claim, ...]
    cells: tuple[Cell, ...]

    def fact(self, cite: int) -> Fact:
        return next(fact for fact in self.dossier.facts if fact.cite == cite)

    def contradicted(self, claim: Claim) -> tuple[tuple[Cell, Fact], ...]:
        """What speaks against the claim, each with its fact."""
        against = [cell for cell in self.cells if cell.claim == claim.id and cell.mark is CellMark.CONTRADICTS]
        return tuple((cell, self.fact(cell.evidence)) for cell in against if isinstance(cell.evidence, int))


Look = Callable[[Case], Iterable[Disagreement]]


@dataclass(frozen=True, slots=True)
class Kind:
    """One way not to agree; `place` orders them, the lowest first."""

    code: str
    title: str
    place: int
    look: Look


def disagreement(code: str, title: str, *, place: int) -> Callable[[Look], Kind]:
    """Makes a kind of the one function in its file."""

    def made(look: Look) -> Kind:
        return Kind(code, title, place, look)

    return made


@cache
def kinds_of_disagreement() -> tuple[Kind, ...]:
    """Every kind, in the order in which they are told. Raises DuplicateCodeError."""
    found = [module.look for module in modules_in("mingbian.gather.disagreements")]
    return tuple(sorted(by_code((kind.code, kind) for kind in found).values(), key=lambda kind: kind.place))


def disagreements(dossier: Dossier, claims: tuple[Claim, ...], cells: tuple[Cell, ...]) -> tuple[Disagreement, ...]:
    """Every disagreement, each pair of facts once for a way not to agree."""
    case = Case(dossier, claims, cells)
    found: dict[tuple[str, tuple[int, int]], Disagreement] = {}
    for kind in kinds_of_disagreement():
        for one in kind.look(case):
            found.setdefault((one.code, one.cites), one)
    return tuple(found.values())
