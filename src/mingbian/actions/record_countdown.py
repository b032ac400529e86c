"""Write down the deadline that the platform's page shows. It wins over every figure of ours."""

from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.actions.judging import judged
from mingbian.actions.refusals import refuse_too_far
from mingbian.domain.clock import in_full
from mingbian.domain.errors import MingbianError
from mingbian.store import models as rows


class CountdownOverError(MingbianError):
    """A countdown that is shown still runs: one that has ended is a slip of the keyboard."""

    code = "countdown_over"
    message_format = "{due} 已经过去了。"
    hint_format = "请按页面上的倒计时填写它结束的时刻，注意日期。"


def record_countdown(
    dispute: rows.Dispute,
    due_at: datetime,
    *,
    now: datetime,
    by: User | None = None,
    text: str = "",
) -> rows.CountdownNote:
    """The note; the dispute's deadline and its reminders follow it at once.

    Raises CountdownOverError, CountdownTooFarError.

    `text` says what runs out, in the page's words or one of `domain.deadline.DUE_TITLES`.
    """
    if due_at <= now:
        raise CountdownOverError(due=in_full(due_at))
    refuse_too_far(due_at, now)
    with acting("countdown_recorded", dispute, now=now, by=by) as act:
        note = rows.CountdownNote.objects.create(
            shop=act.shop, order_sn=dispute.order_sn, at=now, due_at=due_at, text=text, noted_by=by
        )
        judged(dispute, now)
        act.tell(due=in_full(due_at))
    return note
