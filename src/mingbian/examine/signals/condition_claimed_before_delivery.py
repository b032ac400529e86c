"""A fault of the goods complained about while they were still on their way.

Strong when the parcel was signed only later, or the courier still had it. Weak when it lay at a station or was out for
delivery, where a buyer may have opened it before the scan. Silent without the courier's own record of the parcel (that
we hold none says nothing of where it is), when any parcel of the order had arrived, or when another order of the same
buyer had just come: then it is probably mixed up. Our guess.
"""

from datetime import timedelta

from mingbian.domain.assessment import Family, Weight
from mingbian.domain.clock import in_words, lasting
from mingbian.domain.complaint import REASON_TITLES
from mingbian.domain.dossier import Dossier
from mingbian.domain.fact import Fact
from mingbian.domain.parcel import Delivered, Scanned, Shipped
from mingbian.examine.alleged import OF_THE_GOODS, alleged
from mingbian.examine.handover import arrived
from mingbian.examine.signal import Seen, intentional, signal
from mingbian.examine.wording import plain

STILL_ON_ITS_WAY = Weight(6.0, 3.0, 8.0)  # our guess
MAYBE_IN_HAND = Weight(1.5, 0.0, 3.0)  # our guess: couriers scan late
NEAR = ("派送", "派件", "驿站", "柜", "代收", "待取", "自提", "已到达")
LATELY = timedelta(days=15)  # our guess: a parcel that still lies about to be mixed up with another
SCANNED_LATE = timedelta(hours=12)  # our guess of how late a courier scans


@signal("T01", "到货前就称商品有问题", Family.TIMING)
def look(dossier: Dossier) -> Seen | None:
    reasons = alleged(dossier) & OF_THE_GOODS
    opened, came = dossier.opened_at, arrived(dossier)
    if not reasons or (came and came.at <= opened) or _another_came(dossier):
        return None
    seen = came or _last_seen(dossier)
    if seen is None:
        return None
    claim = "、".join(sorted(REASON_TITLES[reason] for reason in reasons))
    said = f"买家 {in_words(opened)} 反映{claim}"
    if came:
        sentence = f"{said}，快递 {came.tracking} 到 {in_words(came.at)} 才签收，比反映晚 {lasting(came.at - opened)}。"
    elif seen.at > opened:
        sentence = f"{said}，到 {in_words(seen.at)} 快递仍没有签收记录。"
    else:
        sentence = f"{said}，此时快递没有签收记录，最近一条是 {in_words(seen.at)}。"
    return intentional(MAYBE_IN_HAND if _near(dossier, came) else STILL_ON_ITS_WAY, sentence, (dossier.opening, seen))


def _last_seen(dossier: Dossier) -> Fact | None:
    """The last the courier said of our parcel, or our sending it after the complaint; None where neither is known."""
    scans = dossier.scans_of(dossier.our_trackings)
    sent = [parcel for parcel in dossier.shipments if scans or parcel.at > dossier.opened_at]
    return max((*sent, *scans), key=lambda fact: fact.at, default=None)


def _near(dossier: Dossier, came: Delivered | None) -> bool:
    if came and came.at - dossier.opened_at <= SCANNED_LATE:
        return True
    told = [scan for scan in dossier.of(Scanned) if scan.at <= dossier.opened_at]
    told = [scan for scan in told if scan.tracking in dossier.our_trackings]
    near = any(word in plain(f"{scan.place} {scan.text}") for scan in told[-2:] for word in NEAR)
    waiting = any(parcel.at <= dossier.opened_at for parcel in dossier.deliveries)
    return near or waiting


def _another_came(dossier: Dossier) -> bool:
    """Whether a parcel of another order of this buyer had lately come, or could have."""
    moves: list[Delivered | Shipped] = [*dossier.of(Delivered), *dossier.of(Shipped)]
    others = [fact for fact in moves if not dossier.is_disputed(fact.order_sn)]
    return any(timedelta(0) <= dossier.opened_at - fact.at <= LATELY for fact in others)
