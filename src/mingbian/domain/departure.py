"""When a parcel really left: the seller's click, or the courier's first word of it where that came a day later.

A number that is given early is no parcel on its way: without a scan within 24 hours the platform takes it for not
shipped (PDD-SHIP-03, medium confidence). Steps 1 and 2, the letters and the statements all ask here.
"""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from mingbian.domain.dossier import Dossier
from mingbian.domain.fact import Fact
from mingbian.domain.parcel import Scanned, Shipped

SCANNED_WITHIN = timedelta(hours=24)
AT_THE_DOOR = re.compile(r"派[送件]|签收|拒收|待取|驿站|快递柜")


@dataclass(frozen=True, slots=True)
class Departure:
    """`seen` is the courier's scan that tells when it left, None where our own record does."""

    at: datetime
    sent: Shipped
    seen: Scanned | None = None

    @property
    def facts(self) -> tuple[Fact, ...]:
        return (self.sent, self.seen) if self.seen else (self.sent,)


def departure(dossier: Dossier, sent: Shipped) -> Departure:
    """When this parcel left, as far as the records tell.

    A record of the courier's that begins at the buyer's door is not whole: when the parcel left is not in it.
    """
    scans = [scan for scan in dossier.scans_of(frozenset({sent.tracking})) if scan.at >= sent.at]
    if scans and not AT_THE_DOOR.search(scans[0].text) and scans[0].at - sent.at > SCANNED_WITHIN:
        return Departure(scans[0].at, sent, scans[0])
    return Departure(sent.at, sent)


def courier_had(dossier: Dossier, sent: Shipped) -> bool:
    """Whether anybody but us ever recorded this parcel: a scan, a courier's weighing or a signing."""
    return bool(
        dossier.scans_of(frozenset({sent.tracking}))
        or dossier.weights_of(frozenset({sent.tracking}))
        or any(parcel.tracking == sent.tracking for parcel in dossier.signings)
    )
