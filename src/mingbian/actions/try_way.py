"""Send one message by a way, to see that it arrives. Sending comes first: no transaction waits for a server."""

from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.actions.telling import sent_by
from mingbian.notify.sending import Sent
from mingbian.notify.way import ways
from mingbian.store import models as rows

TITLE = "明辨：试一下"
TEXT = "这是一条试发的消息。收到它，说明明辨的提醒能送到这里。"


def try_way(way: rows.TellingWay, *, now: datetime, by: User | None = None) -> Sent:
    """What came of it."""
    sent = sent_by(way, TITLE, TEXT)
    with acting("way_tried", way.shop, now=now, by=by) as act:
        rows.TellingWay.objects.filter(pk=way.pk).update(tried_at=now, problem=sent.problem)
        act.tell(way=ways()[way.code].title, came="收下了" if sent.ok else sent.problem.rstrip("。"))
    return sent
