"""What the shop's own books say around the dispute: counts, neighbours, the same buyer, what was decided before."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from django.db import connection

from mingbian.domain.complaint import Reason
from mingbian.domain.fact import Fact
from mingbian.domain.record import Account, History
from mingbian.history import questions
from mingbian.store import models as rows
from mingbian.store.case import Case
from mingbian.store.derive import DAY
from mingbian.store.meanings import blamed
from mingbian.store.models.moment import seconds
from mingbian.store.relations import CLOSED, MASKED, NEARBY, Asked, moves


def facts(case: Case) -> list[Fact]:
    """Counts end when the dispute began; neighbours and earlier findings are told as far as they are known now."""
    reason = _reason(case)
    asked = _asked(case, reason)
    decided = questions.decided(_answer("decided", CLOSED, asked), at=case.now)
    return [
        *_counts(case, asked, reason),
        *questions.neighbours(_answer("neighbours", NEARBY, asked)),
        *_accounts(case, asked),
        *([decided] if decided else []),
    ]


def _reason(case: Case) -> Reason | None:
    """The complaint's reason as it stands now, else what the after-sale blames; None where it blames nothing."""
    if case.complaints:
        return Reason(case.complaints[-1].reason)
    return next((reason for request in case.aftersales if (reason := blamed(request.reason_text))), None)


def _asked(case: Case, reason: Reason | None) -> Asked:
    shops_orders = rows.OrderLine.objects.filter(shop_id=case.shop_id, placed_at__isnull=False)
    first_at = shops_orders.order_by("placed_at").values_list("placed_at", flat=True).first()
    listings = rows.Product.objects.filter(shop_id=case.shop_id, goods_id=case.goods_id or None)
    masked = [request.buyer_masked for request in case.aftersales if request.buyer_masked]
    line = case.line
    return Asked(
        shop_id=case.shop_id,
        dispute_id=case.dispute.pk,
        order_sn=case.order_sn,
        goods_id=case.goods_id,
        category=listings.values_list("category", flat=True).first() or "",
        reason=reason or "",
        buyer_masked=masked[-1] if masked else "",
        cell=f"{line.province} {line.city} {line.district}" if line.district else "",
        opened_at=seconds(case.dispute.opened_at),
        first_at=seconds(first_at or case.now),
        now=seconds(case.now),
    )


def _counts(case: Case, asked: Asked, reason: Reason | None) -> tuple[History, ...]:
    """None where the shop knows of no order before the dispute: a rate over nothing would say nothing."""
    known_for = asked.opened_at - asked.first_at
    if known_for <= 0:
        return ()
    answer = _answer("counts", moves(asked), asked)
    covered_days = -(-known_for // DAY)
    return questions.counts(answer, at=case.dispute.opened_at, covered_days=covered_days, reason=reason)


def _accounts(case: Case, asked: Asked) -> Iterable[Account]:
    """What is known of the account, each time that somebody learnt more; what was not seen again still stands."""
    own = {"shop_id": case.shop_id, "order_sn": case.order_sn}
    notes = rows.AccountNote.objects.filter(**own, at__lte=case.now).order_by("at", "pk")
    known = None
    if asked.buyer_masked and asked.cell:
        known = questions.same_buyer(_answer("same_buyer", MASKED, asked), at=case.dispute.opened_at)
        if known:
            yield known
    learnt: list[rows.Complaint | rows.AccountNote] = [*case.complaints, *notes]
    for seen in sorted(learnt, key=lambda seen: seen.at):
        parts = ("registered_on", "reviews", "negative", "orders", "refunds", "rejected")
        told = {part: getattr(seen, part, None) for part in parts}
        news = {part: value for part, value in told.items() if value is not None}
        if news:
            known = replace(known or Account(at=seen.at, cite=0), at=seen.at, **news)
            yield known


def _answer(name: str, relations: Mapping[str, str], asked: Asked) -> list[questions.Row]:
    with connection.cursor() as cursor:
        cursor.execute(questions.asked_of(relations, name), asked.values)
        return list(cursor.fetchall())
