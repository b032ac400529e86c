"""How a paper stands today: not yet valid, valid, ending soon, ended, or without an end; and how far it has run."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from mingbian.domain.evidence import FOR_EVER, Certificate

REMIND_DAYS = (30, 7)
"""Our guess: a month to ask for a new one, a week as the last call."""


class ShelfState(StrEnum):
    """What a paper's dates say of it today."""

    NOT_YET = "not_yet"
    VALID = "valid"
    SOON = "soon"
    ENDED = "ended"
    ENDLESS = "endless"


SHELF_TITLES = {
    ShelfState.NOT_YET: "还没生效",
    ShelfState.VALID: "有效",
    ShelfState.SOON: "快到期",
    ShelfState.ENDED: "已到期",
    ShelfState.ENDLESS: "没有截止日期",
}


@dataclass(frozen=True, slots=True)
class OnShelf:
    """`days` until it ends (or begins, where it is not yet valid), None without an end; `share` of its time has run."""

    state: ShelfState
    days: int | None
    share: float


def on_shelf(paper: Certificate, today: date) -> OnShelf:
    if today < paper.valid_from:
        return OnShelf(ShelfState.NOT_YET, (paper.valid_from - today).days, 0.0)
    if paper.valid_to == FOR_EVER:
        return OnShelf(ShelfState.ENDLESS, None, 0.0)
    left = (paper.valid_to - today).days
    if left < 0:
        return OnShelf(ShelfState.ENDED, left, 1.0)
    whole = (paper.valid_to - paper.valid_from).days or 1
    share = min(1.0, (today - paper.valid_from).days / whole)
    return OnShelf(ShelfState.SOON if left <= max(REMIND_DAYS) else ShelfState.VALID, left, share)
