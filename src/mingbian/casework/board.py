"""Step 2 as a board: every claim against every piece of evidence, what is missing first, in the order to fetch it."""

from dataclasses import dataclass, replace

from mingbian.casework.worth import GOES_SOON, SHOWN_IF_HONEST, SHOWN_IF_UNTRUE, worths
from mingbian.domain.claim import EXHIBIT, Cell, CellMark, Claim
from mingbian.domain.disagreement import Disagreement
from mingbian.domain.dossier import Dossier
from mingbian.domain.judgement import Judgement
from mingbian.domain.masking import masked
from mingbian.domain.worth import Guess, Worth
from mingbian.gather.disagreement import disagreements

AT_ONCE = 5
"""Missing pieces that a page lists unfolded: as many as somebody fetches in one go."""
SPEAKS = (CellMark.CONTRADICTS, CellMark.SUPPORTS)


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece of evidence with its cell for each claim, in the claims' order; None where it does not touch one.

    `worth` stands with a missing piece, `kind` is the evidence code of an exhibit. `silent` says that it was read and
    leaves every claim open, and that nobody put it to one.
    """

    evidence: int | str
    cells: tuple[Cell | None, ...]
    worth: Worth | None = None
    kind: str = ""

    @property
    def silent(self) -> bool:
        return self.worth is None and not any(cell and (cell.mark in SPEAKS or cell.by_owner) for cell in self.cells)

    @property
    def fetch(self) -> str:
        """What to fetch and where; empty for what is not missing."""
        return next((cell.fetch for cell in self.cells if cell and cell.fetch), "")


@dataclass(frozen=True, slots=True)
class Board:
    """The claims, the pieces of evidence (missing ones first), and the records that do not agree.

    The guesses that the order rests on go along, so that a page tells the figures that were used.
    """

    claims: tuple[Claim, ...]
    pieces: tuple[Piece, ...]
    disagreements: tuple[Disagreement, ...]
    shown_if_untrue: Guess = SHOWN_IF_UNTRUE
    shown_if_honest: Guess = SHOWN_IF_HONEST
    soon_days: int = GOES_SOON.days

    @property
    def missing(self) -> tuple[Piece, ...]:
        return tuple(piece for piece in self.pieces if piece.worth)

    @property
    def to_fetch_first(self) -> tuple[Piece, ...]:
        """The few missing ones that are shown at once; what goes soon is always among them."""
        return tuple(p for place, p in enumerate(self.missing) if place < AT_ONCE or (p.worth and p.worth.soon))

    @property
    def to_fetch_later(self) -> tuple[Piece, ...]:
        return self.missing[len(self.to_fetch_first) :]

    @property
    def speaking(self) -> tuple[Piece, ...]:
        return tuple(piece for piece in self.pieces if not piece.worth and not piece.silent)

    @property
    def silent(self) -> tuple[Piece, ...]:
        return tuple(piece for piece in self.pieces if piece.silent)


def board(dossier: Dossier, judgement: Judgement) -> Board:
    """The board of one judgement. No sentence in it names a person."""
    kinds: dict[int | str, str] = {f"{EXHIBIT}{held.number}": held.kind for held in dossier.exhibits}
    beside: dict[int | str, dict[str, Cell]] = {}
    for cell in judgement.matrix:
        beside.setdefault(cell.evidence, {})[cell.claim] = cell

    def piece(evidence: int | str, worth: Worth | None = None) -> Piece:
        cells = tuple(beside[evidence].get(claim.id) for claim in judgement.claims)
        return Piece(evidence, cells, worth, kinds.get(evidence, ""))

    wanted = worths(dossier, judgement)
    codes = {worth.code for worth in wanted}
    held = [piece(evidence) for evidence in beside if evidence not in codes]
    pieces = (*(piece(worth.code, worth) for worth in wanted), *held)
    at_odds = disagreements(dossier, judgement.claims, judgement.matrix)
    return Board(judgement.claims, pieces, tuple(replace(one, sentence=masked(one.sentence)) for one in at_odds))
