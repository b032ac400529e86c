"""Decide that one hidden place of an exhibit may be seen in its copies, and say why; the ledger notes it."""

from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.actions.hide_spot import locked_redaction
from mingbian.domain.clock import in_full
from mingbian.domain.errors import MingbianError
from mingbian.domain.personal import PERSONAL_TITLES, Personal
from mingbian.store import models as rows

LONGEST_WHY = 200


class NoSuchSpotError(MingbianError):
    """The place is not hidden any more, or never was."""

    code = "no_such_spot"
    message_format = "第 {number} 号证物上没有这一处遮盖，可能刚刚重新检查过。"
    hint_format = "请刷新这一页，再选一次。"


class ReasonMissingError(MingbianError):
    """What may be seen needs a reason: somebody will ask for it."""

    code = "reason_missing"
    message_format = "不遮盖第 {number} 号证物上的{kind}，需要写明理由。"
    hint_format = "例如：“平台要求看到收件手机后四位”“这是本店自己的电话”。"


def show_spot(evidence: rows.Evidence, spot: int, why: str, *, now: datetime, by: User | None = None) -> rows.Redaction:
    """The redaction without this place. Raises NotLookedThroughError, NoSuchSpotError, ReasonMissingError."""
    with acting("spot_shown", evidence.dispute, now=now, by=by, closed_too=True) as act:
        redaction = locked_redaction(evidence)
        told = next((one for one in redaction.spots if one["id"] == spot and not one["shown"]), None)
        if told is None:
            raise NoSuchSpotError(number=evidence.number)
        kind = PERSONAL_TITLES[Personal(told["kind"])]
        reason = why.strip()[:LONGEST_WHY]
        if not reason:
            raise ReasonMissingError(number=evidence.number, kind=kind)
        told["shown"] = {"by": by.get_username() if by else "本机", "at": in_full(now), "why": reason}
        redaction.save(update_fields=["spots"])
        act.seal(f"exhibit:{evidence.number}", f"file:{evidence.sha256}")
        act.tell(number=evidence.number, kind=kind, why=reason)
    return redaction
