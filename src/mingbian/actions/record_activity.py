"""Write down what went on in the shop or around it: a promotion, a post that many saw, weather that held up parcels.

Many complaints at once often have such a cause. The platform's exports know nothing of it, so the seller says it.
"""

from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.domain.clock import in_words
from mingbian.domain.dispute import State
from mingbian.domain.errors import MingbianError
from mingbian.store import models as rows
from mingbian.store.upserts.upsert import at, digest
from mingbian.store.upserts.versions import by_hand

LONGEST = 200


class ActivityNotNamedError(MingbianError):
    """An activity without a name, or with one too long."""

    code = "activity_not_named"
    message_format = "活动的名字要有 1 到 {longest} 个字，现在是 {length} 个。"
    hint_format = "一句话说清就好，如“限时满减”“台风停运”“热帖：抖音视频”。"


class ActivityReversedError(MingbianError):
    """The end lies before the beginning."""

    code = "activity_reversed"
    message_format = "活动结束的时间 {ends} 早于开始的时间 {begins}。"
    hint_format = "请核对两个时间，也许填反了。"


def record_activity(
    shop: rows.Shop, name: str, *, begins_at: datetime, ends_at: datetime, now: datetime, by: User | None = None
) -> rows.Campaign:
    """The activity. One of the same name and beginning is the same one: its end is put right.

    Every open dispute of the shop is assessed anew. Raises ActivityNotNamedError, ActivityReversedError.
    """
    named = name.strip()
    if not 0 < len(named) <= LONGEST:
        raise ActivityNotNamedError(longest=LONGEST, length=len(named))
    if ends_at < begins_at:
        raise ActivityReversedError(begins=in_words(begins_at), ends=in_words(ends_at))
    with acting("activity_recorded", shop, now=now, by=by) as act:
        activity, _ = rows.Campaign.objects.update_or_create(
            shop=shop,
            line_key=digest(named, at(begins_at)),
            defaults={
                "name": named,
                "begins_at": begins_at,
                "ends_at": ends_at,
                "version": by_hand(int(now.timestamp()), named, begins_at, ends_at),
            },
        )
        rows.Dispute.objects.filter(shop=shop).exclude(state=State.CLOSED).update(stale=True)  # see catching_up.py
        act.tell(name=named, begins=in_words(begins_at), ends=in_words(ends_at))
    return activity
