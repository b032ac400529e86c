"""Write down how the platform, or the buyer, ended it: what was decided, about what, for how much, in whose words."""

from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.actions.due import forget_reminders
from mingbian.actions.refusals import InFutureError
from mingbian.domain.clock import in_full
from mingbian.domain.dispute import State
from mingbian.domain.errors import MingbianError
from mingbian.domain.outcome import DECIDED_BY_PLATFORM, ENDING_TITLES, Ending
from mingbian.store import models as rows
from mingbian.store.queries.after_handing_in import standing_hand_ins


class PartlyNeedsAmountError(MingbianError):
    """“In part” without a sum says nothing that the bill could be held against."""

    code = "partly_needs_amount"
    message_format = "“部分成立”要写明成立的是多少。"
    hint_format = "请照平台页面填写判回或免扣的金额；只改判责、没有金额的，填 0。"


class AmountNegativeError(MingbianError):
    """What a verdict gives or takes is said by the verdict; the sum is never negative."""

    code = "verdict_amount_negative"
    message_format = "金额 {amount} 分小于 0。"
    hint_format = "请填正数；是判回还是扣掉，由结果说明。"


class VerdictTooEarlyError(MingbianError):
    """Nothing is decided before anybody complained."""

    code = "verdict_too_early"
    message_format = "结果的时间 {at} 早于这起投诉（{opened}）。"
    hint_format = "请核对年月日，按平台页面上的时间填写。"


def record_verdict(
    dispute: rows.Dispute,
    ending: Ending,
    *,
    now: datetime,
    by: User | None = None,
    amount_fen: int | None = None,
    at: datetime | None = None,
    words: str = "",
) -> rows.Verdict:
    """The verdict of `at` (`now` without it), about what was handed in last before it. Then nothing is due any more.

    `amount_fen` is what it gave back or spared where we were heard, else what it cost; `words` are the platform's own.
    A second verdict, after another appeal, stands beside the first. Raises DisputeClosedError, PartlyNeedsAmountError,
    AmountNegativeError, InFutureError, VerdictTooEarlyError.
    """
    if ending is Ending.PARTLY and amount_fen is None:
        raise PartlyNeedsAmountError
    if amount_fen is not None and amount_fen < 0:
        raise AmountNegativeError(amount=amount_fen)
    when = at or now
    if when > now:
        raise InFutureError(what="结果的时间", at=in_full(when))
    with acting("verdict_recorded", dispute, now=now, by=by) as act:
        if when < dispute.opened_at:
            raise VerdictTooEarlyError(at=in_full(when), opened=in_full(dispute.opened_at))
        act.move(dispute, State.DECIDED)
        forget_reminders(dispute)
        dispute.due_at, dispute.due_for, dispute.due_source = None, "", ""
        dispute.save()
        verdict = rows.Verdict.objects.create(
            dispute=dispute,
            at=when,
            by=by,
            ending=ending,
            amount_fen=amount_fen,
            words=words.strip(),
            handed=_about(dispute, when) if ending in DECIDED_BY_PLATFORM else None,
            recorded_at=now,
        )
        act.tell(ending=ENDING_TITLES[ending])
    return verdict


def _about(dispute: rows.Dispute, when: datetime) -> rows.HandedIn | None:
    before = [one for one in standing_hand_ins(dispute) if one.at <= when]
    return before[-1] if before else None
