"""Two wordings side by side, as stretches of text that are the same, gone or new."""

from difflib import SequenceMatcher

from mingbian.actions.rephrasing import Rephrased


def compared(told: Rephrased) -> list[tuple[str, str, str]]:
    """`(how, before, after)` in the order of reading; `how` is difflib's: equal, replace, delete, insert."""
    match = SequenceMatcher(None, told.before, told.text, autojunk=False)
    return [
        (how, told.before[begin:end], told.text[start:stop]) for how, begin, end, start, stop in match.get_opcodes()
    ]
