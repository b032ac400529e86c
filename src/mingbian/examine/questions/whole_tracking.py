"""Where the parcel is: the courier's whole record, while we know of no scan and no signing."""

from datetime import timedelta

from mingbian.domain.assessment import Family
from mingbian.domain.dossier import Dossier
from mingbian.domain.parcel import Delivered, Scanned
from mingbian.examine.alleged import NEVER_CAME, alleged
from mingbian.examine.question import Answer, question
from mingbian.examine.supposing import SUPPOSED, supposing

COLLECTED = timedelta(hours=2)


def _lost(dossier: Dossier) -> Dossier:
    sent = dossier.shipments[-1]
    begun, told = sent.at + COLLECTED, max(sent.at + 2 * COLLECTED, dossier.opened_at - COLLECTED)
    return supposing(
        dossier,
        Scanned(at=begun, cite=SUPPOSED, tracking=sent.tracking, place="网点", text="已揽收"),
        Scanned(at=told, cite=SUPPOSED, tracking=sent.tracking, place="转运中心", text="快件滞留，异常件"),
    )


def _signed(dossier: Dossier) -> Dossier:
    sent = dossier.shipments[-1]
    came = sent.at + (dossier.opened_at - sent.at) / 2
    return supposing(
        dossier,
        Scanned(at=min(sent.at + COLLECTED, came), cite=SUPPOSED, tracking=sent.tracking, place="网点", text="已揽收"),
        Delivered(at=came, cite=SUPPOSED, tracking=sent.tracking, text="本人签收"),
    )


@question(
    "whole_tracking",
    "按单号查完整物流轨迹：是否停滞、有无丢件或退回记录、最后一次扫描在哪里。",
    Family.LOGISTICS,
    held=("tracking",),
    answers=(
        Answer("轨迹显示停滞、丢失或退回", 0.09, 0.55, _lost, reads=("O01", "O02", "T05")),
        Answer("轨迹显示早已由本人签收", 0.50, 0.16, _signed, reads=("L01", "L05", "L07", "O01", "O02", "T02", "T05")),
    ),
)
def fits(dossier: Dossier) -> bool:
    if not alleged(dossier) & NEVER_CAME or not dossier.shipments or dossier.deliveries:
        return False
    return dossier.shipments[-1].at < dossier.opened_at and not dossier.scans_of(dossier.our_trackings)
