"""Write down a complaint as it stands on the platform's page, and what can be seen of the account there."""

from datetime import date, datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.actions.judging import judged
from mingbian.actions.refusals import InFutureError, refuse_too_far
from mingbian.actions.typing_in import BY_HAND, type_in
from mingbian.domain.clock import in_full
from mingbian.domain.complaint import REASON_TITLES, Reason
from mingbian.domain.money import yuan
from mingbian.domain.sheet import ComplaintLine
from mingbian.store import models as rows
from mingbian.store.derive import relist_grievances


def record_complaint(
    shop: rows.Shop,
    order_sn: str,
    *,
    at: datetime,
    reason: Reason,
    demanded_fen: int,
    text: str,
    now: datetime,
    by: User | None = None,
    ticket_sn: str = "",
    due_at: datetime | None = None,
    registered_on: date | None = None,
    reviews: int | None = None,
    negative: int | None = None,
) -> rows.Complaint:
    """The complaint; a second one with the same ticket, or for the same order and moment, is the same in newer words.

    `due_at` is the platform's countdown. Belongs to the order's dispute where there is one; `open_dispute` opens one.
    Raises InFutureError, CountdownTooFarError.
    """
    if at > now:
        raise InFutureError(what="投诉时间", at=in_full(at))
    if due_at is not None:
        refuse_too_far(due_at, now)
    line = ComplaintLine(
        source=BY_HAND,
        order_sn=order_sn,
        at=at,
        reason=reason,
        demanded_fen=demanded_fen,
        text=text,
        ticket_sn=ticket_sn,
        due_at=due_at,
        registered_on=registered_on,
        reviews=reviews,
        negative=negative,
    )
    dispute = rows.Dispute.objects.filter(shop=shop, order_sn=order_sn).first()
    with acting("complaint_recorded", dispute or shop, now=now, by=by) as act:
        type_in(act, [line])
        relist_grievances(shop.pk, order_sn)
        if act.dispute:
            judged(act.dispute, now)
        act.tell(reason=REASON_TITLES[reason], amount=yuan(demanded_fen))
    key = {"ticket_sn": ticket_sn} if ticket_sn else {"order_sn": order_sn, "at": at}
    return rows.Complaint.objects.filter(shop=shop, **key).latest("pk")
