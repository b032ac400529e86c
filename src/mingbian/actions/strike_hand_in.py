"""Strike a hand-in that was written down by mistake: it stays to be seen, and counts no more."""

from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.actions.attach_screenshot import HandedInLockedError
from mingbian.actions.judging import judged
from mingbian.domain.clock import in_words
from mingbian.domain.dispute import State
from mingbian.domain.errors import MingbianError
from mingbian.store import models as rows
from mingbian.store.queries.after_handing_in import standing_hand_ins


class ReasonMissingError(MingbianError):
    """A record is not taken out of the count without a word."""

    code = "strike_without_reason"
    message_format = "划掉一次提交要写明原因。"
    hint_format = "一句就够，如“点错了渠道，实际没有提交”。"


def strike_hand_in(handed: rows.HandedIn, why: str, *, now: datetime, by: User | None = None) -> rows.HandedIn:
    """The struck record. A dispute in which nothing else waits for the platform is open again, with its deadlines.

    Raises ReasonMissingError, and HandedInLockedError once the platform has decided or it was struck before.
    """
    said = why.strip()
    if not said:
        raise ReasonMissingError
    dispute = handed.dispute
    with acting("hand_in_struck", dispute, now=now, by=by) as act:
        handed.refresh_from_db(from_queryset=rows.HandedIn.objects.select_for_update(of=("self",)))
        if handed.struck_at is not None:
            raise HandedInLockedError(at=in_words(handed.at), why=f"已于 {in_words(handed.struck_at)} 划掉")
        if rows.Verdict.objects.filter(dispute=dispute, at__gte=handed.at).exists():
            raise HandedInLockedError(at=in_words(handed.at), why="平台已经有了结果")
        handed.struck_at, handed.struck_why = now, said
        handed.save(update_fields=["struck_at", "struck_why"])
        if dispute.state == State.HANDED_IN and not standing_hand_ins(dispute):
            act.move(dispute, State.OPEN)
            judged(dispute, now)
        act.tell(at=in_words(handed.at), why=said)
    return handed
