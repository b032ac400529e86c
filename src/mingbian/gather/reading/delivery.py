"""The courier's record of signing, against not received, false shipping and damage."""

import re
from collections.abc import Iterator

from mingbian.domain.claim import Cell, CellMark, Claim, ClaimKind
from mingbian.domain.dossier import Dossier
from mingbian.domain.parcel import Delivered
from mingbian.gather.cells import contradicts, silent, supports
from mingbian.gather.clauses import clauses, denied
from mingbian.gather.handing_over import against_not_received

_DAMAGED = re.compile(r"破损|破裂|变形|浸湿|污染|外包装异常|损坏")


def read(dossier: Dossier, claim: Claim) -> Iterator[Cell]:
    for delivered in dossier.deliveries:
        if not delivered.by_courier:
            # The buyer pressed the button, or the platform did after some days: it tells neither when nor to whom.
            if claim.kind is ClaimKind.NOT_RECEIVED:
                yield silent(claim, delivered, delivered.text)
        elif claim.kind is ClaimKind.NOT_RECEIVED:
            yield _handed(dossier, claim, delivered)
        elif claim.kind is ClaimKind.FALSE_SHIPPING:
            mark, quote = against_not_received(delivered.text)
            if mark is not CellMark.SUPPORTS:
                yield contradicts(claim, delivered, quote)
        elif claim.kind is ClaimKind.DAMAGED and (spot := damage_noted(delivered.text)):
            yield supports(claim, delivered, spot)


def damage_noted(courier_words: str) -> str:
    """The courier's own words for damage, or an empty text: “外包装无破损” notes none."""
    for clause in clauses(courier_words):
        match = _DAMAGED.search(clause.text)
        if match and not denied(clause, clause.start + match.start()):
            return clause.text
    return ""


def _handed(dossier: Dossier, claim: Claim, delivered: Delivered) -> Cell:
    mark, quote = against_not_received(delivered.text)
    filed_at = next(fact.at for fact in dossier.facts if fact.cite == claim.cite)
    if delivered.at > filed_at:
        # It came after the buyer had said so: when it was said, it was true.
        return supports(claim, delivered, quote)
    return Cell(claim.id, delivered.cite, mark, quote)
