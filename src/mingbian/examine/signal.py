"""What a signal is: a pure function that looks at a dossier and says one thing about it, or nothing.

    @signal("L01", "签收后称未收到", Family.LOGISTICS)
    def look(dossier: Dossier) -> Seen | None: ...

A signal that has nothing to say says None; missing knowledge weighs nothing. One that crashes becomes a finding that
names it and weighs nothing; it never stops the rest.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache

from mingbian.domain.assessment import Family, Finding, SpeaksFor, Weight
from mingbian.domain.discovery import by_code, modules_in
from mingbian.domain.dossier import Dossier
from mingbian.domain.fact import Fact

NOTHING = Weight(0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Seen:
    """What a signal saw: which story it speaks for, how strongly, the facts in one Chinese sentence, and which."""

    speaks_for: SpeaksFor
    weight: Weight
    sentence: str
    facts: tuple[Fact, ...]


Look = Callable[[Dossier], Seen | None]


@dataclass(frozen=True, slots=True)
class Signal:
    """A signal as it is known to the frame. `code` is stable: it is stored with every assessment.

    One in the shadow looks and does not count: `mingbian assess --shadow` shows what it would change.
    """

    code: str
    title: str
    family: Family
    look: Look
    shadow: bool = False

    def find(self, dossier: Dossier) -> Finding | None:
        try:
            seen = self.look(dossier)
        except Exception as crash:  # one broken signal must not silence the others
            return self._broken(crash)
        if seen is None:
            return None
        cites = tuple(sorted({fact.cite for fact in seen.facts}))
        return Finding(self.code, self.title, self.family, seen.speaks_for, seen.weight, seen.sentence, cites)

    def _broken(self, crash: Exception) -> Finding:
        sentence = f"“{self.title}”这项检查没能完成（{type(crash).__name__}），不计入判断。"
        return Finding(self.code, self.title, self.family, SpeaksFor.HONEST, NOTHING, sentence, (), broken=True)


def signal(code: str, title: str, family: Family, *, shadow: bool = False) -> Callable[[Look], Signal]:
    """Makes a signal of the one function in its file."""

    def made(look: Look) -> Signal:
        return Signal(code, title, family, look, shadow)

    return made


def intentional(weight: Weight, sentence: str, facts: Iterable[Fact]) -> Seen:
    return Seen(SpeaksFor.INTENTIONAL, weight, sentence, tuple(facts))


def honest(weight: Weight, sentence: str, facts: Iterable[Fact]) -> Seen:
    return Seen(SpeaksFor.HONEST, weight, sentence, tuple(facts))


@cache
def signals() -> tuple[Signal, ...]:
    """Every signal that counts, in the order of the codes."""
    return tuple(one for one in all_signals() if not one.shadow)


@cache
def all_signals() -> tuple[Signal, ...]:
    """Every signal under `signals/`, those in the shadow too. Two of one code stop the start."""
    found = by_code(
        (thing.code, thing)
        for module in modules_in("mingbian.examine.signals")
        for thing in vars(module).values()
        if isinstance(thing, Signal)
    )
    return tuple(found[code] for code in sorted(found))
