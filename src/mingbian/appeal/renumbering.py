"""A text that was written when the evidence bore other numbers: its citations follow each piece to its number today.

A piece that is gone is cited as GONE, which no pack holds: the referee objects at that place.
"""

from collections.abc import Iterable, Mapping

from mingbian.appeal.numbering import PackExhibit
from mingbian.appeal.passages import cited_numbers, with_numbers

GONE = 0


def pieces(text: str, exhibits: Iterable[PackExhibit]) -> dict[str, str]:
    """What the text cites today: the number in it → what the piece is called whatever its number."""
    held = {one.number: one.piece for one in exhibits}
    return {str(number): held[number] for number in sorted(set(cited_numbers(text))) if number in held}


def renumbered(text: str, then: Mapping[str, str], exhibits: Iterable[PackExhibit]) -> str:
    """The text with the numbers of `exhibits`; `then` is what `pieces` told when it was written.

    What was cited without being there then, stays as it was typed. So does all, where nothing moved.
    """
    held = {one.piece: one.number for one in exhibits}
    moved = {int(number): held.get(piece, GONE) for number, piece in then.items()}
    if all(number == now for number, now in moved.items()):
        return text
    return with_numbers(text, lambda numbers: "、".join(str(moved.get(number, number)) for number in numbers))
