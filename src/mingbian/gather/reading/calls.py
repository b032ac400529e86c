"""The notes of telephone calls, which we wrote ourselves: what was conceded, and what was taken back."""

from collections.abc import Iterator

from mingbian.domain.claim import Cell, Claim
from mingbian.domain.dossier import Dossier
from mingbian.domain.talk import Call
from mingbian.gather.cells import contradicts, supports
from mingbian.gather.saying import conceded, taken_back


def read(dossier: Dossier, claim: Claim) -> Iterator[Cell]:
    for call in dossier.of(Call):
        if spot := conceded(call.text, claim.kind):
            yield supports(claim, call, spot)
        elif call.at >= dossier.order.at and (spot := taken_back(call.text, claim.kind)):
            yield contradicts(claim, call, spot)
