"""Write down one of the shop's figures on the platform's page, before and after, as it stands there. No sums here."""

from datetime import date, datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.domain.clock import day_of
from mingbian.domain.errors import MingbianError
from mingbian.store import models as rows

LONGEST = 40


class MetricIncompleteError(MingbianError):
    """A figure without its name, or a name without a figure."""

    code = "metric_incomplete"
    message_format = "要写明是哪个指标，并至少填之前、之后中的一个；每格最多 {longest} 个字。"
    hint_format = "照后台页面抄写即可，如“纠纷退款率”“0.35%”。"


class MetricInFutureError(MingbianError):
    """Nobody has seen tomorrow's figure."""

    code = "metric_in_future"
    message_format = "看到指标的日子 {day} 在将来。"
    hint_format = "请填在后台看到这个数字的那一天。"


def record_metric(
    dispute: rows.Dispute,
    name: str,
    *,
    now: datetime,
    by: User | None = None,
    before: str = "",
    before_on: date | None = None,
    after: str = "",
    after_on: date | None = None,
) -> rows.MetricNote:
    """The note; of a figure that stands here already, what was left empty then is filled in, what is typed anew counts.

    Raises MetricIncompleteError, MetricInFutureError.
    """
    named, first, last = name.strip(), before.strip(), after.strip()
    if not named or not (first or last) or max(map(len, (named, first, last))) > LONGEST:
        raise MetricIncompleteError(longest=LONGEST)
    for day in (before_on, after_on):
        if day is not None and day > day_of(now):
            raise MetricInFutureError(day=day.isoformat())
    told = {"before": first, "before_on": before_on, "after": last, "after_on": after_on}
    with acting("metric_recorded", dispute, now=now, by=by, closed_too=True) as act:
        note, _ = rows.MetricNote.objects.update_or_create(
            dispute=dispute,
            name=named,
            defaults={"at": now, "by": by, **{part: said for part, said in told.items() if said}},
        )
        act.tell(name=named, before=note.before or "未填", after=note.after or "未填")
    return note
