"""What an innocent cause is: a pure function that looks at a group and the shop's time, and says if it explains them.

    @cause(CauseKind.WEATHER, explains=frozenset({LinkKind.TIME}))
    def look(seen: Seen) -> Answer: ...

Each cause is tried before anything is held against anybody, and takes away the ties that it would make by itself.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import cache

from mingbian.domain.discovery import by_code, modules_in
from mingbian.domain.group import Activity, Cause, CauseKind, CauseOutcome, Happening, LinkKind, ShopTime

MOST = 0.6  # of the members must share a cause, or a tie, before it is the group's; our choice


@dataclass(frozen=True, slots=True)
class Seen:
    """A group as a cause looks at it. `copies` are the members whose words or pictures are another's."""

    members: tuple[Happening, ...]
    copies: frozenset[int]
    shop: ShopTime

    @property
    def most(self) -> float:
        return MOST * len(self.members)

    def activities(self, is_one: Callable[[Activity], bool]) -> Sequence[Activity]:
        return [activity for activity in self.shop.activities if is_one(activity)]


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of it, with the figures in one sentence."""

    outcome: CauseOutcome
    sentence: str


Look = Callable[[Seen], Answer]


@dataclass(frozen=True, slots=True)
class Innocent:
    """A cause as it is known to the groups."""

    kind: CauseKind
    explains: frozenset[LinkKind]
    look: Look

    def tried(self, seen: Seen) -> Cause:
        answer = self.look(seen)
        takes = self.explains if answer.outcome is CauseOutcome.EXPLAINS else frozenset()
        return Cause(self.kind, answer.outcome, answer.sentence, takes)


def cause(kind: CauseKind, *, explains: frozenset[LinkKind]) -> Callable[[Look], Innocent]:
    """Makes an innocent cause of the one function in its file."""

    def made(look: Look) -> Innocent:
        return Innocent(kind, explains, look)

    return made


@cache
def causes() -> tuple[Innocent, ...]:
    """Every cause under `causes/`, in the order in which they are told. Two of one kind stop the start."""
    found = by_code(
        (thing.kind, thing)
        for module in modules_in("mingbian.examine.causes")
        for thing in vars(module).values()
        if isinstance(thing, Innocent)
    )
    return tuple(found[kind] for kind in CauseKind if kind in found)


def explains(sentence: str) -> Answer:
    return Answer(CauseOutcome.EXPLAINS, sentence)


def does_not(sentence: str) -> Answer:
    return Answer(CauseOutcome.DOES_NOT, sentence)


def unknown(sentence: str) -> Answer:
    return Answer(CauseOutcome.UNKNOWN, sentence)


def running(activities: Iterable[Activity], member: Happening, *, lasts: timedelta) -> bool:
    """Whether one of these began before the complaint and ended no longer than `lasts` before it."""
    return any(activity.begins_at <= member.at <= activity.ends_at + lasts for activity in activities)
