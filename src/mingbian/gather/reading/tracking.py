"""The courier's record of our parcel, against not received, false shipping, damage, and faults found too early."""

import re
from collections.abc import Iterator
from datetime import timedelta

from mingbian.domain.claim import Cell, Claim, ClaimKind
from mingbian.domain.clock import in_words
from mingbian.domain.dossier import Dossier
from mingbian.domain.parcel import ReturnWeighed, Scanned
from mingbian.gather.cells import contradicts, grams, silent, supports
from mingbian.gather.collection import COLLECT_WITHIN, collection
from mingbian.gather.handing_over import came_to_the_buyer
from mingbian.gather.reading.buyer_words import ABOUT_THE_GOODS
from mingbian.gather.reading.delivery import damage_noted

STUCK_AFTER = timedelta(hours=48)  # no news for so long counts as stuck (PDD-SHIP-03, ordinary regions, medium)
SCANNED_LATE = timedelta(hours=12)  # our guess of how late a courier scans what a buyer already holds
_ON_ITS_WAY = re.compile(r"运输中|已发出|已离开|发往|到达.{0,8}(?:转运|分拨|集散)")
_WENT_WRONG = re.compile(r"丢失|遗失|退回|拒收|派送失败|无法派送|地址不详|问题件|滞留|异常|错分|改地址")


def read(dossier: Dossier, claim: Claim) -> Iterator[Cell]:
    scans = dossier.scans_of(dossier.our_trackings)
    if claim.kind is ClaimKind.NOT_RECEIVED:
        yield from _arrival(dossier, claim, scans)
    elif claim.kind is ClaimKind.FALSE_SHIPPING:
        yield from _collected(dossier, claim)
    elif claim.kind is ClaimKind.DAMAGED:
        noted = ((scan, damage_noted(scan.text)) for scan in scans)
        yield from (supports(claim, scan, spot) for scan, spot in noted if spot)
    if claim.kind in ABOUT_THE_GOODS and len(dossier.shipments) == 1:
        yield from _still_on_its_way(dossier, claim, scans)


def _still_on_its_way(dossier: Dossier, claim: Claim, scans: tuple[Scanned, ...]) -> Iterator[Cell]:
    """A fault of the goods, told while the courier still had them."""
    told = dossier.opened_at
    if any(delivered.at <= told + SCANNED_LATE for delivered in dossier.deliveries):
        return
    for scan in scans:
        spot = _ON_ITS_WAY.search(f"{scan.place} {scan.text}")
        if spot and scan.at >= told:
            yield contradicts(claim, scan, scan.text)
            return
    for delivered in dossier.signings[:1]:
        yield contradicts(claim, delivered, in_words(delivered.at))


def _arrival(dossier: Dossier, claim: Claim, scans: tuple[Scanned, ...]) -> Iterator[Cell]:
    for weighing in dossier.of(ReturnWeighed):
        if weighing.tracking in dossier.our_trackings:
            yield supports(claim, weighing, grams(weighing.weight_g))  # our own parcel came back to us
    for scan in scans:
        if spot := came_to_the_buyer(scan.text):
            yield contradicts(claim, scan, spot)
    if scans and not dossier.deliveries:
        yield _last_news(dossier, claim, scans[-1])


def _last_news(dossier: Dossier, claim: Claim, last: Scanned) -> Cell:
    wrong = _WENT_WRONG.search(last.text)
    if wrong:
        return supports(claim, last, wrong.group())
    if came_to_the_buyer(last.text):
        return contradicts(claim, last, came_to_the_buyer(last.text))
    stuck = dossier.now - last.at >= STUCK_AFTER
    return supports(claim, last, last.text) if stuck else silent(claim, last, last.text)


def _collected(dossier: Dossier, claim: Claim) -> Iterator[Cell]:
    first = collection(dossier)
    if first is None or not dossier.shipments:
        return
    in_time = first.at <= dossier.shipments[0].at + COLLECT_WITHIN
    yield contradicts(claim, first, first.text) if in_time else supports(claim, first, first.text)
