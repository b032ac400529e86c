"""Which of the rules that we know a new announcement speaks of: by its words, and by the figures that it gives anew."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from math import log

from mingbian.domain.bigrams import bigrams, folded
from mingbian.domain.rule import Rule
from mingbian.rules.announcement import sentences
from mingbian.rules.announcement_figures import figures_named
from mingbian.rules.announcement_moments import other_side

NEAR_FROM = 0.18  # of what is rare in a rule: below it an announcement does not speak of it; our guess
SENTENCE_FROM = 0.36  # the same of one sentence alone, which has more by chance; our guess
SENTENCE_AT_LEAST = 8  # pairs of characters: shorter ones say too little by themselves
NEAR_AT_MOST = 8
RARE = 0.12  # of all rules at most: `商家` says nothing of which rule it is, `举证` does; our guess


@dataclass(frozen=True, slots=True)
class Near:
    """A rule that an announcement seems to speak of; `share` of what is rare in the shorter stands in both, 0 to 1.

    `figures` are the rule's own figures that a clause of the announcement names and counts, by their titles.
    """

    rule: Rule
    share: float
    figures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Known:
    """The rules that are asked, with the pairs of characters in each and how much a pair tells."""

    pairs: Mapping[Rule, frozenset[str]]
    weights: Mapping[str, float]
    rare: frozenset[str]


def near(text: str, rules: Iterable[Rule]) -> tuple[Near, ...]:
    """The rules that the text speaks of, the likeliest first; those of other platforms are not asked.

    What a sentence says of the time after shipping tells nothing of a rule for the time before.
    """
    known, said, named = _known(rules), sentences(text), folded(text)
    found = [_near(rule, said, known) for rule in known.pairs]
    likely = [one for one in found if one.share >= NEAR_FROM or one.figures or folded(one.rule.code) in named]
    return tuple(sorted(likely, key=lambda one: (not one.figures, -one.share, one.rule.code))[:NEAR_AT_MOST])


def _known(rules: Iterable[Rule]) -> _Known:
    asked = [rule for rule in rules if rule.kind in ("platform", "law")]
    pairs = {rule: frozenset(bigrams(f"{rule.title} {rule.text}")) for rule in asked}
    named = Counter(pair for rule in asked for pair in set(bigrams(_names(rule))))
    common = Counter(pair for held in pairs.values() for pair in held)
    weights = {pair: log(1 + len(asked) / count) for pair, count in common.items()}
    return _Known(pairs, weights, frozenset(pair for pair, count in named.items() if count <= RARE * len(asked)))


def _names(rule: Rule) -> str:
    return " ".join([rule.title, *(figure.title for figure in rule.figures)])


def _near(rule: Rule, said: tuple[str, ...], known: _Known) -> Near:
    ours = [sentence for sentence in said if not other_side(sentence, rule.title)]
    held, pairs = known.pairs[rule], [set(bigrams(sentence)) for sentence in ours]
    alone = [_share(held, one, known.weights) for one in pairs if len(one) >= SENTENCE_AT_LEAST]
    whole = _share(held, set().union(*pairs), known.weights)
    share = max([whole, *(one for one in alone if one >= SENTENCE_FROM)])
    return Near(rule, share, figures_named(rule, ours, known.rare))


def _share(held: Collection[str], said: Collection[str], weights: Mapping[str, float]) -> float:
    """How much of the one stands in the other, whichever is the shorter: a long rule may be changed by one sentence."""
    rarest = max(weights.values(), default=1.0)
    both = sum(weights[pair] for pair in held if pair in said)
    whole = min(sum(weights[pair] for pair in held), sum(weights.get(pair, rarest) for pair in said))
    return both / whole if whole else 0.0
