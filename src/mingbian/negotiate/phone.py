"""A telephone call with the buyer as a script: what to mind before, how to begin, what to ask, note and end with."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from mingbian.domain.dossier import Dossier
from mingbian.negotiate.drafting import filled_in
from mingbian.negotiate.plan import Card, Course, Plan

FRAMES = {Course.STEPS: "usual", Course.AT_ONCE: "at_once", Course.HOLDING: "threat", Course.CLEARED: "usual"}


@dataclass(frozen=True, slots=True)
class Frame:
    """What stands before and after what a stage says; `before` is for us."""

    before: tuple[str, ...]
    opening: tuple[str, ...]
    closing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Script:
    """One call, in the order in which it goes; `before` and `note` are for us, the rest is said."""

    before: tuple[str, ...]
    opening: tuple[str, ...]
    say: str
    ask: tuple[str, ...]
    note: tuple[str, ...]
    closing: tuple[str, ...]
    never: tuple[str, ...]


@cache
def frames() -> Mapping[str, Frame]:
    """The frame of each course."""
    told = tomllib.loads(files("mingbian.negotiate").joinpath("phone.toml").read_text("utf-8"))
    return {
        name: Frame(
            (*told[name].get("before", ()), *told["before"]), tuple(told[name]["opening"]), tuple(told[name]["closing"])
        )
        for name in set(FRAMES.values())
    }


def script(plan: Plan, card: Card, dossier: Dossier) -> Script:
    """The call for one stage of the plan. The deciding question, where there is one, goes first."""
    frame = frames()[FRAMES[plan.course]]
    return Script(
        before=frame.before,
        opening=tuple(filled_in(sentence, dossier) for sentence in frame.opening),
        say=card.say,
        ask=tuple(question for question in (card.deciding, *card.ask) if question),
        note=plan.note,
        closing=tuple(filled_in(sentence, dossier) for sentence in frame.closing),
        never=card.never,
    )
