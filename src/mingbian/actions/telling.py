"""A message by the shop's ways: laid ready for each, then opened and handed over. Not an action of its own."""

from datetime import datetime, timedelta

from mingbian.domain.clock import BEIJING
from mingbian.notify.sending import Sent, send
from mingbian.notify.way import WayNotUnderstoodError, ways
from mingbian.store import models as rows
from mingbian.store.sealed_text import opened

SEALED_ELSEWHERE = "这里填的内容是在另一个数据文件夹里加密的，打不开了；请删掉后重新添加。"


def sent_by(way: rows.TellingWay, title: str, text: str) -> Sent:
    """What came of one try."""
    filled, known = opened(way.filled), ways().get(way.code)
    if filled is None or known is None:
        return Sent(SEALED_ELSEWHERE)
    try:
        address = known.address(filled)
    except WayNotUnderstoodError as refusal:
        return Sent(refusal.message)
    return send(address, title, text)


def lay_ready(notice: rows.Notice, shop_id: int, now: datetime, *, last: bool) -> None:
    """A message like this one for each way that the shop wants; in quiet hours for the morning, but never a last call.

    `notice` has what it is about and when that is due, and is not kept itself.
    """
    wishes = rows.Telling.objects.filter(shop=shop_id).first() or rows.Telling()
    send_at = now if last else after_quiet(now, wishes.quiet_from, wishes.quiet_until)
    ways = rows.TellingWay.objects.filter(shop=shop_id, on=True)
    rows.Notice.objects.bulk_create(
        rows.Notice(
            shop_id=shop_id,
            dispute_id=notice.dispute_id,
            paper_id=notice.paper_id,
            way=way,
            purpose=notice.purpose,
            due_at=notice.due_at,
            send_at=send_at,
        )
        for way in (ways if last else ways.filter(last_only=False))
    )


def after_quiet(now: datetime, quiet_from: int, quiet_until: int) -> datetime:
    """`now`, or when the quiet hours in which it lies are over. Hours of Beijing's day; the same twice are none."""
    here = now.astimezone(BEIJING)
    into, lasts = (here.hour - quiet_from) % 24, (quiet_until - quiet_from) % 24
    if into >= lasts:
        return now
    return here.replace(minute=0, second=0, microsecond=0) + timedelta(hours=lasts - into)
