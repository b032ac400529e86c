"""Write down a telephone call with the buyer: who called, when, and what was said, in a note."""

from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.actions.judging import judged
from mingbian.actions.refusals import InFutureError
from mingbian.domain.clock import in_full
from mingbian.domain.talk import Speaker
from mingbian.negotiate.letter import Stage
from mingbian.store import models as rows


def record_call(
    dispute: rows.Dispute,
    *,
    at: datetime,
    caller: Speaker,
    text: str,
    now: datetime,
    by: User | None = None,
    stage: Stage | None = None,
    reached: bool = True,
) -> rows.Call:
    """The call; `caller` is the buyer or the seller. Not `reached`, it was tried and nobody answered.

    Raises InFutureError.
    """
    if at > now:
        raise InFutureError(what="通话时间", at=in_full(at))
    if not reached:
        text = f"没有接通。{text}".strip()
    with acting("call_recorded", dispute, now=now, by=by) as act:
        call = rows.Call.objects.create(
            shop=act.shop,
            order_sn=dispute.order_sn,
            at=at,
            caller=caller,
            stage=stage or "",
            reached=reached,
            text=text,
            noted_by=by,
        )
        judged(dispute, now)
        act.tell(note=text)
    return call
