"""运输: whether the parcel kept moving, in one piece, once the courier had it."""

import re
from collections.abc import Iterator
from itertools import pairwise

from mingbian.domain.clock import in_words, lasting
from mingbian.domain.dossier import Dossier
from mingbian.domain.fact import Fact
from mingbian.domain.parcel import Scanned
from mingbian.domain.trade_step import Tick, Whose
from mingbian.gather.clauses import clauses, denied
from mingbian.gather.reading.delivery import damage_noted
from mingbian.gather.reading.tracking import STUCK_AFTER
from mingbian.gather.saying import LONGEST_QUOTE
from mingbian.gather.trade_step import deviates, kept, still_open, trade_step, unknown
from mingbian.gather.weights import LIGHTER_SHARE, SCALES_G, weighed_by_courier

BY_THE_COURIER = re.compile(r"丢失|遗失|错分|误送|错发(?:网点|中转)|中转滞留|积压")
LEFT_OPEN = re.compile(r"拒收|拒签|退回|联系不上|电话无人|地址不详|改地址|派送失败|无法派送|问题件|滞留|异常")


@trade_step("transit", "运输", place=70)
def look(dossier: Dossier) -> Iterator[Tick]:
    """Loss, damage and standing still, by the courier's own record, are the courier's; a refusal is left open."""
    scans = dossier.scans_of(dossier.our_trackings)
    troubles = [tick for tick in (*(_trouble(scan) for scan in scans), _lighter(dossier)) if tick is not None]
    stops = list(_stops(dossier, scans))
    yield from troubles
    yield from stops
    if not scans:
        yield _untold(dossier)
    elif not troubles and not stops:
        last = scans[-1]
        yield kept(f"{len(scans)} 条轨迹，没有停滞、丢失或破损的记录，最后一条 {in_words(last.at)}。", last)


def _untold(dossier: Dossier) -> Tick:
    if dossier.shipments or dossier.deliveries:
        sent: tuple[Fact, ...] = (*dossier.shipments[:1], *dossier.deliveries[:1])
        return unknown("没有途中的轨迹。", *sent, fetch=("tracking",))
    return still_open("还没有发货。", dossier.order)


def _trouble(scan: Scanned) -> Tick | None:
    if spot := damage_noted(scan.text):
        return deviates(Whose.COURIER, _told(scan, spot), scan, fetch=("courier_damage_note",))
    for clause in clauses(scan.text):
        for pattern, whose in ((BY_THE_COURIER, Whose.COURIER), (LEFT_OPEN, Whose.UNTOLD)):
            match = pattern.search(clause.text)
            if match and not denied(clause, clause.start + match.start()):
                return deviates(whose, _told(scan, clause.text), scan, fetch=("courier_statement",))
    return None


def _told(scan: Scanned, spot: str) -> str:
    where = f"在{scan.place}" if scan.place else ""
    return f"{in_words(scan.at)} 快递{where}记录：“{spot.strip()[:LONGEST_QUOTE]}”。"


def _stops(dossier: Dossier, scans: tuple[Scanned, ...]) -> Iterator[Tick]:
    """Every stretch of two days and more without a word, the one that still lasts included."""
    signings = dossier.signings
    if len(dossier.our_trackings) != 1:
        return
    news: list[Fact] = sorted([*scans, *signings], key=lambda fact: fact.at)
    for before, after in pairwise(news):
        if signings and before.at >= signings[-1].at:
            return
        if after.at - before.at >= STUCK_AFTER:
            span = f"{in_words(before.at)} 到 {in_words(after.at)}"
            told = f"{span} 有 {lasting(after.at - before.at)}没有新的轨迹。"
            yield deviates(Whose.COURIER, told, before, after, fetch=("courier_statement",))
    if scans and not dossier.deliveries and dossier.now - scans[-1].at >= STUCK_AFTER:
        told = f"最后一条轨迹停在 {in_words(scans[-1].at)}，已 {lasting(dossier.now - scans[-1].at)}没有更新。"
        yield deviates(Whose.COURIER, told, scans[-1], fetch=("courier_statement", "tracking"))


def _lighter(dossier: Dossier) -> Tick | None:
    """What one of the courier's own scales missed that an earlier one still had."""
    for before, after in pairwise(weighed_by_courier(dossier)):
        if before.weight_g - after.weight_g > max(before.weight_g * LIGHTER_SHARE, SCALES_G):
            told = (
                f"快递自己的两次称重：{in_words(before.at)} {before.weight_g} 克，"
                f"{in_words(after.at)} {after.weight_g} 克，少了 {before.weight_g - after.weight_g} 克。"
            )
            return deviates(Whose.COURIER, told, before, after, fetch=("weight_courier",))
    return None
