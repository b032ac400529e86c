"""On which side a bubble stands: beside its face, else at the edge it is nearer to, else where others like it stand.

A long message fills its line, and is then nearly as near to the one side as to the other. Where all are long, the
little by which they are nearer counts if none of the same colour speaks against it.
"""

from collections.abc import Sequence

from mingbian.reading.chat_blobs import FACES, Apart
from mingbian.reading.chat_bubbles import Bubble, Rect
from mingbian.reading.chat_lanes import Lanes, lanes_of, plain_side
from mingbian.reading.chat_screen import Side

CENTRED = 0.04
LEANS = 0.01  # of the width: what stands in the middle is there to a pixel or two
ALIKE = 12  # of 255


def sides(bubbles: Sequence[Bubble], apart: Apart, width: int, letter: float) -> tuple[list[Side], Lanes, int]:
    """(each bubble's side, the lanes, how many stand beside a face)."""
    beside = [_face(bubble.rect, apart, width, letter) for bubble in bubbles]
    plain = [face or plain_side(bubble.rect, width) for bubble, face in zip(bubbles, beside, strict=True)]
    if not any(plain):
        plain = _leaning(bubbles, width)
    lanes = lanes_of([(bubble.rect, side) for bubble, side in zip(bubbles, plain, strict=True)], width)
    told = [
        side or lanes.side_of(bubble.rect) or _by_colour(bubble, bubbles, plain, width)
        for bubble, side in zip(bubbles, plain, strict=True)
    ]
    return told, lanes, sum(face is not None for face in beside)


def _face(rect: Rect, apart: Apart, width: int, letter: float) -> Side | None:
    """The side on which alone something as large as a face stands beside the bubble's top."""
    if not apart.told:
        return None
    band = apart.inked[max(0, rect.top - int(0.3 * letter)) : rect.top + int(1.5 * letter)]
    least, margin = (1.05 * letter) ** 2, int(FACES * width)
    left = int(band[:, : max(0, min(rect.left - 2, margin))].sum()) >= least
    right = int(band[:, max(rect.right + 2, width - margin) :].sum()) >= least
    return None if left == right else Side.LEFT if left else Side.RIGHT


def _leaning(bubbles: Sequence[Bubble], width: int) -> list[Side | None]:
    """The edge to which each is a little nearer, where no other of its colour is nearer to the other."""

    def side_of(bubble: Bubble) -> Side | None:
        nearer = (width - bubble.rect.right) - bubble.rect.left
        return None if abs(nearer) <= LEANS * width else Side.LEFT if nearer > 0 else Side.RIGHT

    leaning = [side_of(bubble) for bubble in bubbles]
    agreed = [
        {other for one, other in zip(bubbles, leaning, strict=True) if other and _alike(one, bubble)}
        for bubble in bubbles
    ]
    return [side if len(of) == 1 else None for side, of in zip(leaning, agreed, strict=True)]


def _alike(one: Bubble, other: Bubble) -> bool:
    return max(abs(a - b) for a, b in zip(one.colour, other.colour, strict=True)) <= ALIKE


def _by_colour(bubble: Bubble, bubbles: Sequence[Bubble], known: Sequence[Side | None], width: int) -> Side:
    """As others of its colour stand, where they agree; else it belongs to nobody."""
    centred = abs((width - bubble.rect.right) - bubble.rect.left) < CENTRED * width
    alike = {side for other, side in zip(bubbles, known, strict=True) if side and _alike(other, bubble)}
    if len(alike) == 1:
        return alike.pop()
    if centred or not alike:
        return Side.MIDDLE
    return Side.LEFT if bubble.rect.left < width - bubble.rect.right else Side.RIGHT
