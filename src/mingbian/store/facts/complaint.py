"""The complaint, the platform's after-sale request, and the clocks that run with them."""

from collections.abc import Iterable

from mingbian.domain.complaint import AfterSale, Complaint, Reason
from mingbian.domain.fact import Fact
from mingbian.domain.outcome import Countdown
from mingbian.store import models as rows
from mingbian.store.case import Case
from mingbian.store.meanings import WAITING_FOR_US, aftersale_kind

_CLOCKS = {
    "待商家处理": "处理售后申请",
    "待商家收货": "退货验收",
    "平台处理中": "平台介入举证",
}
"""What runs out in each of the states in which an after-sale waits for the shop; `rules/deadlines.py` reads this."""

_NOTES = """
SELECT * FROM countdown_note WHERE shop_id = %(shop)s AND order_sn = %(order_sn)s AND at <= %(now)s ORDER BY at, id
"""


def facts(case: Case) -> list[Fact]:
    """After-sales before complaints of the same second, as a buyer meets them. A clock is told when it was seen."""
    notes = case.ask(rows.CountdownNote, _NOTES)
    return [
        *(fact for request in case.aftersales for fact in _aftersale(request)),
        *(fact for complaint in case.complaints for fact in _complaint(complaint)),
        *(Countdown(at=note.at, cite=0, due_at=note.due_at, text=note.text) for note in notes),
    ]


def _aftersale(request: rows.AfterSale) -> Iterable[Fact]:
    if request.applied_at is None:
        return
    yield AfterSale(
        at=request.applied_at,
        cite=0,
        kind=aftersale_kind(request.kind, returns=bool(request.return_tracking)),
        amount_fen=request.refund_fen or 0,
        text=request.reason_text,
    )
    if request.due_at and request.status in WAITING_FOR_US:
        yield Countdown(at=request.applied_at, cite=0, due_at=request.due_at, text=_CLOCKS[request.status])


def _complaint(complaint: rows.Complaint) -> Iterable[Fact]:
    yield Complaint(
        at=complaint.at,
        cite=0,
        reason=Reason(complaint.reason),
        amount_fen=complaint.demanded_fen,
        text=complaint.text,
    )
    if complaint.due_at:
        text = "工单处理时限" if complaint.ticket_sn else ""
        yield Countdown(at=complaint.at, cite=0, due_at=complaint.due_at, text=text)
