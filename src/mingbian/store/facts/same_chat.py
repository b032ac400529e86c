"""The same buyer's other orders, known by his number in the chat: each with the after-sale that ended in a refund."""

from collections.abc import Iterator
from dataclasses import replace

from mingbian.domain.complaint import AfterSale
from mingbian.domain.fact import Fact
from mingbian.domain.record import Account
from mingbian.domain.trade import Order
from mingbian.store import models as rows
from mingbian.store.buyers import by_chat
from mingbian.store.case import Case
from mingbian.store.facts import account
from mingbian.store.meanings import REFUNDED, aftersale_kind

FOUND_RIGHT = ("honest", "mistaken")


def facts(case: Case) -> list[Fact]:
    """Only orders placed before the dispute began are history. None where nobody wrote the chat's number down."""
    numbers = by_chat(case)
    if not numbers:
        return []
    lines = rows.OrderLine.objects.filter(
        shop=case.shop_id, order_sn__in=numbers, placed_at__lte=case.dispute.opened_at
    )
    known = {line.order_sn: line for line in lines.order_by("-line_key")}
    refunds = rows.AfterSale.objects.filter(
        shop=case.shop_id, order_sn__in=[*known], status=REFUNDED, applied_at__lte=case.now
    ).order_by("applied_at", "aftersale_id")
    return [
        *(_order(line, case) for line in known.values()),
        *(_refund(request, case) for request in refunds),
        *_found_right(case, [*known]),
    ]


def _order(line: rows.OrderLine, case: Case) -> Order:
    return Order(
        at=line.placed_at or case.dispute.opened_at,
        cite=0,
        order_sn=line.order_sn,
        amount_fen=line.paid_fen or 0,
        title=line.title,
        goods_id=line.goods_id,
        address=" ".join(part for part in (line.province, line.city, line.district) if part),
        batch=line.batch,
        quantity=line.quantity,
    )


def _refund(request: rows.AfterSale, case: Case) -> AfterSale:
    return AfterSale(
        at=request.applied_at or case.now,
        cite=0,
        kind=aftersale_kind(request.kind, returns=bool(request.return_tracking)),
        amount_fen=request.refund_fen or 0,
        text=request.reason_text,
        order_sn=request.order_sn,
    )


def _found_right(case: Case, numbers: list[str]) -> Iterator[Account]:
    """How many of these complaints the owner found honest or mistaken; told with the account as it was last seen."""
    found = rows.Dispute.objects.filter(
        shop=case.shop_id, order_sn__in=numbers, finding__in=FOUND_RIGHT, closed_at__lte=case.now
    ).count()
    if found:
        seen = account.facts(case)
        last = seen[-1] if seen else Account(at=case.dispute.opened_at, cite=0)
        yield replace(last, at=max(last.at, case.dispute.opened_at), supported=found)
