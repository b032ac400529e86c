"""Two wordings side by side, as stretches of text that are the same, gone or new."""

from difflib import SequenceMatcher

Parts = list[tuple[str, str, str]]
SHORTEST_SAME = 2
"""Characters. Single signs that happen to stand in both make a comparison that nobody can read."""


def differences(before: str, after: str) -> Parts:
    """`(how, before, after)` in the order of reading; `how` is difflib's: equal, replace, delete, insert."""
    match = SequenceMatcher(None, before, after, autojunk=False)
    parts: Parts = []
    for how, begin, end, start, stop in match.get_opcodes():
        chance = how == "equal" and end - begin < SHORTEST_SAME and begin and end < len(before)
        parts.append(("replace" if chance else how, before[begin:end], after[start:stop]))
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
