"""Lines of words that stand together: pieces of one row, rows of one message."""

from collections.abc import Iterable, Sequence

from mingbian.reading.chat_bubbles import Rect
from mingbian.reading.words import Line

Placed = tuple[Line, Rect]

SHORT = 2.2  # letters: a row that ends so much before the longest was ended by who wrote it
WORD = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")


def rows(lines: Iterable[Placed]) -> list[list[Placed]]:
    """Rows from top to bottom, each from left to right."""
    found: list[list[Placed]] = []
    for line in sorted(lines, key=lambda placed: placed[1].top):
        spot = line[1]
        beside = next((row for row in found[-2:] if _beside(row[0][1], spot)), None)
        if beside is None:
            found.append([line])
        else:
            beside.append(line)
    return [sorted(row, key=lambda placed: placed[1].left) for row in found]


def around(lines: Sequence[Placed]) -> Rect:
    """The rectangle around them; at least one."""
    spots = [spot for _, spot in lines]
    return Rect(
        min(spot.left for spot in spots),
        min(spot.top for spot in spots),
        max(spot.right for spot in spots),
        max(spot.bottom for spot in spots),
    )


def words_of(row: Sequence[Placed]) -> str:
    return " ".join(line.words.strip() for line, _ in row)


def joined(lines: Iterable[Placed]) -> str:
    """The message: what the bubble's width broke runs on, what ended early stands on a line of its own."""
    told = rows(lines)
    if not told:
        return ""
    letter = sum(spot.height for row in told for _, spot in row) / sum(len(row) for row in told)
    longest = max(around(row).right for row in told)
    text = words_of(told[0])
    for row, above in zip(told[1:], told, strict=False):
        words = words_of(row)
        ended = around(above).right < longest - SHORT * letter
        spaced = not ended and text[-1:] in WORD and words[:1] in WORD
        text += ("\n" if ended else " " if spaced else "") + words
    return text


def _beside(one: Rect, other: Rect) -> bool:
    shared = min(one.bottom, other.bottom) - max(one.top, other.top)
    return shared > 0.5 * min(one.height, other.height)
