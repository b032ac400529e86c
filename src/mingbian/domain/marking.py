"""What somebody drew over a copy of a picture: a part cut out, boxes and arrows, a short caption. Never the original.

Places are shares of the whole picture's sides, 0 to 1, so that a mark stays where it is when the part cut out changes.
"""

from dataclasses import dataclass
from enum import StrEnum

Point = tuple[float, float]
"""(across, down) from the upper left corner."""

Box = tuple[float, float, float, float]
"""(left, top, right, bottom)"""

LONGEST_CAPTION = 40
MOST_MARKS = 12
"""Characters and marks: more than this nobody takes in at a glance."""


class Shape(StrEnum):
    """What a mark looks like."""

    BOX = "box"
    ARROW = "arrow"


SHAPE_TITLES = {Shape.BOX: "方框", Shape.ARROW: "箭头"}


@dataclass(frozen=True, slots=True)
class Mark:
    """One mark. A box lies between its two points; an arrow runs from the first and points at the second."""

    shape: Shape
    begins: Point
    ends: Point

    @property
    def box(self) -> Box:
        """The level box around it."""
        (left, top), (right, bottom) = self.begins, self.ends
        return min(left, right), min(top, bottom), max(left, right), max(top, bottom)


@dataclass(frozen=True, slots=True)
class Marking:
    """Everything that was drawn over one exhibit's copy. `crop` is None where the whole picture is shown."""

    crop: Box | None = None
    marks: tuple[Mark, ...] = ()
    caption: str = ""

    @property
    def draws(self) -> bool:
        """Whether the copy looks other than before; a caption stands beside it."""
        return self.crop is not None or bool(self.marks)
