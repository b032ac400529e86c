"""What the page of personal data asks: what speaks against erasing, what is due, and what was erased so far."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from django.http import Http404

from mingbian.domain.clock import day_of
from mingbian.domain.dispute import State
from mingbian.domain.erasure import COMING_DAYS, KEEP_MONTHS, AskedBy, ErasureRecord, Ground, is_due, kept_until
from mingbian.store.meanings import WAITING_FOR_US
from mingbian.store.models import AfterSale, Dispute, Erasure, LedgerEntry, Retention, Shop

CONTRACT_AND_RECORDS = "LAW-EC-58-63"
LIMITATION = "LAW-MFD-188"
SHORTEST_MONTH_DAYS = 28


@dataclass(frozen=True, slots=True)
class Kept:
    """A shop's retention: the owner's, or our default where he has set none (`own` is False)."""

    months: int = KEEP_MONTHS
    automatic: bool = False
    own: bool = False


@dataclass(frozen=True, slots=True)
class KeptCase:
    """A closed case and the last day on which it is kept."""

    dispute: Dispute
    until: date
    due: bool


def retention_of(shop: Shop) -> Kept:
    """What counts for this shop."""
    set_by_owner = Retention.objects.filter(shop=shop).first()
    return Kept(set_by_owner.months, set_by_owner.automatic, own=True) if set_by_owner else Kept()


def cases_running_out(shop: Shop, now: datetime) -> list[KeptCase]:
    """Closed cases that are due, or will be soon; the longest closed first. What was erased is not listed again."""
    months = retention_of(shop).months
    # No month is shorter than 28 days: what was closed later than this is not read at all.
    latest = now + timedelta(days=COMING_DAYS + 1 - SHORTEST_MONTH_DAYS * months)
    closed = Dispute.objects.filter(shop=shop, state=State.CLOSED, erased_at=None, closed_at__lte=latest)
    found = []
    for dispute in closed.order_by("closed_at", "number"):
        if dispute.closed_at is None:
            continue
        until = kept_until(dispute.closed_at, months)
        if (until - day_of(now)).days > COMING_DAYS:
            break
        found.append(KeptCase(dispute, until, is_due(dispute.closed_at, months, now)))
    return found


def grounds(shop: Shop, order_sns: Iterable[str], now: datetime) -> tuple[Ground, ...]:
    """What speaks against erasing these orders now; what blocks comes first."""
    asked = [*order_sns]
    found = [*_of_disputes(shop, asked, now), *_of_aftersales(shop, asked)]
    return tuple(sorted(found, key=lambda ground: not ground.blocks))


def erasures(shop: Shop) -> list[Erasure]:
    """The latest first."""
    return list(Erasure.objects.filter(shop=shop).select_related("by").order_by("-number"))


def erasure_of(shop: Shop, number: int) -> Erasure:
    """The erasure of this number in this shop. 404 for any other."""
    found = Erasure.objects.filter(shop=shop, number=number).select_related("by", "shop").first()
    if found is None:
        raise Http404
    return found


def _of_disputes(shop: Shop, asked: list[str], now: datetime) -> Iterator[Ground]:
    months = retention_of(shop).months
    for dispute in Dispute.objects.filter(shop=shop, order_sn__in=asked, erased_at=None).order_by("number"):
        if dispute.state != State.CLOSED or dispute.closed_at is None:
            yield Ground(
                dispute.order_sn,
                f"第 {dispute.number} 号纠纷还没有结案，处理争议要用到合同和交易记录。",
                "请先把它结案；或者去掉这一单，其余的照样可以删除。",
                (CONTRACT_AND_RECORDS,),
                blocks=True,
            )
        elif not is_due(dispute.closed_at, months, now):
            until = kept_until(dispute.closed_at, months)
            yield Ground(
                dispute.order_sn,
                f"第 {dispute.number} 号纠纷 {day_of(dispute.closed_at)} 才结案，保存期到 {until}。",
                "现在删除，买家日后另行起诉时本店将拿不出记录。本人要求删除、又不再需要时，可以删。",
                (LIMITATION, CONTRACT_AND_RECORDS),
                blocks=False,
            )


def _of_aftersales(shop: Shop, asked: list[str]) -> Iterator[Ground]:
    """Where our own case is closed the owner has said that it is over, whatever an old export still says."""
    over = Dispute.objects.filter(shop=shop, order_sn__in=asked, state=State.CLOSED).values("order_sn")
    waiting = AfterSale.objects.filter(shop=shop, order_sn__in=asked, status__in=WAITING_FOR_US)
    waiting = waiting.exclude(order_sn__in=over)
    for order_sn, status in waiting.order_by("order_sn").values_list("order_sn", "status").distinct():
        yield Ground(
            order_sn,
            f"订单 {order_sn} 的售后还在「{status}」。",
            "请先处理完这次售后，再导入一次售后单；或者去掉这一单，其余的照样可以删除。",
            (CONTRACT_AND_RECORDS,),
            blocks=True,
        )


def record_of(erasure: Erasure) -> ErasureRecord:
    """The erasure as its certificate tells it."""
    return ErasureRecord(
        shop=erasure.shop.name,
        number=erasure.number,
        at=erasure.at,
        by=erasure.by.get_username() if erasure.by else "",
        asked_by=AskedBy(erasure.asked_by),
        orders=erasure.orders,
        disputes=tuple(erasure.disputes),
        erased=tuple((title, count) for title, count in erasure.erased),
        thinned=tuple((title, count, why) for title, count, why in erasure.thinned),
        mended=tuple((title, count) for title, count in erasure.mended),
        files_erased=erasure.files_erased,
        files_shared=erasure.files_shared,
        finished_at=erasure.finished_at,
        entry=_entry_of(erasure),
    )


def _entry_of(erasure: Erasure) -> tuple[int, str] | None:
    """The ledger's entry that says it was done, by its number and hash."""
    subject = f"erasure:{erasure.pk}"
    entries = LedgerEntry.objects.filter(shop=erasure.shop, action="person_erased", subjects__contains=subject)
    named = ((entry.seq, entry.hash) for entry in entries.order_by("seq") if subject in entry.subjects.split())
    return next(named, None)
