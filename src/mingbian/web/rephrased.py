"""What a language model was asked to say otherwise, beside what it answered."""

from mingbian.actions.rephrasing import Rephrased
from mingbian.web.compared import Parts, differences


def compared(told: Rephrased) -> Parts:
    """The two wordings as stretches that are the same, gone or new."""
    return differences(told.before, told.text)
