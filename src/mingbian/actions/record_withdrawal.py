"""Write down whether the buyer took the complaint back once it was settled. It is never a condition of anything."""

from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.actions.refusals import InFutureError
from mingbian.domain.clock import in_full
from mingbian.domain.errors import MingbianError
from mingbian.store import models as rows


class WithdrawnBeforeComplaintError(MingbianError):
    """Nobody takes back what he has not said yet."""

    code = "withdrawn_before_complaint"
    message_format = "撤销的时间 {at} 在买家投诉（{opened}）之前。"
    hint_format = "请核对年月日和时间，按售后单上显示的填写。"


def record_withdrawal(
    dispute: rows.Dispute, *, withdrawn: bool, at: datetime, now: datetime, by: User | None = None
) -> rows.Dispute:
    """The dispute, with what was seen. `at` is when it was taken back, or when somebody looked and it stood still.

    Raises InFutureError, WithdrawnBeforeComplaintError.
    """
    if at > now:
        raise InFutureError(what="撤销的时间", at=in_full(at))
    with acting("withdrawal_recorded", dispute, now=now, by=by) as act:
        if at < dispute.opened_at:
            raise WithdrawnBeforeComplaintError(at=in_full(at), opened=in_full(dispute.opened_at))
        dispute.withdrawn, dispute.withdrawn_at = withdrawn, at if withdrawn else None
        dispute.save()
        act.tell(how=f"买家已于 {in_full(at)} 撤销" if withdrawn else "买家没有撤销")
    return dispute
