"""One sentence of a statement: what it says, what it cites, what it answers and how much it is worth."""

from dataclasses import dataclass
from enum import IntEnum

LEAST_WORTH, MOST_WORTH = 1, 10


class Part(IntEnum):
    """What a sentence is for. In which order the parts stand is the reader's (`reader.py`)."""

    OPENING = 1
    REPORTED = 2
    ANSWER = 3
    GROUNDS = 4
    EFFORT = 5
    ATTACHED = 6
    REQUEST = 7
    ADMITTED = 8


@dataclass(frozen=True, slots=True)
class Sentence:
    """`text` without citation and full stop. `exhibits` are numbers in the pack, `rules` codes, `facts` cites.

    `claims` are the ids of the claims that it answers. `worth` runs from 1 to 10: what is left out first when the
    channel's characters do not suffice.
    """

    part: Part
    text: str
    exhibits: tuple[int, ...]
    worth: int
    facts: tuple[int, ...] = ()
    claims: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()

    @property
    def citation(self) -> str:
        """`（证据1、2）`, `（规则LAW-MFD-512）`, or both with a comma; empty for a request."""
        exhibits = "证据" + "、".join(map(str, sorted(set(self.exhibits)))) if self.exhibits else ""
        rules = "规则" + "、".join(self.rules) if self.rules else ""
        return f"（{'，'.join(filter(None, (exhibits, rules)))}）" if exhibits or rules else ""

    @property
    def written(self) -> str:
        """As it stands in the text."""
        return f"{self.text}{self.citation}。"
