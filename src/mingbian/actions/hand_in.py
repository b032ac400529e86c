"""Note that material was handed in by the seller's own hand: what, where, with which exhibits. Nothing is sent here."""

from datetime import datetime
from hashlib import sha256

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.appeal.channel import Channel
from mingbian.domain.dispute import State
from mingbian.domain.errors import MingbianError
from mingbian.store import models as rows


class StatementEmptyError(MingbianError):
    """Nothing was handed in without a word."""

    code = "statement_empty"
    message_format = "还没有写明提交了什么。"
    hint_format = "请把提交时用的说明贴进来，哪怕只有一句。"


def hand_in(
    dispute: rows.Dispute,
    channel: Channel,
    statement: str,
    *,
    now: datetime,
    by: User | None = None,
    pack_sha256: str = "",
) -> rows.HandedIn:
    """What was handed in, kept word for word; the ledger notes its hash. Raises StatementEmptyError."""
    if not statement.strip():
        raise StatementEmptyError
    with acting("handed_in", dispute, now=now, by=by) as act:
        act.leaves = True
        kept = rows.Evidence.objects.filter(dispute=dispute).order_by("number").values_list("sha256", flat=True)
        handed = rows.HandedIn.objects.create(
            dispute=dispute,
            at=now,
            by=by,
            channel=channel.code,
            statement=statement,
            exhibits=list(kept),
            pack_sha256=pack_sha256,
        )
        act.move(dispute, State.HANDED_IN)
        dispute.save()
        act.seal(f"text:{sha256(statement.encode()).hexdigest()}")
        if pack_sha256:
            act.seal(f"pack:{pack_sha256}")
        act.tell(channel=channel.title)
    return handed
