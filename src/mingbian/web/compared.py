"""Two wordings side by side, as stretches of text that are the same, gone or new."""

import re
from difflib import SequenceMatcher

Parts = list[tuple[str, str, str]]
SHORTEST_SAME = 3
"""Characters. Signs that happen to stand in both make a comparison that nobody can read."""

MOST_COMPARED = 4_000_000
"""Pairs of signs; two texts of 2,000 characters. Longer ones are compared sentence by sentence: signs take too long."""

_SIGN = re.compile(r"[A-Za-z0-9][A-Za-z0-9:.\-]*|[\s\S]")
"""A number, a date or an id is compared whole: half of one is another one."""

_SENTENCE = re.compile(r"[^。！？!?\n]*[。！？!?\n]|[^。！？!?\n]+")


def differences(before: str, after: str) -> Parts:
    """`(how, before, after)` in the order of reading; `how` is difflib's: equal, replace, delete, insert."""
    unit = _SIGN if len(before) * len(after) <= MOST_COMPARED else _SENTENCE
    old, new = unit.findall(before), unit.findall(after)
    parts: Parts = []
    for how, begin, end, start, stop in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        gone, come = "".join(old[begin:end]), "".join(new[start:stop])
        by_chance = how == "equal" and len(gone) < SHORTEST_SAME and begin and end < len(old)
        parts.append(("replace" if by_chance else how, gone, come))
    return _joined(parts)


def _joined(parts: Parts) -> Parts:
    """What changed without a break between is one change."""
    told: Parts = []
    for how, before, after in parts:
        if told and how != "equal" and told[-1][0] != "equal":
            _, gone, come = told[-1]
            told[-1] = ("replace", gone + before, come + after)
        else:
            told.append((how, before, after))
    return told
