"""What a look at the workbench found: a sentence with the facts in it, and for what is wrong the next step."""

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How much it matters."""

    GOOD = "good"
    NOTE = "note"
    WRONG = "wrong"


MARKS = {Level.GOOD: "✓", Level.NOTE: "·", Level.WRONG: "✗"}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing. `next_step` is empty only where nothing is to be done."""

    level: Level
    sentence: str
    next_step: str = ""


def good(sentence: str) -> Finding:
    return Finding(Level.GOOD, sentence)


def note(sentence: str, next_step: str) -> Finding:
    """Harmless now, and better known."""
    return Finding(Level.NOTE, sentence, next_step)


def wrong(sentence: str, next_step: str) -> Finding:
    """Something that the owner should do something about."""
    return Finding(Level.WRONG, sentence, next_step)
