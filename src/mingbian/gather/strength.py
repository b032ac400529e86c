"""Could we prove our side today? One number from what we hold and what speaks against each claim.

For a claim, with `h` of its row's `m` must-have pieces held, `c` facts that contradict it and `s` that bear it out,

    strength = (0.6 · h/m + 0.4 · (1 − 0.5^c)) · 0.75^s

and for the dispute the mean over its claims, the one of the complaint's own reason counting twice. Where several rows
apply, the best fulfilled counts: each is a way to prove it. A piece that was read and bears the claim out is not held
for us. What we must hold weighs more than what merely contradicts, the second contradiction adds half of what the first
did, and each piece that bears the claim out takes a quarter away. All five figures are our guess. More evidence against
a claim never lowers the number: where it changes the situation and with it the row, what the row of the other situation
was worth with one contradiction less stands.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from mingbian.domain.claim import Cell, CellMark, Claim, Strength
from mingbian.domain.dossier import Dossier
from mingbian.domain.need import Need
from mingbian.gather.claims import main_claim
from mingbian.gather.holdings import held
from mingbian.gather.needs_for import needs_of, other_rows_of, reason_of

HELD, CONTRADICTED = 0.6, 0.4
NEXT_CONTRADICTION = 0.5
BORNE_OUT = 0.75
MAIN_COUNTS = 2


@dataclass(frozen=True, slots=True)
class Standing:
    """How one claim stands: its rows of must-have pieces, those held, and how many facts speak each way."""

    claim: str
    weight: int
    rows: tuple[tuple[str, ...], ...]
    elsewhere: tuple[tuple[str, ...], ...]
    """The must-have pieces of the rows of other situations."""
    holding: frozenset[str]
    contradicted: int
    borne_out: int

    @property
    def score(self) -> float:
        now = self._given(self.rows, self.contradicted)
        before = self._given(self.elsewhere, self.contradicted - 1) if self.contradicted and self.elsewhere else 0
        return max(now, before) * BORNE_OUT**self.borne_out

    def _given(self, rows: tuple[tuple[str, ...], ...], contradicted: int) -> float:
        against = 1 - NEXT_CONTRADICTION**contradicted
        shares = [sum(code in self.holding for code in row) / len(row) for row in rows if row]
        return HELD * max(shares, default=against) + CONTRADICTED * against


def strength(dossier: Dossier, claims: tuple[Claim, ...], cells: Iterable[Cell], needs: tuple[Need, ...]) -> Strength:
    """The score, rounded to four places, and the must-have evidence that is not held, the decisive first.

    A dispute has at least one claim.
    """
    stand = standings(dossier, claims, tuple(cells), needs)
    wanted = dict.fromkeys(code for one in stand for row in one.rows for code in row)
    holding = held(dossier, wanted)
    return Strength(score_of(stand), tuple(code for code in wanted if code not in holding))


def standings(
    dossier: Dossier, claims: tuple[Claim, ...], cells: tuple[Cell, ...], needs: tuple[Need, ...]
) -> tuple[Standing, ...]:
    """How each claim stands today, in their order."""
    now = {claim.id: needs_of(claim, needs) for claim in claims}
    beside = {claim.id: other_rows_of(reason_of(claim), now[claim.id]) for claim in claims}
    codes = {
        code for of_claim in (now, beside) for several in of_claim.values() for need in several for code in need.must
    }
    holding = held(dossier, codes)
    kinds = {exhibit.number: exhibit.kind for exhibit in dossier.exhibits}
    main = main_claim(dossier, claims)
    return tuple(
        Standing(
            claim=claim.id,
            weight=MAIN_COUNTS if claim is main else 1,
            rows=tuple(need.must for need in now[claim.id]),
            elsewhere=tuple(need.must for need in beside[claim.id]),
            holding=holding - _against_us(own, kinds),
            contradicted=sum(cell.mark is CellMark.CONTRADICTS for cell in own),
            borne_out=sum(cell.mark is CellMark.SUPPORTS for cell in own),
        )
        for claim in claims
        for own in [[cell for cell in cells if cell.claim == claim.id]]
    )


def score_of(stand: Iterable[Standing]) -> float:
    """The score of the whole dispute."""
    weighed = [(one.weight, one.score) for one in stand]
    return round(sum(weight * score for weight, score in weighed) / sum(weight for weight, _ in weighed), 4)


def _against_us(cells: list[Cell], kinds: dict[int, str]) -> frozenset[str]:
    """The kinds of evidence of which every exhibit that we hold was read to bear the claim out."""
    spoke = {(kinds[cell.exhibit], cell.mark) for cell in cells if cell.exhibit is not None}
    for_us = {kind for kind, mark in spoke if mark is not CellMark.SUPPORTS}
    return frozenset(kind for kind, mark in spoke if mark is CellMark.SUPPORTS and kind not in for_us)
