"""Finding rules by words, two-character words included, or by code; the best first.

Every word must stand somewhere in a rule; letters may be the first letters of its syllables (`jz` is 举证), and a rule
that begins so comes first. Where no rule holds them all, the rules that share the most pairs of characters are offered
instead, else those that hold the parts of what was asked, and both are said to be near only.
Codes may be cut short or joined: `INT-01`, `LAW-XF-48/52`.
"""

import math
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from mingbian.domain.bigrams import bigrams, folded
from mingbian.domain.rule import Rule
from mingbian.rules.initials import initials
from mingbian.rules.search_parts import parts_of
from mingbian.rules.telling import figure_in_words

NEAR_FROM = 0.5  # of the pairs asked for: below it a rule has nothing to do with the words; our guess
NEAR_AT_MOST = 5
BEGINS_SO = 20  # a title or a figure that begins with the letters asked for is what somebody meant; above all weights

_LETTERS = re.compile(r"[a-z]{2,}")
_SIGNS = re.compile(r"[\s：:，、；（）()“”]+")
_JOINED = re.compile(r"[/、]")
_CODE = re.compile(r"(?=[a-z0-9-]*[a-z])(?=[a-z0-9-]*[0-9])[a-z0-9]+(?:-[a-z0-9]+)*")


@dataclass(frozen=True, slots=True)
class Hit:
    """A rule that was found; `whole` when every word asked for stands in it, `by` the parts of them that do instead."""

    rule: Rule
    score: float
    whole: bool
    by: tuple[str, ...] = ()


def search(words: str, rules: Iterable[Rule]) -> tuple[Hit, ...]:
    """The rules that hold these words, the best first; nothing for no words. Other platforms' rules stand last."""
    known = tuple(rules)
    asked = [word for word in words.split() if bigrams(word)]  # signs alone are no words
    if not asked:
        return ()
    found = _by_code(asked, known) or _in_words(asked, known) or _near(asked, known) or _by_parts(asked, known)
    return tuple(sorted(found, key=lambda hit: (hit.rule.kind == "other_platform", -hit.score, hit.rule.code)))


def _by_code(asked: list[str], rules: tuple[Rule, ...]) -> list[Hit]:
    """Where everything asked for is a code: the rules of these codes, or whose code ends or begins so."""
    wanted = [code for word in asked for code in codes_in(word)]
    if not all(codes_in(word) for word in asked):
        return []
    return [Hit(rule, score, whole=True) for rule in rules if (score := max(_named(rule, code) for code in wanted))]


def codes_in(word: str) -> tuple[str, ...]:
    """The codes that a word names, folded: `LAW-XF-48/52` is `law-xf-48` and `law-xf-52`; empty where it is none."""
    first, *others = _JOINED.split(folded(word).replace("–", "-"))
    stem = first.rpartition("-")[0]
    codes = (first, *(other if "-" in other else f"{stem}-{other}" for other in others))
    return codes if all(_CODE.fullmatch(code) for code in codes) else ()


def _named(rule: Rule, code: str) -> float:
    for name in (folded(rule.code), *(folded(alias) for alias in rule.aliases)):
        if name == code:
            return 3
        if name.endswith(f"-{code}"):
            return 2
        if name.startswith(f"{code}-"):
            return 1
    return 0


def _whole(asked: list[str], rules: tuple[Rule, ...]) -> list[Hit]:
    """A rare word says more than a common one, a title more than a note."""
    texts = [(rule, _texts(rule)) for rule in rules]
    weights = [[_weight(folded(word), fields) for word in asked] for _, fields in texts]
    rarity = [math.log(1 + len(rules) / (1 + sum(1 for row in weights if row[place]))) for place, _ in enumerate(asked)]
    return [
        Hit(rule, sum(weight * rare for weight, rare in zip(row, rarity, strict=True)), whole=True)
        for (rule, _), row in zip(texts, weights, strict=True)
        if all(row)
    ]


def _in_words(asked: list[str], rules: tuple[Rule, ...]) -> list[Hit]:
    """As the words stand, or are spelt; what is both counts twice, for letters also stand in addresses of sources."""
    scores: dict[Rule, float] = {}
    for hit in (*_whole(asked, rules), *_by_initials(asked, rules)):
        scores[hit.rule] = scores.get(hit.rule, 0) + hit.score
    return [Hit(rule, score, whole=True) for rule, score in scores.items()]


