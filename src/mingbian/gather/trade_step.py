"""What a step of the order's course is: one file that holds one thing that happened against what was promised.

    @trade_step("signing", "签收", place=80)
    def look(dossier: Dossier) -> Iterator[Tick]: ...

A step always says something, if only that nothing is recorded; nothing is guessed from silence, and where the record
does not show whose a deviation is, the tick says so.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from mingbian.domain.dossier import Dossier
from mingbian.domain.fact import Fact
from mingbian.domain.trade_step import Held, Tick, Whose

Look = Callable[[Dossier], Iterable[Tick]]


@dataclass(frozen=True, slots=True)
class StepFile:
    """One step as the frame knows it; `place` orders the steps, the earliest lowest."""

    code: str
    title: str
    place: int
    look: Look


def trade_step(code: str, title: str, *, place: int) -> Callable[[Look], StepFile]:
    """Makes a step of the one function in its file."""

    def made(look: Look) -> StepFile:
        return StepFile(code, title, place, look)

    return made


def kept(sentence: str, *facts: Fact) -> Tick:
    return Tick(Held.KEPT, sentence, _cites(facts))


def still_open(sentence: str, *facts: Fact) -> Tick:
    """What cannot have happened yet, or need not happen any more."""
    return Tick(Held.OPEN, sentence, _cites(facts))


def unknown(sentence: str, *facts: Fact, fetch: tuple[str, ...] = ()) -> Tick:
    """What the record does not tell, and which evidence would."""
    return Tick(Held.UNKNOWN, sentence, _cites(facts), fetch=fetch)


def deviates(whose: Whose, sentence: str, *facts: Fact, fetch: tuple[str, ...] = ()) -> Tick:
    return Tick(Held.DEVIATES, sentence, _cites(facts), whose, fetch)


def _cites(facts: tuple[Fact, ...]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(fact.cite for fact in facts))
