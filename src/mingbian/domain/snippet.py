"""A few words of a long text around what somebody looked for, with the hits told apart so that a page can mark them."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from mingbian.domain.bigrams import folded

BEFORE = 24
LONGEST = 110
"""Characters before the first hit, and in all: about three lines on a telephone."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Some characters of the text as they stand there; `hit` when they are what was looked for."""

    text: str
    hit: bool = False


def snippet(text: str, words: tuple[str, ...]) -> tuple[Piece, ...]:
    """The text around its first hit, on one line; from its beginning where none of the words stands in it as a whole.

    `words` are folded, as `domain.bigrams.folded` does it; letters that fold alike are hit as they are written.

    >>> [(piece.text, piece.hit) for piece in snippet("请加Ｖ信聊", ("v信",))]
    [('请加', False), ('Ｖ信', True), ('聊', False)]
    """
    line = " ".join(text.split())
    marks = _marks(line, words)
    first = marks.index(True) if True in marks else 0
    begins = max(0, min(first - BEFORE, len(line) - LONGEST))
    ends = min(len(line), begins + LONGEST)
    shown = list(_pieces(line, marks, begins, ends))
    return (*([Piece("…")] if begins else []), *shown, *([Piece("…")] if ends < len(line) else []))


def _pieces(line: str, marks: list[bool], begins: int, ends: int) -> Iterator[Piece]:
    for hit, places in groupby(range(begins, ends), key=marks.__getitem__):
        yield Piece("".join(line[place] for place in places), hit)


def _marks(line: str, words: tuple[str, ...]) -> list[bool]:
    """For each character whether it belongs to a hit."""
    spelt, places = [], []
    for place, character in enumerate(line):
        letters = folded(character)
        spelt.append(letters)
        places += [place] * len(letters)
    plain, marks = "".join(spelt), [False] * len(line)
    for word in filter(None, words):
        found = plain.find(word)
        while found >= 0:
            for place in range(places[found], places[found + len(word) - 1] + 1):
                marks[place] = True
            found = plain.find(word, found + len(word))
    return marks
