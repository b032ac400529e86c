"""Lanes: the line at which left bubbles begin, and the one at which right bubbles end.

A program keeps the same room for the faces at both edges: where only one lane is plain, the other is its mirror.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from mingbian.reading.chat_bubbles import Rect
from mingbian.reading.chat_screen import Side

PLAIN = 0.1  # of the width: so much nearer to one edge is plain
ALIGNED = 0.014


@dataclass(frozen=True, slots=True)
class Lanes:
    """In pixels of a canvas `width` wide; both None where no bubble is plainly at one side."""

    left: int | None
    right: int | None
    width: int

    def side_of(self, rect: Rect) -> Side | None:
        """The side at which it is aligned, None for neither or both."""
        near = ALIGNED * self.width
        left = self.left is not None and abs(rect.left - self.left) <= near
        right = self.right is not None and abs(rect.right - self.right) <= near
        return None if left == right else Side.LEFT if left else Side.RIGHT


def plain_side(rect: Rect, width: int) -> Side | None:
    """The edge to which it is plainly nearer."""
    nearer = (width - rect.right) - rect.left
    if abs(nearer) < PLAIN * width:
        return None
    return Side.LEFT if nearer > 0 else Side.RIGHT


def lanes_of(placed: Iterable[tuple[Rect, Side | None]], width: int) -> Lanes:
    """From things whose side is known."""
    known = [(rect, side) for rect, side in placed if side]
    lefts = [rect.left for rect, side in known if side is Side.LEFT]
    rights = [rect.right for rect, side in known if side is Side.RIGHT]
    left = int(np.median(lefts)) if lefts else None
    right = int(np.median(rights)) if rights else None
    return Lanes(
        left if left is not None else width - right if right is not None else None,
        right if right is not None else width - left if left is not None else None,
        width,
    )
