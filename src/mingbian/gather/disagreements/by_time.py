"""When something is said to have been, and when the record has it: waiting, holding the goods, taking a picture."""

import re
from collections.abc import Iterator
from datetime import timedelta

from mingbian.domain.claim import Claim, ClaimKind
from mingbian.domain.clock import in_words, lasting
from mingbian.domain.disagreement import Disagreement
from mingbian.domain.evidence import Photo
from mingbian.gather.disagreement import Case, disagreement
from mingbian.gather.innocent import CLOCKS, ROUND_FIGURE, SCANNED_AFTERWARDS, of_this_order
from mingbian.gather.numerals import WRITTEN, whole
from mingbian.gather.reading.buyer_words import ABOUT_THE_GOODS
from mingbian.gather.reading.photos import CLOCK_NEVER_SET, CLOCKS_DIFFER
from mingbian.gather.reading.tracking import SCANNED_LATE

ROUNDING = timedelta(days=1)  # “三天” may be two and a half
_WAITED = re.compile(rf"({WRITTEN})(?:多)?(天|周|个?星期|个?礼拜)")
A_DAY, A_WEEK = timedelta(days=1), timedelta(days=7)


@disagreement("time", "时间", place=20)
def look(case: Case) -> Iterator[Disagreement]:
    for claim in case.claims:
        yield from _held_before_signing(case, claim)
        yield from _waited_longer_than_it_took(case, claim)
    yield from _taken_before_the_order(case)


def _held_before_signing(case: Case, claim: Claim) -> Iterator[Disagreement]:
    """A fault of the goods, told while the courier still had the only parcel."""
    told, signings = case.fact(claim.cite), case.dossier.signings
    if claim.kind not in ABOUT_THE_GOODS or len(case.dossier.shipments) != 1 or not signings:
        return
    signed = signings[0]
    if told.at < signed.at - SCANNED_LATE:
        sentence = f"{in_words(told.at)} 的“{claim.words}”，与快递 {in_words(signed.at)} 才签收的记录不一致。"
        innocent = (*of_this_order(case.dossier), SCANNED_AFTERWARDS, CLOCKS)
        yield Disagreement("time", "时间", sentence, (claim.cite, signed.cite), innocent, claim.id)


def _waited_longer_than_it_took(case: Case, claim: Claim) -> Iterator[Disagreement]:
    waited = _WAITED.search(claim.words) if claim.kind is ClaimKind.LATE_SHIPPING else None
    count = whole(waited[1]) if waited else None
    sent = case.dossier.shipments[:1]
    if waited is None or count is None or not sent:
        return
    took = sent[0].at - case.dossier.order.at
    if took + ROUNDING < count * (A_DAY if waited[2] == "天" else A_WEEK):
        shipped = f"{in_words(sent[0].at)} 已发货（下单后 {lasting(took)}）的记录"
        sentence = f"{in_words(case.fact(claim.cite).at)} 的“{claim.words}”，与{shipped}不一致。"
        innocent = (*of_this_order(case.dossier), ROUND_FIGURE, "买家等的可能是收货，不是发货。")
        yield Disagreement("time", "时间", sentence, (claim.cite, sent[0].cite), innocent, claim.id)


def _taken_before_the_order(case: Case) -> Iterator[Disagreement]:
    order = case.dossier.order
    for photo in case.dossier.of(Photo):
        if photo.captured_at and CLOCKS_DIFFER < order.at - photo.captured_at <= CLOCK_NEVER_SET:
            taken = f"照片“{photo.name}”记着拍于 {photo.captured_at:%Y-%m-%d %H:%M}"
            sentence = f"{taken}，与 {in_words(order.at)} 才下单的记录不一致。"
            innocent = ("相机的时钟可能没有校准。", "可能是用旧照片示意。", *of_this_order(case.dossier))
            yield Disagreement("time", "时间", sentence, (photo.cite, order.cite), innocent)
