"""By when the order had to be shipped: what the listing promised, else what the platform asks of everyone."""

import re
from datetime import datetime, timedelta

from mingbian.domain.dossier import Dossier
from mingbian.domain.parcel import Scanned
from mingbian.domain.trade import PromiseCode

USUAL = timedelta(hours=48)  # after the group is complete (PDD-SHIP-01, medium confidence)
PROMISED = {PromiseCode.SHIP_24H: timedelta(hours=24), PromiseCode.SHIP_48H: timedelta(hours=48)}
COLLECT_WITHIN = timedelta(hours=24)  # after the tracking number was given (PDD-SHIP-03, medium)
COLLECTED = re.compile(r"揽收|揽件|揽投|已揽|收寄|已收件|已收取|收件扫描|取件(?!码|通知|提醒)")


def ship_due(dossier: Dossier) -> datetime:
    """The tightest promise that stood when the order was placed, counted from the order."""
    made = [span for code, span in PROMISED.items() if dossier.promised(code)]
    return dossier.order.at + min(made, default=USUAL)


def collection(dossier: Dossier) -> Scanned | None:
    """The first scan that shows the courier has our parcel; None where no scan says so."""
    scans = dossier.scans_of(dossier.our_trackings)
    return next((scan for scan in scans if COLLECTED.search(scan.text)), None)
