"""What lies on the desk while a statement is written: dossier, claims, what meets them, numbered evidence."""

from collections.abc import Iterable
from dataclasses import dataclass

from mingbian.appeal.numbering import PackExhibit
from mingbian.domain.claim import Cell, CellMark, Claim
from mingbian.domain.dossier import Dossier
from mingbian.domain.fact import Fact


@dataclass(frozen=True, slots=True)
class Desk:
    """Everything is looked up by number: a fact by its cite, a piece of evidence by its number in the pack."""

    dossier: Dossier
    claims: tuple[Claim, ...]
    matrix: tuple[Cell, ...]
    exhibits: tuple[PackExhibit, ...]

    def fact(self, cite: int) -> Fact | None:
        return next((fact for fact in self.dossier.facts if fact.cite == cite), None)

    def shown_in(self, cites: Iterable[int]) -> tuple[int, ...]:
        """The numbers in the pack under which these facts are shown."""
        wanted = set(cites)
        return tuple(exhibit.number for exhibit in self.exhibits if wanted & set(exhibit.facts))

    def file(self, number: int) -> PackExhibit | None:
        """Our own file by its number in the dispute, as it is numbered in the pack."""
        return next((held for held in self.exhibits if held.file and held.file.number == number), None)

    @property
    def records(self) -> tuple[int, ...]:
        return tuple(exhibit.number for exhibit in self.exhibits if exhibit.record)

    def cells(self, claims: Iterable[str], mark: CellMark) -> tuple[Cell, ...]:
        """What meets any of these claims in this way, in the matrix's order."""
        wanted = set(claims)
        return tuple(cell for cell in self.matrix if cell.claim in wanted and cell.mark is mark)

    def cites(self, claims: Iterable[str], mark: CellMark) -> tuple[int, ...]:
        """The facts among those cells that are shown in the pack, each once."""
        found = dict.fromkeys(cell.evidence for cell in self.cells(claims, mark) if isinstance(cell.evidence, int))
        return tuple(cite for cite in found if self.shown_in((cite,)))

    def spot(self, cite: int) -> str:
        """The words that the matrix quotes from a fact; the first where several claims quote it."""
        return next((cell.quote for cell in self.matrix if cell.evidence == cite and cell.quote), "")
