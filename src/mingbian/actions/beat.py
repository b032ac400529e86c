"""A loop says that it is alive, so that the pages can tell when it is not, and watchers are called while it is."""

from datetime import datetime, timedelta

from mingbian.store import models as rows
from mingbian.store.queries.telling import REMINDERS

EVERY = timedelta(minutes=1)


def beat(*, now: datetime, name: str = REMINDERS, every: timedelta = EVERY) -> bool:
    """Whether the time had come; of several workers only one finds it so."""
    known, new = rows.Beat.objects.get_or_create(name=name, defaults={"at": now})
    if new:
        return True
    return now - known.at >= every and rows.Beat.objects.filter(name=name, at=known.at).update(at=now) == 1
