"""Go back to the draft as the program writes it. What was kept stays to be seen, and counts no more."""

from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.appeal.channel import Channel
from mingbian.domain.errors import MingbianError
from mingbian.store import models as rows


class NothingKeptError(MingbianError):
    """The draft is in use already."""

    code = "nothing_kept"
    message_format = "给「{channel}」的说明用的就是程序写的草稿。"
    hint_format = "要改，请直接在说明框里改，再按“保存”。"


def use_draft(dispute: rows.Dispute, channel: Channel, *, now: datetime, by: User | None = None) -> int:
    """How many versions were set aside. Raises NothingKeptError."""
    with acting("statement_set_aside", dispute, now=now, by=by) as act:
        standing = rows.KeptStatement.objects.filter(dispute=dispute, channel=channel.code, aside_at=None)
        count = standing.update(aside_at=now)
        if not count:
            raise NothingKeptError(channel=channel.title)
        act.tell(channel=channel.title)
    return count
