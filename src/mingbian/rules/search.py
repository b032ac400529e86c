"""Finding rules by words, two-character words included, or by code; the best first.

Every word must stand somewhere in a rule; letters may be the first letters of its syllables (`jz` is 举证). Where no
rule holds them all, the rules that share the most pairs of characters are offered instead, and said to be near only.
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
from mingbian.rules.telling import figure_in_words

NEAR_FROM = 0.5  # of the pairs asked for: below it a rule has nothing to do with the words; our guess
NEAR_AT_MOST = 5

_LETTERS = re.compile(r"[a-z]{2,}")
_JOINED = re.compile(r"[/、]")
_CODE = re.compile(r"(?=[a-z0-9-]*[a-z])(?=[a-z0-9-]*[0-9])[a-z0-9]+(?:-[a-z0-9]+)*")


@dataclass(frozen=True, slots=True)
class Hit:
    """A rule that was found; `whole` when every word asked for stands in it."""

    rule: Rule
    score: float
    whole: bool


def search(words: str, rules: Iterable[Rule]) -> tuple[Hit, ...]:
    """The rules that hold these words, the best first; nothing for no words. Other platforms' rules stand last."""
    known = tuple(rules)
    asked = [word for word in words.split() if bigrams(word)]  # signs alone are no words
    if not asked:
        return ()
    found = _by_code(asked, known) or _in_words(asked, known) or _near(asked, known)
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
    """Rules whose title, topic or citation is spelt so; two letters at least, for one is in them all."""
    wanted = [folded(word) for word in asked]
    if not all(_LETTERS.fullmatch(word) for word in wanted):
        return []
    scored = [(rule, [_weight(word, _spelt_in_letters(rule)) for word in wanted]) for rule in rules]
    return [Hit(rule, sum(row), whole=True) for rule, row in scored if all(row)]


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


def _weight(word: str, fields: tuple[tuple[int, str], ...]) -> int:
    return sum(weight for weight, text in fields if word in text)


@cache
def _pairs(rule: Rule) -> frozenset[str]:
    return frozenset(bigrams(" ".join(text for _, text in _spelt(rule))))


@cache
def _spelt_in_letters(rule: Rule) -> tuple[tuple[int, str], ...]:
    return (6, initials(rule.title)), (5, initials(rule.cite_as)), (4, initials(rule.topic))


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
