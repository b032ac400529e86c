"""What the loop does about closed cases whose time is over: tells of them, or erases them where the owner wants it so.

Made of other acts: each case that goes is an erasure of its own, and the telling is one event a week for the shop.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta

from django.db.models import Q

from mingbian.actions.acting import acting
from mingbian.actions.erase_person import confirmation, erase_person
from mingbian.domain.clock import day_of
from mingbian.domain.erasure import KEEP_MONTHS, AskedBy
from mingbian.store import models as rows
from mingbian.store.queries.erasing import KeptCase, cases_running_out, grounds, retention_of

TELL_EVERY = timedelta(days=7)
A_ROUND = 20
"""So many cases at most in one round: the loop has deadlines to look after."""


def watch_retention(*, now: datetime) -> Iterator[str]:
    """One sentence for each shop of which something is due, to be told by whoever runs the loop."""
    for shop in rows.Shop.objects.order_by("pk"):
        due = [case for case in cases_running_out(shop, now) if case.due]
        if due and retention_of(shop).automatic:
            yield from _erased(shop, due[:A_ROUND], now)
        elif due and _told_now(shop, len(due), now):
            yield f"{shop.name}有 {len(due)} 起结案卷宗的保存期限已满，请到「个人信息」页看看。"


def _erased(shop: rows.Shop, due: list[KeptCase], now: datetime) -> Iterator[str]:
    """What still stands in the way of a case is left to the owner, who sees it listed."""
    free = [case.dispute.order_sn for case in due if not _blocked(shop, case, now)]
    for order_sn in free:
        erase_person(shop, [order_sn], asked_by=AskedBy.RETENTION, confirmed=confirmation(1), now=now)
    if free:
        yield f"{shop.name}有 {len(free)} 起结案卷宗保存期满，个人信息已按设置删除。"


def _blocked(shop: rows.Shop, case: KeptCase, now: datetime) -> bool:
    return any(ground.blocks for ground in grounds(shop, [case.dispute.order_sn], now))


def _told_now(shop: rows.Shop, count: int, now: datetime) -> bool:
    """Whether it is ours to tell: an UPDATE that changes one row, so that of many workers one tells, once a week."""
    rows.Retention.objects.get_or_create(shop=shop, defaults={"months": KEEP_MONTHS})
    today = day_of(now)
    untold = Q(told_on=None) | Q(told_on__lte=today - TELL_EVERY)
    if not rows.Retention.objects.filter(untold, shop=shop).exists():
        return False
    try:
        with acting("retention_due", shop, now=now, by=None) as act:
            if rows.Retention.objects.filter(untold, shop=shop).update(told_on=today) != 1:
                raise _TakenError
            act.tell(count=count)
    except _TakenError:
        return False
    return True


class _TakenError(Exception):
    """Another worker was quicker; the transaction is undone."""
