"""What one slot is filled with, and where it comes from."""

from dataclasses import dataclass
from datetime import datetime

from mingbian.domain.clock import BEIJING
from mingbian.domain.fact import Fact

LONGEST_NAME = 12  # characters of a name that still reads as one
LONGEST_NOTE = 20  # characters of a courier's note, a place, the title of a paper


@dataclass(frozen=True, slots=True)
class Filled:
    """One slot as filled; `cites` are the numbers of the facts that it was taken from, empty for an offer."""

    slot: str
    text: str
    cites: tuple[int, ...]


Filling = tuple[str, tuple[int, ...]]
"""The text and the facts that it comes from."""


BRACKETS = str.maketrans("", "", "【】")


def of(fact: Fact, text: str) -> Filling | None:
    """The text as taken from this fact, None where empty. Couriers write 【杭州市】, which in a letter is a slot."""
    plain = text.translate(BRACKETS).strip()
    return (plain, (fact.cite,)) if plain else None


def on_the_day(at: datetime) -> str:
    """`2026年3月4日`, as it is written on paper."""
    local = at.astimezone(BEIJING)
    return f"{local.year}年{local.month}月{local.day}日"


def moment(at: datetime) -> str:
    """`3月4日9:12`, as it is said."""
    local = at.astimezone(BEIJING)
    return f"{local.month}月{local.day}日{local.hour}:{local.minute:02d}"
