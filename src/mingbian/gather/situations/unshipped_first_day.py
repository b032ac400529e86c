"""Nothing was shipped yet and the order is not a day old: an abnormal order can still be reported (PDD-APL-04)."""

from datetime import timedelta

from mingbian.domain.dossier import Dossier

REPORT_WITHIN = timedelta(hours=24)  # after the group is complete, which is not before the order; medium confidence


def holds(dossier: Dossier) -> bool:
    return not dossier.shipments and dossier.now <= dossier.order.clock_from + REPORT_WITHIN
