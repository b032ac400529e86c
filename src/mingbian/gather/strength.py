"""Could we prove our side today? A number from 0 to 1, and what is missing for it; it says nothing about doubt.

For one claim, with h the share of its must-have evidence that we hold, c the pieces that contradict the claim and s the
pieces that support it,

    strength = (0.6 · h + 0.4 · (1 − 0.5^c)) · 0.75^s

and for the dispute the mean over its claims, the one of the complaint's own reason counting twice. What we must hold
weighs more than what merely contradicts, the second contradiction adds half of what the first did, and each piece
that bears the claim out takes a quarter away. All five figures are our guess. More evidence against a claim never
lowers the number.
"""

from collections.abc import Iterable

from mingbian.domain.claim import Cell, CellMark, Claim, Strength
from mingbian.domain.dossier import Dossier
from mingbian.domain.need import Need
from mingbian.gather.claims import main_claim
from mingbian.gather.holdings import held
from mingbian.gather.needs_for import needs_of

HELD, CONTRADICTED = 0.6, 0.4
NEXT_CONTRADICTION = 0.5
BORNE_OUT = 0.75
MAIN_COUNTS = 2


def strength(dossier: Dossier, claims: tuple[Claim, ...], cells: Iterable[Cell], needs: tuple[Need, ...]) -> Strength:
    """The score, rounded to four places, and the must-have evidence that is not held, the decisive first.

    A dispute has at least one claim.
    """
    cells = tuple(cells)
    wanted = tuple(dict.fromkeys(code for claim in claims for code in _musts(claim, needs)))
    holding = held(dossier, wanted)
    main = main_claim(dossier, claims)
    weighed = [(MAIN_COUNTS if claim is main else 1, claim) for claim in claims]
    total = sum(weight * _of(claim, cells, _musts(claim, needs), holding) for weight, claim in weighed)
    missing = tuple(code for code in wanted if code not in holding)
    return Strength(round(total / sum(weight for weight, _ in weighed), 4), missing)


def _musts(claim: Claim, needs: tuple[Need, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(code for need in needs_of(claim, needs) for code in need.must))


def _of(claim: Claim, cells: tuple[Cell, ...], musts: tuple[str, ...], holding: frozenset[str]) -> float:
    marks = [cell.mark for cell in cells if cell.claim == claim.id]
    contradicted = 1 - NEXT_CONTRADICTION ** marks.count(CellMark.CONTRADICTS)
    share = sum(code in holding for code in musts) / len(musts) if musts else contradicted
    return (HELD * share + CONTRADICTED * contradicted) * BORNE_OUT ** marks.count(CellMark.SUPPORTS)
