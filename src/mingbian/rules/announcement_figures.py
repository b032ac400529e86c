"""What an announcement counts, and which of a rule's figures it gives anew."""

import re
from collections.abc import Collection, Iterable

from mingbian.domain.bigrams import HAN, bigrams
from mingbian.domain.rule import UNIT_TITLES, Figure, Rule, Unit

NAMED_FROM = 0.6  # of the characters of a clause that also stand in a figure's name and its rule's title; our guess

_COUNTED = re.compile(
    r"(\d+(?:\.\d+)?)\s*(个?工作小时|小时|分钟|个?工作日|自然日|天|日内|个月|年|次|单|件|条|张|字|元|倍|%|%)"
)
_UNITS = {title.lstrip("个").strip(): unit for unit, title in UNIT_TITLES.items()} | {
    "自然日": Unit.DAYS,
    "日内": Unit.DAYS,
    "%": Unit.PERCENT,
}
_CLAUSE = re.compile(r"[^，,。！？；：\n]+")
_SAYS_NOTHING = re.compile(
    rf"[^{HAN}]|调整|变更|修改|更改|改为|变为|延长|缩短|提高|降低|[由从为至到的在应可需须将个内之起]"
)


def counted_in(text: str, unit: Unit) -> tuple[str, ...]:
    """What the text counts in this unit, as it is written, each once: `24 小时`."""
    told = ((number, word.lstrip("个")) for number, word in _COUNTED.findall(text))
    return tuple(dict.fromkeys(f"{number} {UNIT_TITLES[unit]}" for number, word in told if _UNITS.get(word) is unit))


def figures_named(rule: Rule, said: Iterable[str], rare: Collection[str] | None = None) -> tuple[str, ...]:
    """The rule's figures that a clause names and counts in their unit; `rare` are pairs that tell rules apart."""
    clauses = [clause for sentence in said for clause in _CLAUSE.findall(sentence)]
    return tuple(
        figure.title
        for figure in rule.figures
        if any(counted_in(clause, figure.unit) and _names(clause, rule, figure, rare) for clause in clauses)
    )


def _names(clause: str, rule: Rule, figure: Figure, rare: Collection[str] | None) -> bool:
    """Most of its characters stand in the two titles; where a rule has several figures, a pair in this one's own."""
    telling = _SAYS_NOTHING.sub("", _COUNTED.sub("", clause))
    name, pairs = f"{rule.title} {figure.title}", set(bigrams(telling))
    shared = pairs.intersection(bigrams(name))
    mine = len(rule.figures) == 1 or not pairs.isdisjoint(bigrams(figure.title))
    covered = sum(character in name for character in telling) >= NAMED_FROM * len(telling)
    return covered and mine and bool(shared if rare is None else shared.intersection(rare))
