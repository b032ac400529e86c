"""What the listing promised by the platform's service labels, against claims that it was promised."""

import re
from collections.abc import Iterator

from mingbian.domain.claim import Cell, Claim, ClaimKind
from mingbian.domain.dossier import Dossier
from mingbian.domain.trade import PROMISE_TITLES, Promise, PromiseCode
from mingbian.gather.cells import supports

CALLED = {
    PromiseCode.SEVEN_DAYS: re.compile(r"[七7]天无理由|无理由退"),
    PromiseCode.FAKE_X10: re.compile(r"假一赔十|假一罚十|十倍"),
    PromiseCode.BAD_FRUIT: re.compile(r"坏果包赔|坏了?包赔|坏单包赔"),
    PromiseCode.SHIP_24H: re.compile(r"24小时|二十四小时|当天发|一天内发"),
    PromiseCode.SHIP_48H: re.compile(r"48小时|四十八小时|两天内发|2天内发"),
    PromiseCode.FREIGHT_INSURANCE: re.compile(r"运费险|退货包运费"),
    PromiseCode.WARRANTY: re.compile(r"保修|质保|联保|包换"),
    PromiseCode.ALLERGY_REFUND: re.compile(r"过敏包退|过敏可退"),
}


def read(dossier: Dossier, claim: Claim) -> Iterator[Cell]:
    """A promise that stood when the order was placed bears out that it was made; whether it was kept is not said."""
    if claim.kind is not ClaimKind.PROMISED:
        return
    for promise in dossier.of(Promise):
        called = CALLED.get(promise.code)
        spot = called.search(claim.words) if called and promise.at <= dossier.order.at else None
        if spot:
            yield supports(claim, promise, promise.text or PROMISE_TITLES[promise.code])
