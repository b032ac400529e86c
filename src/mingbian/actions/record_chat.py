"""Write down chat with the buyer of one order, pasted or typed."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.actions.judging import judged
from mingbian.actions.refusals import InFutureError
from mingbian.actions.typing_in import type_in
from mingbian.domain.clock import in_full
from mingbian.domain.errors import MingbianError
from mingbian.domain.sheet import ChatLine
from mingbian.store import models as rows


class NothingSaidError(MingbianError):
    """A text in which no message was recognised."""

    code = "nothing_said"
    message_format = "没有可以记下的聊天内容。"
    hint_format = "每条写成「时间 说话人 内容」；也可以直接从平台聊天窗口整段复制。"


def record_chat(dispute: rows.Dispute, lines: Sequence[ChatLine], *, now: datetime, by: User | None = None) -> int:
    """How many of the messages were new; the same chat twice is there once. Every line counts as this order's.

    Raises NothingSaidError, InFutureError.
    """
    if not lines:
        raise NothingSaidError
    latest = max(line.at for line in lines)
    if latest > now:
        raise InFutureError(what="聊天时间", at=in_full(latest))
    with acting("chat_recorded", dispute, now=now, by=by) as act:
        tally = type_in(act, [replace(line, order_sn=dispute.order_sn) for line in lines])
        judged(dispute, now)
        act.tell(count=tally.added)
    return tally.added
