"""Forget a way to be told by a message, with what was filled in and what waited to go by it."""

from datetime import datetime

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.notify.way import ways
from mingbian.store import models as rows


def remove_way(way: rows.TellingWay, *, now: datetime, by: User | None = None) -> None:
    """It is gone."""
    with acting("way_removed", way.shop, now=now, by=by) as act:
        act.tell(way=ways()[way.code].title)
        way.delete()
