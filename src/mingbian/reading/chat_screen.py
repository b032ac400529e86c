"""What a picture of a chat shows: who spoke on which side, what it says, under which time, and what is cut or unclear.

These are proposals of the program. What a side means (the shop's own telephone shows the shop at the right, a buyer's
the buyer) and whether every word is right, a human confirms beside the picture.
"""

from dataclasses import dataclass
from enum import StrEnum


class Side(StrEnum):
    """Where in the chat it stands; what stands in the middle is the program's own: a time, a hint."""

    LEFT = "left"
    RIGHT = "right"
    MIDDLE = "middle"


class Shows(StrEnum):
    """What kind of thing it is."""

    WORDS = "words"
    PICTURE = "picture"
    CARD = "card"
    HINT = "hint"


class Cut(StrEnum):
    """At which edge of the picture it goes on, so that not all of it can be seen."""

    NOT = ""
    TOP = "top"
    BOTTOM = "bottom"
    BOTH = "both"


CLEAR = 0.9
"""Below this the reader of words was not sure of a line; on drawn screens it is above in 99 of 100."""


@dataclass(frozen=True, slots=True)
class Box:
    """A place in the picture, in shares of its width and height, 0 to 1."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Shown:
    """One message. `text` is empty where none could be read; `sure` is of its least sure line, 0 to 1.

    `time_said` is the time under which it stands, in the picture's own words, empty where none can be seen; `name` what
    stands above it. Lines that the bubble broke are joined; those that ended early stay apart.
    """

    shows: Shows
    side: Side
    text: str
    sure: float
    box: Box
    time_said: str = ""
    name: str = ""
    cut: Cut = Cut.NOT

    @property
    def clear(self) -> bool:
        """Read whole, and surely."""
        return self.sure >= CLEAR and self.cut is Cut.NOT and (bool(self.text) or self.shows is Shows.PICTURE)


@dataclass(frozen=True, slots=True)
class ChatScreen:
    """All messages of one picture, from top to bottom. `problem` says why it was read as no chat, then there are none.

    `covered` are places where something lies over the whole width of the chat, so that messages may be missing there.
    `patterned` is True on a wallpaper, where pictures and bubbles without readable words cannot be told from it.
    """

    messages: tuple[Shown, ...]
    problem: str = ""
    covered: tuple[Box, ...] = ()
    patterned: bool = False