def _by_initials(asked: list[str], rules: tuple[Rule, ...]) -> list[Hit]:
    """Rules whose title, topic or citation is spelt so; two letters at least, for one is in them all.

    Letters in the middle are often another word's end and the next one's beginning (`jz` in 不正当竞争), so that a
    title, or a figure's, that begins with them counts above any number of those.
    """
    wanted = [folded(word) for word in asked]
    if not all(_LETTERS.fullmatch(word) for word in wanted):
        return []
    scored = [(rule, [_spelt_so(word, rule) for word in wanted]) for rule in rules]
    return [Hit(rule, sum(row), whole=True) for rule, row in scored if all(row)]


def _spelt_so(word: str, rule: Rule) -> int:
    begins = any(name.startswith(word) for name in _beginnings(rule))
    return _weight(word, _spelt_in_letters(rule)) + BEGINS_SO * begins


def _near(asked: list[str], rules: tuple[Rule, ...]) -> list[Hit]:
    wanted = set(bigrams(" ".join(asked)))
    held = {rule: wanted & _pairs(rule) for rule in rules}
    shared = Counter(pair for pairs in held.values() for pair in pairs)
    hits = [
        Hit(rule, sum(math.log(1 + len(rules) / shared[pair]) for pair in pairs), whole=False)
        for rule, pairs in held.items()
        if pairs and len(pairs) >= NEAR_FROM * len(wanted)
    ]
    return sorted(hits, key=lambda hit: -hit.score)[:NEAR_AT_MOST]


def _by_parts(asked: list[str], rules: tuple[Rule, ...]) -> list[Hit]:
    """What was asked in one breath, taken apart: the rules that hold all the parts, else those that hold the most."""
    parts = list(parts_in(" ".join(asked), rules))
    hits = _holding(parts, rules) if parts else []
    most = max((len(hit.by) for hit in hits), default=0)
    best = [hit for hit in hits if hit.by and len(hit.by) == most]
    return sorted(best, key=lambda hit: (-hit.score, hit.rule.code))[:NEAR_AT_MOST]


def parts_in(words: str, rules: Iterable[Rule]) -> tuple[str, ...]:
    """The parts of these words of which some rule speaks, in their order; empty where none does."""
    return parts_of(words, (text for rule in rules for _, text in _texts(rule)[:-1]))  # a source's name tells nothing


def _holding(parts: list[str], rules: tuple[Rule, ...]) -> list[Hit]:
    held = {rule: [(part, _weight(part, _texts(rule))) for part in parts] for rule in rules}
    rarity = {
        part: math.log(1 + len(rules) / (1 + sum(1 for row in held.values() if dict(row)[part]))) for part in parts
    }
    return [
        Hit(rule, sum(weight * rarity[part] for part, weight in row), whole=False, by=_those(row))
        for rule, row in held.items()
    ]


def _those(row: list[tuple[str, int]]) -> tuple[str, ...]:
    return tuple(part for part, weight in row if weight)


def _weight(word: str, fields: tuple[tuple[int, str], ...]) -> int:
    return sum(weight for weight, text in fields if word in text)


@cache
def _pairs(rule: Rule) -> frozenset[str]:
    return frozenset(bigrams(" ".join(text for _, text in _spelt(rule))))


@cache
def _spelt_in_letters(rule: Rule) -> tuple[tuple[int, str], ...]:
    return (6, initials(rule.title)), (5, initials(rule.cite_as)), (4, initials(rule.topic))


@cache
def _beginnings(rule: Rule) -> tuple[str, ...]:
    """The letters of each part of its title, of its topic and its figures' titles."""
    names = (*_SIGNS.split(rule.title), rule.topic, *(figure.title for figure in rule.figures))
    return tuple(initials(name) for name in names if name)


@cache
def _texts(rule: Rule) -> tuple[tuple[int, str], ...]:
    return tuple((weight, folded(text)) for weight, text in _spelt(rule))


def _spelt(rule: Rule) -> tuple[tuple[int, str], ...]:
    """A rule's texts with what a word in each is worth."""
    figures = " ".join(f"{figure_in_words(figure)} {figure.note}" for figure in rule.figures)
    said = (rule.text, rule.consequence, rule.when_to_cite)
    return (
        (8, " ".join((rule.code, *rule.aliases))),
        (6, rule.title),
        (5, rule.cite_as),
        (4, rule.topic),
        (3, figures),
        *((2, text) for text in said),
        (1, rule.note),
        (1, rule.source),
    )
