"""The owner says how long closed cases are kept, and whether they go by themselves when their time is over."""

from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.actions.erase_person import refuse_others_than_owner
from mingbian.domain.erasure import LONGEST_MONTHS, SHORTEST_MONTHS
from mingbian.domain.errors import MingbianError
from mingbian.store import models as rows


class MonthsOutOfRangeError(MingbianError):
    """A slip of the keyboard would erase too early, or never."""

    code = "months_out_of_range"
    message_format = "保存 {months} 个月不在可选的范围里。"
    hint_format = "请填 {shortest} 到 {longest} 之间的月数。"


def set_retention(
    shop: rows.Shop, months: int, *, automatic: bool, now: datetime, by: User | None = None
) -> rows.Retention:
    """What counts from now on, for cases that were closed before too. Raises MonthsOutOfRangeError, OwnerOnlyError."""
    refuse_others_than_owner(shop, by, what="改保存期限")
    if not SHORTEST_MONTHS <= months <= LONGEST_MONTHS:
        raise MonthsOutOfRangeError(months=months, shortest=SHORTEST_MONTHS, longest=LONGEST_MONTHS)
    with acting("retention_set", shop, now=now, by=by) as act:
        retention, _ = rows.Retention.objects.update_or_create(
            shop=shop, defaults={"months": months, "automatic": automatic}
        )
        act.tell(months=months, automatic="自动删除" if automatic else "只提醒，不自动删")
    return retention
