"""The movements that disputes may have caused, the disputes of that time, and what somebody decided about them."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from django.db.models import Max, Min, Q
from django.http import Http404

from mingbian.casework.bill_matching import DECIDED_WITHIN, Disputed
from mingbian.casework.money_book import Ended
from mingbian.domain.bill import MoneyKind, Movement
from mingbian.domain.clock import BEIJING, day_of
from mingbian.domain.outcome import Ending
from mingbian.platforms.pinduoduo.bill_kinds import CODES, money_kind
from mingbian.store.models import BillLine, BillMatch, Dispute, ImportedFile, OrderLine, Shop, TimelineEvent, Verdict

ELSEWHERE = tuple(code for code, kind in CODES.items() if kind in (MoneyKind.INCOME, MoneyKind.OTHER))
"""Codes of movements that no dispute causes, left out by the database: most rows of a bill are of these."""


Done = tuple[tuple[int, ...], ...]
"""The latest acts, rows of the bill and verdicts of a shop: the book is another one only when one of them is."""

AT_ONCE = 50
"""So many acts may be under way together: one with a lower number may become visible after one with a higher."""


def last_done(shop: Shop) -> Done:
    """Every action tells an event; rows and verdicts are asked for too, for an import is told at its end."""
    lasts = (
        TimelineEvent.objects.filter(shop=shop),
        BillLine.objects.filter(shop=shop),
        Verdict.objects.filter(dispute__shop=shop),
    )
    return tuple(tuple(last.order_by("-pk").values_list("pk", flat=True)[:AT_ONCE]) for last in lasts)


def movements(shop: Shop, since: datetime) -> list[Movement]:
    """Since this moment, in the bill's order: those of disputed orders, and those that name no order."""
    disputed = Dispute.objects.filter(shop=shop).values("order_sn")
    found = BillLine.objects.filter(shop=shop, at__gte=since).filter(Q(order_sn__in=disputed) | Q(order_sn=""))
    for code in ELSEWHERE:
        found = found.exclude(business__startswith=code)
    columns = ("pk", "order_sn", "at", "income_fen", "expense_fen", "kind", "business", "note", "imported_id", "row")
    names = dict(ImportedFile.objects.filter(shop=shop).values_list("pk", "name"))
    told = found.order_by("at", "pk").values_list(*columns)
    return [
        _movement(key, order_sn, at, income, expense, kind, business, note, names.get(file or 0), row)
        for key, order_sn, at, income, expense, kind, business, note, file, row in told
    ]


def movement_of(line: BillLine) -> Movement:
    file = line.imported.name if line.imported else ""
    return _movement(
        line.pk,
        line.order_sn,
        line.at,
        line.income_fen,
        line.expense_fen,
        line.kind,
        line.business,
        line.note,
        file,
        line.row,
    )


def disputed(shop: Shop, since: datetime) -> list[Disputed]:
    """Every dispute of the shop that a movement since then may be of, with the sums that were named in it.

    Disputes of before are there too where they still run on in the days in which a sum is held against them.
    """
    named: dict[int, list[int]] = {}
    for number, fen in Verdict.objects.filter(dispute__shop=shop).values_list("dispute_id", "amount_fen"):
        if fen:
            named.setdefault(number, []).append(fen)
    cells = ("pk", "number", "order_sn", "reason", "opened_at", "demanded_fen")
    orders = BillLine.objects.filter(shop=shop, at__gte=since).values("order_sn")
    near = Q(opened_at__gte=since - DECIDED_WITHIN) | Q(order_sn__in=orders)
    found = Dispute.objects.filter(near, shop=shop).order_by("number").values_list(*cells)
    return [
        Disputed(number, order_sn, reason, at, tuple(fen for fen in (demanded, *named.get(key, ())) if fen > 0))
        for key, number, order_sn, reason, at, demanded in found
    ]


def ended(shop: Shop, since: datetime) -> list[Ended]:
    """Disputes whose last word so far fell since then, with what was demanded, else what the order had brought in."""
    cells = ("dispute__number", "dispute__order_sn", "dispute__demanded_fen", "ending", "at")
    told = Verdict.objects.filter(dispute__shop=shop, at__gte=since, ending__in=list(Ending)).order_by("at", "pk")
    # What is said later takes the place of what was said before; whatever came before `since` has then been outdated.
    last = {number: row for number, *row in told.values_list(*cells)}
    paid = _paid(shop, [order_sn for order_sn, demanded_fen, *_ in last.values() if not demanded_fen])
    return [
        Ended(number, day_of(at), Ending(ending), demanded_fen or paid.get(order_sn, 0))
        for number, (order_sn, demanded_fen, ending, at) in last.items()
    ]


def decided_by_hand(shop: Shop) -> dict[int, int | None]:
    """What somebody said of a movement: its key, and the dispute's number, None for “of no dispute”."""
    return dict(BillMatch.objects.filter(shop=shop).values_list("line_id", "dispute__number"))


def bill_line_of(shop: Shop, line: int) -> BillLine:
    """The shop's movement of this key. 404 where there is none."""
    found = BillLine.objects.select_related("imported").filter(shop=shop, pk=line).first()
    if found is None:
        raise Http404
    return found


def bills_reach(shop: Shop) -> tuple[date, date] | None:
    """The first and the last day of which any imported bill tells; None without one."""
    reach = BillLine.objects.filter(shop=shop).aggregate(first=Min("at"), last=Max("at"))
    return (day_of(reach["first"]), day_of(reach["last"])) if reach["first"] else None


def months_covered(shop: Shop, months: Sequence[date]) -> list[date]:
    """Those of these months, by their first days, of which some bill has a row."""
    lines = BillLine.objects.filter(shop=shop)
    return [month for month in months if lines.filter(at__gte=begin_of(month), at__lt=begin_of(_after(month))).exists()]


def months_back(today: date, count: int) -> list[date]:
    """The first days of so many months, this one and those before it, the latest first."""
    months = [today.replace(day=1)]
    while len(months) < count:
        months.append((months[-1] - timedelta(days=1)).replace(day=1))
    return months


def begin_of(day: date) -> datetime:
    return datetime.combine(day, time(), BEIJING)


def _after(month: date) -> date:
    return (month + timedelta(days=32)).replace(day=1)


def _paid(shop: Shop, order_sns: Sequence[str]) -> dict[str, int]:
    found = OrderLine.objects.filter(shop=shop, order_sn__in=order_sns).values_list("order_sn", "paid_fen")
    sums: dict[str, int] = {}
    for order_sn, fen in found:
        sums[order_sn] = max(sums.get(order_sn, 0), fen or 0)
    return sums


def _movement(  # noqa: PLR0917  # the cells of one row, in the order in which they are asked for
    key: int,
    order_sn: str,
    at: datetime,
    income_fen: int,
    expense_fen: int,
    kind: str,
    business: str,
    note: str,
    file: str | None,
    row: int,
) -> Movement:
    return Movement(
        key=key,
        order_sn=order_sn,
        at=at,
        net_fen=income_fen + expense_fen,
        kind=money_kind(kind, business),
        words=business.partition("|")[2] or business or kind,
        note=note,
        file=file or "",
        row=row,
    )
