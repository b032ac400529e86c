"""Whether a message reads like those that must not be sent, which kind of them, and the one it is most like."""

import math
import re
from collections import Counter
from dataclasses import dataclass
from functools import cache

from mingbian.negotiate.likeness.grams import grams, runs
from mingbian.negotiate.likeness.learnt import Example, examples, learnt

NEAREST = 5
SENTENCE = re.compile(r"[^。！？!?\n]+[。！？!?\n]*")
SHORT = 10  # characters; a shorter sentence, as a salutation, says too little alone
MESSAGE = 120  # characters; a longer message is read sentence by sentence only: the one bad sentence would drown


@dataclass(frozen=True, slots=True)
class Likeness:
    """The passage `text[start:end]` reads like sentences of the check `code`; `example` is the nearest of them."""

    start: int
    end: int
    code: str
    example: str


def score(text: str) -> float:
    """The log odds, in thousandths, that a sentence is one of those not to be sent; 0 is even."""
    found = grams(text) & learnt().weights.keys()
    return learnt().bias + sum(learnt().weights[gram] for gram in found) / math.sqrt(max(len(found), 1))


def reads_fine(text: str, start: int, end: int) -> bool:
    """Whether each sentence in which `text[start:end]` stands is like those that may be sent, and like them by far."""
    around = [text[one:other] for one, other in passages(text) if one < end and start < other]
    return bool(around) and max(map(score, around)) < learnt().fine


def alike(text: str) -> Likeness | None:
    """The passage that reads worst, where it reads bad enough to say so."""
    start, end = max(passages(text), key=lambda span: score(text[span[0] : span[1]]), default=(0, 0))
    passage = text[start:end]
    if not passage or score(passage) < learnt().least:
        return None
    near = nearest(passage)
    kinds: dict[str, float] = {}
    for example, closeness in near:
        kinds[example.code] = kinds.get(example.code, 0.0) + closeness * closeness
    if not kinds:
        return None
    code = max(kinds, key=lambda kind: kinds[kind])
    return Likeness(start, end, code, next(example.text for example, _ in near if example.code == code))


def passages(text: str) -> tuple[tuple[int, int], ...]:
    """What is read on its own: each sentence, and a message that is not long as a whole."""
    found = [sentence.span() for sentence in SENTENCE.finditer(text) if len(sentence[0].strip()) >= SHORT]
    whole = [(0, len(text))] if len(found) != 1 and 0 < len(text.strip()) <= MESSAGE else []
    return (*found, *whole)


def nearest(text: str) -> tuple[tuple[Example, float], ...]:
    """The bad sentences most like this one, by what is bad in both: each with the cosine between the weights
    that speak against them, 0 to 1."""
    close = Counter[int]()
    for gram, weight in telling(runs(text)).items():
        for place in holding().get(gram, ()):
            close[place] += weight * weight
    own = max(1.0, math.hypot(*telling(runs(text)).values()))
    cosines = {place: dot / lengths()[place] / own for place, dot in close.items()}
    best = sorted(cosines, key=lambda place: cosines[place], reverse=True)[:NEAREST]
    return tuple((examples()[place], cosines[place]) for place in best)


def telling(found: frozenset[str]) -> dict[str, int]:
    """The runs of characters that speak against a sentence, with their weights."""
    weights = learnt().weights
    return {gram: weight for gram in found if (weight := weights.get(gram, 0)) > 0}


@cache
def holding() -> dict[str, list[int]]:
    """Under each telling run of characters the places of the examples that hold it."""
    places: dict[str, list[int]] = {}
    for place, example in enumerate(examples()):
        for gram in telling(runs(example.text)):
            places.setdefault(gram, []).append(place)
    return places


@cache
def lengths() -> tuple[float, ...]:
    """How much speaks against each example, as the length of its weights; never nothing."""
    return tuple(max(1.0, math.hypot(*telling(runs(example.text)).values())) for example in examples())
