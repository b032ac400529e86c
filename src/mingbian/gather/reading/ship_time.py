"""When the order was shipped and collected, against late shipping."""

from collections.abc import Iterator
from datetime import datetime

from mingbian.domain.claim import Cell, CellMark, Claim, ClaimKind
from mingbian.domain.clock import in_words
from mingbian.domain.complaint import Reason
from mingbian.domain.dossier import Dossier
from mingbian.domain.parcel import Scanned, Shipped
from mingbian.domain.ship_due import ship_due
from mingbian.gather.cells import contradicts, silent, supports
from mingbian.gather.claims import about
from mingbian.gather.collection import COLLECT_WITHIN, collection

ON_THE_WAY = frozenset({"slow_delivery"})  # the courier's time, which our shipping leaves open


def read(dossier: Dossier, claim: Claim) -> Iterator[Cell]:
    if claim.kind is not ClaimKind.LATE_SHIPPING:
        return
    sent = dossier.shipments[:1]
    if dossier.reason is not Reason.LATE_SHIPPING and about(claim, dossier.reason) in ON_THE_WAY:
        yield from (silent(claim, parcel, in_words(parcel.at)) for parcel in sent)
        return
    collected, due = collection(dossier), ship_due(dossier).at
    if not sent:
        late = dossier.now > due
        yield (supports if late else contradicts)(claim, dossier.order, in_words(dossier.order.at))
    for parcel in sent:
        mark = _of_our_click(parcel, collected, due)
        yield Cell(claim.id, parcel.cite, mark, in_words(parcel.at))
    if collected is not None:
        mark = _of_the_first_scan(collected, sent, due)
        yield Cell(claim.id, collected.cite, mark, in_words(collected.at))


def _of_our_click(sent: Shipped, collected: Scanned | None, due: datetime) -> CellMark:
    """We click, and the courier comes: a click decides while the first scan is not there, or not much later.

    One in time before a collection that came late tells only of our intention, and one too late after the courier had
    the parcel in time only of our books.
    """
    if sent.at > due:
        return CellMark.SILENT if collected is not None and collected.at <= due else CellMark.SUPPORTS
    ordinary = collected is None or collected.at <= max(due, sent.at + COLLECT_WITHIN)
    return CellMark.CONTRADICTS if ordinary else CellMark.SILENT


def _of_the_first_scan(collected: Scanned, sent: tuple[Shipped, ...], due: datetime) -> CellMark:
    """The courier may come within a day after a click in time: that is how parcels leave, and shows no delay."""
    if collected.at <= due:
        return CellMark.CONTRADICTS
    ordinary = any(parcel.at <= due and collected.at <= parcel.at + COLLECT_WITHIN for parcel in sent)
    return CellMark.SILENT if ordinary else CellMark.SUPPORTS
