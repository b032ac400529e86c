"""On which day a screenshot was taken, where its name or the picture itself tells it.

A telephone names a screenshot by its moment. The name that a chat program gives a picture tells when it was saved,
which may be months later, and so tells nothing.
"""

import re
from datetime import date, datetime

from mingbian.domain.clock import day_of

_NAMED = re.compile(
    r"(?:screen[ _-]?shot|截屏|截图|snipaste)\D{0,12}?(20\d\d)[-_年.]?(\d\d?)[-_月.]?(\d\d?)",
    re.IGNORECASE | re.ASCII,
)


def taken_on(name: str, captured_at: datetime | None, *, now: datetime) -> date | None:
    """The day; None where nothing tells it, or it has not come yet. `captured_at` is the picture's own clock."""
    told = day_of(captured_at) if captured_at else _named(name)
    return told if told and told <= day_of(now) else None


def _named(name: str) -> date | None:
    found = _NAMED.search(name)
    if not found:
        return None
    year, month, day = (int(part) for part in found.groups())
    try:
        return date(year, month, day)
    except ValueError:
        return None
