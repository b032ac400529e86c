"""When the courier had our parcel."""

import re
from datetime import timedelta

from mingbian.domain.dossier import Dossier
from mingbian.domain.parcel import Scanned

COLLECT_WITHIN = timedelta(hours=24)  # after the tracking number was given (PDD-SHIP-03, medium)
COLLECTED = re.compile(r"揽收|揽件|揽投|已揽|收寄|已收件|已收取|收件扫描|取件(?!码|通知|提醒)")


def collection(dossier: Dossier) -> Scanned | None:
    """The first scan that shows the courier has our parcel; None where no scan says so."""
    scans = dossier.scans_of(dossier.our_trackings)
    return next((scan for scan in scans if COLLECTED.search(scan.text)), None)
