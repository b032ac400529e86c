"""A new announcement held against the rules that we know: which it speaks of, and sentence by sentence what it changes.

Our texts are retold, so a sentence counts as the same one when most of it agrees. Nothing is decided here: what a
person takes over makes a text, everything else of the rule stays as it was.
"""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher
from enum import StrEnum
from math import log

from mingbian.domain.bigrams import bigrams, folded
from mingbian.domain.rule import UNIT_TITLES, Rule, Unit

SAME_FROM = 0.45  # of the characters of two sentences: below it they speak of different things; our guess
NEAR_FROM = 0.18  # of what is rare in a rule: below it an announcement does not speak of it; our guess
NEAR_AT_MOST = 5
ALONE = 2  # fewer characters in common than that are chance
RELATED_FROM = 0.2  # of a sentence's pairs that also stand in the rule; our guess

_SENTENCE = re.compile(r"[^。！？；\n]+[。！？；]?")
_BEGINS = re.compile(
    r"(\d{4})\s*[年.\-/]\s*(\d{1,2})\s*[月.\-/]\s*(\d{1,2})\s*日?\s*(?:零时|0时|00:00)?\s*(?:[（(]含(?:当日|本日)?[)）])?\s*(?:(?:起|正式)(?:施行|实施|生效)|起|生效|施行|实施)(?!的|施行|实施|生效)"
    r"|(?:生效|施行|实施)(?:时间|日期)\s*(?:为|是|[:：])?\s*(\d{4})\s*[年.\-/]\s*(\d{1,2})\s*[月.\-/]\s*(\d{1,2})"
)
_COUNTED = re.compile(
    r"(\d+(?:\.\d+)?)\s*(个?工作小时|小时|分钟|个?工作日|自然日|天|日内|个月|年|次|单|件|条|张|字|元|倍|%|%)"
)
_UNITS = {title.lstrip("个").strip(): unit for unit, title in UNIT_TITLES.items()} | {
    "自然日": Unit.DAYS,
    "日内": Unit.DAYS,
    "%": Unit.PERCENT,
}


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


@dataclass(frozen=True, slots=True)
class Near:
    """A rule that an announcement seems to speak of; `share` of what is rare in the shorter stands in both, 0 to 1."""

    rule: Rule
    share: float


def _compared(before: str, after: str) -> Sequence[tuple[str, int, int, int, int]]:
    return SequenceMatcher(None, before, after, autojunk=False).get_opcodes()


def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text with their signs, in order; what holds no word is none."""
    return tuple(found for match in _SENTENCE.finditer(text) if bigrams(found := match[0].strip()))


def near(text: str, rules: Iterable[Rule]) -> tuple[Near, ...]:
    """The rules that the text speaks of, the likeliest first; those of other platforms are not asked."""
    known = [rule for rule in rules if rule.kind in ("platform", "law")]
    pairs = {rule: frozenset(bigrams(f"{rule.title} {rule.text}")) for rule in known}
    common = Counter(pair for held in pairs.values() for pair in held)
    weights = {pair: log(1 + len(known) / count) for pair, count in common.items()}
    said, named = set(bigrams(text)), folded(text)
    found = [Near(rule, _share(held, said, weights)) for rule, held in pairs.items()]
    likely = [one for one in found if one.share >= NEAR_FROM or folded(one.rule.code) in named]
    return tuple(sorted(likely, key=lambda one: (-one.share, one.rule.code))[:NEAR_AT_MOST])


def _share(held: Collection[str], said: Collection[str], weights: Mapping[str, float]) -> float:
    """How much of the one stands in the other, whichever is the shorter: a long rule may be changed by one sentence."""
    rarest = max(weights.values(), default=1.0)
    both = sum(weights[pair] for pair in held if pair in said)
    whole = min(sum(weights[pair] for pair in held), sum(weights.get(pair, rarest) for pair in said))
    return both / whole if whole else 0.0


def changes(rule: Rule, text: str) -> tuple[Change, ...]:
    """The rule's sentences in order, each with what the text says instead; what it adds stands where it says it."""
    ours, theirs = sentences(rule.text), sentences(text)
    paired = _paired(ours, theirs)
    rest = [place for place in range(len(theirs)) if place not in paired.values()]
    known = frozenset(bigrams(f"{rule.title} {rule.text} {' '.join(one.title for one in rule.figures)}"))
    told = list(_added(theirs, _before(rest, paired), known))
    for place, sentence in enumerate(ours):
        match = paired.get(place)
        if match is None:
            told.append(Change(Kind.GONE, sentence, ""))
            continue
        kind = Kind.KEPT if folded(sentence) == folded(theirs[match]) else Kind.CHANGED
        told.append(Change(kind, sentence, theirs[match]))
        told += _added(theirs, _after(rest, paired, match), known)
    return tuple(told)


def _paired(ours: tuple[str, ...], theirs: tuple[str, ...]) -> dict[int, int]:
    """Which sentence of theirs stands for which of ours: the likest first, each once."""
    likeness = sorted(
        (-SequenceMatcher(None, folded(mine), folded(other), autojunk=False).ratio(), place, where)
        for place, mine in enumerate(ours)
        for where, other in enumerate(theirs)
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


def _added(theirs: tuple[str, ...], places: list[int], known: frozenset[str]) -> Iterator[Change]:
    for place in places:
        pairs = set(bigrams(theirs[place]))
        yield Change(Kind.ADDED, "", theirs[place], len(pairs & known) >= RELATED_FROM * len(pairs))


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


def counted_in(text: str, unit: Unit) -> tuple[str, ...]:
    """What the text counts in this unit, as it is written, each once: `24 小时`."""
    told = ((number, word.lstrip("个")) for number, word in _COUNTED.findall(text))
    return tuple(dict.fromkeys(f"{number} {UNIT_TITLES[unit]}" for number, word in told if _UNITS.get(word) is unit))
