"""A text cut where objections begin and end, so that a page can point at each place in it."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from mingbian.appeal.draft import Form
from mingbian.appeal.referee import Objection


@dataclass(frozen=True, slots=True)
class Stretch:
    """A piece of a text. `held` are the numbers, from 1, of the objections that it lies in; none where nobody objects.

    `begins` are those that begin with it.
    """

    text: str
    held: tuple[int, ...] = ()
    begins: tuple[int, ...] = ()


def stretches(text: str, form: Form, found: Iterable[Objection]) -> tuple[Stretch, ...]:
    """The text in pieces, in its order: joined they are the text. What is held against all of it marks nothing."""
    spots = {
        number: (one.start, one.end)
        for number, one in enumerate(found, start=1)
        if one.form is form and has_place(one, text)
    }
    cuts = sorted({0, len(text), *(edge for spot in spots.values() for edge in spot)})
    return tuple(
        Stretch(
            text[start:end],
            tuple(number for number, (begins, ends) in spots.items() if begins <= start and end <= ends),
            tuple(number for number, (begins, _) in spots.items() if begins == start),
        )
        for start, end in pairwise(cuts)
    )


def has_place(objection: Objection, text: str) -> bool:
    """Whether an objection is about one place in the text, and not about the whole of it."""
    whole = (objection.start, objection.end) == (0, len(text))
    return objection.form is not Form.PACK and objection.start < objection.end and not whole
