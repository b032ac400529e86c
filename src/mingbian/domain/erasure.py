"""Erasing a person, and how long a closed case is kept: who asked for it, what speaks against it, when it is due."""

import calendar
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from mingbian.domain.clock import day_of


class AskedBy(StrEnum):
    """On whose request somebody's data is erased."""

    BUYER = "buyer"
    OWNER = "owner"
    AUTHORITY = "authority"
    RETENTION = "retention"


ASKED_TITLES = {
    AskedBy.BUYER: "买家本人要求",
    AskedBy.OWNER: "本店主动删除",
    AskedBy.AUTHORITY: "主管部门要求",
    AskedBy.RETENTION: "保存期限届满",
}


@dataclass(frozen=True, slots=True)
class Ground:
    """Something that speaks against erasing now. `blocks` where it must wait; else the owner weighs it himself.

    `sentence` states the fact and `hint` the way on; `rules` are the codes that they rest on.
    """

    order_sn: str
    sentence: str
    hint: str
    rules: tuple[str, ...]
    blocks: bool


KEEP_MONTHS = 36
"""How long a closed case is kept where the owner has set nothing: three years, our suggestion.

It follows the general limitation of actions (LAW-MFD-188, known from memory only); PIPL asks for the shortest time that
is needed (LAW-PI-19). So it is a default to be checked, not a figure of the law.
"""

SHORTEST_MONTHS, LONGEST_MONTHS = 1, 120
COMING_DAYS = 60
"""So long before its end a case is listed as coming due: time enough to see whether a suit is to be expected."""


def kept_until(closed_at: datetime, months: int) -> date:
    """The last day on which the case is kept: so many months on, the month's last day where that day does not exist.

    >>> from mingbian.domain.clock import beijing
    >>> kept_until(beijing(2026, 1, 31, 9), 1)
    datetime.date(2026, 2, 28)
    """
    day = day_of(closed_at)
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return date(year, month + 1, min(day.day, last))


def is_due(closed_at: datetime, months: int, now: datetime) -> bool:
    """Whether the case has been kept for long enough: from the day after its last one."""
    return day_of(now) > kept_until(closed_at, months)
