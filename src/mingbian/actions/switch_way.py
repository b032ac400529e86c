"""Switch a way to be told on or off, or let it tell of the last call alone."""

from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.notify.way import ways
from mingbian.store import models as rows


def switch_way(
    way: rows.TellingWay, *, now: datetime, by: User | None = None, on: bool, last_only: bool
) -> rows.TellingWay:
    """The way as it now is. What waited to go by one that is switched off is not sent."""
    with acting("way_switched", way.shop, now=now, by=by) as act:
        way.on, way.last_only = on, last_only
        way.save(update_fields=["on", "last_only"])
        if not on:
            rows.Notice.objects.filter(way=way, over_at=None).delete()
        act.tell(way=ways()[way.code].title, how="停用" if not on else "只发最后一次" if last_only else "启用")
    return way
