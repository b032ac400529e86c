"""A new announcement held against one rule that we know: sentence by sentence, what it changes.

Our texts are retold, so a sentence counts as the same one when most of it agrees. Nothing is decided here: what a
person takes over makes a text, everything else of the rule stays as it was.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher
from enum import StrEnum

from mingbian.domain.bigrams import bigrams, folded
from mingbian.domain.rule import Rule
from mingbian.rules.announcement_figures import figures_named
from mingbian.rules.announcement_moments import other_side

SAME_FROM = 0.45  # of the characters of two sentences: below it they speak of different things; our guess
ALONE = 2  # fewer characters in common than that are chance
RELATED_FROM = 0.2  # of a sentence's pairs that also stand in the rule; our guess

_SENTENCE = re.compile(r"[^。！？；\n]+[。！？；]?")
_BEGINS = re.compile(
    r"(\d{4})\s*[年.\-/]\s*(\d{1,2})\s*[月.\-/]\s*(\d{1,2})\s*日?\s*(?:零时|0时|00:00)?\s*(?:[（(]含(?:当日|本日)?[)）])?\s*(?:(?:起|正式)(?:施行|实施|生效)|起|生效|施行|实施)(?!的|施行|实施|生效)"
    r"|(?:生效|施行|实施)(?:时间|日期)\s*(?:为|是|[:：])?\s*(\d{4})\s*[年.\-/]\s*(\d{1,2})\s*[月.\-/]\s*(\d{1,2})"
)


class Kind(StrEnum):
    """What became of a sentence."""

    KEPT = "kept"
    CHANGED = "changed"
    ADDED = "added"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Change:
    """One sentence: ours in `before`, the announcement's in `after`, empty where there is none.

    `related` is False for a sentence of the announcement that has nothing in common with the rule.
    """

    kind: Kind
    before: str
    after: str
    related: bool = True

    @property
    def pieces(self) -> tuple[tuple[str, str], ...]:
        """The two sentences as one: (`same`, `old` or `new`, the words); one character in common is none."""
        told: list[tuple[str, str]] = []
        old = new = ""
        for what, start, end, their_start, their_end in _compared(self.before, self.after):
            if what != "equal" or end - start < ALONE:
                old, new = old + self.before[start:end], new + self.after[their_start:their_end]
                continue
            told += [("old", old), ("new", new), ("same", self.before[start:end])]
            old = new = ""
        return tuple((mark, words) for mark, words in (*told, ("old", old), ("new", new)) if words)


def _compared(before: str, after: str) -> Sequence[tuple[str, int, int, int, int]]:
    return SequenceMatcher(None, before, after, autojunk=False).get_opcodes()


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text with their signs, in order; what holds no word is none."""
    return tuple(found for match in _SENTENCE.finditer(text) if bigrams(found := match[0].strip()))


def changes(rule: Rule, text: str) -> tuple[Change, ...]:
    """The rule's sentences in order, each with what the text says instead; what it adds stands where it says it."""
    ours, theirs = sentences(rule.text), sentences(text)
    paired = _paired(rule, ours, theirs)
    rest = [place for place in range(len(theirs)) if place not in paired.values()]
    told = list(_added(theirs, _before(rest, paired), rule))
    for place, sentence in enumerate(ours):
        match = paired.get(place)
        if match is None:
            told.append(Change(Kind.GONE, sentence, ""))
            continue
        kind = Kind.KEPT if folded(sentence) == folded(theirs[match]) else Kind.CHANGED
        told.append(Change(kind, sentence, theirs[match]))
        told += _added(theirs, _after(rest, paired, match), rule)
    return tuple(told)


def _paired(rule: Rule, ours: tuple[str, ...], theirs: tuple[str, ...]) -> dict[int, int]:
    """Which sentence of theirs stands for which of ours: the likest first, each once; never one of another moment."""
    likeness = sorted(
        (-SequenceMatcher(None, folded(mine), folded(other), autojunk=False).ratio(), place, where)
        for place, mine in enumerate(ours)
        for where, other in enumerate(theirs)
        if not other_side(other, f"{rule.title} {mine}")
    )
    found: dict[int, int] = {}
    for alike, place, where in likeness:
        if -alike >= SAME_FROM and place not in found and where not in found.values():
            found[place] = where
    return found


def _before(rest: list[int], paired: dict[int, int]) -> list[int]:
    """The sentences of theirs that come before any that stands for one of ours; all of them where none does."""
    earliest = min(paired.values(), default=None)
    return [place for place in rest if earliest is None or place < earliest]


def _after(rest: list[int], paired: dict[int, int], match: int) -> list[int]:
    """The sentences of theirs that follow this one, until the next that stands for one of ours."""
    following = min((where for where in paired.values() if where > match), default=None)
    return [place for place in rest if place > match and (following is None or place < following)]


def _added(theirs: tuple[str, ...], places: list[int], rule: Rule) -> Iterator[Change]:
    known = frozenset(bigrams(f"{rule.title} {rule.text} {' '.join(one.title for one in rule.figures)}"))
    for place in places:
        pairs, said = set(bigrams(theirs[place])), theirs[place]
        shared = len(pairs & known) >= RELATED_FROM * len(pairs) or bool(figures_named(rule, [said]))
        yield Change(Kind.ADDED, "", said, shared and not other_side(said, rule.title))


def taken_over(found: tuple[Change, ...], places: Collection[int]) -> str:
    """The rule's text with these changes taken over, by their places from 0; every other sentence stays as it was."""
    said = []
    for place, change in enumerate(found):
        taken = place in places and change.kind is not Kind.KEPT
        said.append(change.after if taken else change.before)
    return "".join(_ended(sentence) for sentence in said if sentence)


def _ended(sentence: str) -> str:
    return sentence if sentence[-1] in "。！？；）：" else f"{sentence}。"


def begins_in(text: str) -> date | None:
    """The day from which the text says that it holds, the last it names; None where it names none that exists."""
    for found in reversed(_BEGINS.findall(text)):
        year, month, day = (number for number in found if number)
        try:
            return date(int(year), int(month), int(day))
        except ValueError:
            continue
    return None
