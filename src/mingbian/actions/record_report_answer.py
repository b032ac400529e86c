"""Write down what the platform did after the buyer was reported. It tells of a measure, never of what a person is."""

from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.actions.refusals import InFutureError
from mingbian.domain.clock import in_full
from mingbian.domain.errors import MingbianError
from mingbian.domain.outcome import MEASURE_TITLES, BuyerMeasure
from mingbian.store import models as rows
from mingbian.store.queries.after_handing_in import standing_hand_ins

REPORTS = frozenset({"report_buyer", "review_report"})
"""The ways by which a buyer, or what he wrote, is reported."""


class NotReportedError(MingbianError):
    """An answer to a report that nobody made."""

    code = "not_reported"
    message_format = "第 {number} 号纠纷里没有记下在 {at} 以前举报过买家。"
    hint_format = "请先把举报记为一次提交（申诉一步，选「举报买家」），再记平台的答复。"


def record_report_answer(
    dispute: rows.Dispute,
    measure: BuyerMeasure,
    *,
    now: datetime,
    by: User | None = None,
    at: datetime | None = None,
    words: str = "",
) -> rows.ReportAnswer:
    """The answer of `at` in the platform's words; it often comes when the dispute is closed.

    Raises NotReportedError, InFutureError.
    """
    when = at or now
    if when > now:
        raise InFutureError(what="答复的时间", at=in_full(when))
    with acting("report_answered", dispute, now=now, by=by, closed_too=True) as act:
        if not any(one.channel in REPORTS and one.at <= when for one in standing_hand_ins(dispute)):
            raise NotReportedError(number=dispute.number, at=in_full(when))
        answer = rows.ReportAnswer.objects.create(dispute=dispute, at=when, by=by, measure=measure, words=words.strip())
        act.tell(measure=MEASURE_TITLES[measure])
    return answer
