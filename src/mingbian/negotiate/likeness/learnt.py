"""What was learnt, as read from its files: the weight of each run of characters, and the sentences learnt from."""

import hashlib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

FINE = "OK"


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence learnt from that must not be sent, and the check whose kind it is of."""

    code: str
    text: str


@dataclass(frozen=True, slots=True)
class Learnt:
    """`weights` in thousandths of a log odds; `bias` as well. From `least` on a sentence is said to be like a bad one;
    below `fine` it is so like the good ones that a forbidden word in it is quoted, refused or names a thing.

    `learnt_from` is the hash of the sentences at the time, so that weights which no longer fit them are noticed.
    """

    weights: dict[str, int]
    bias: int
    least: int
    fine: int
    learnt_from: str


def sentences() -> tuple[tuple[str, str], ...]:
    """Every sentence learnt from: the check of whose kind it is, or OK, and the text."""
    lines = _file("sentences.txt").splitlines()
    return tuple((code, text) for code, text in (line.split("\t", 1) for line in lines))


def hash_of_sentences() -> str:
    return hashlib.sha256(_file("sentences.txt").encode()).hexdigest()


@cache
def examples() -> tuple[Example, ...]:
    return tuple(Example(code, text) for code, text in sentences() if code != FINE)


@cache
def learnt() -> Learnt:
    """The weights. First line: bias, both thresholds and the hash of the sentences; then each gram and its weight."""
    first, *lines = _file("weights.txt").splitlines()
    bias, least, fine, learnt_from = first.split("\t")
    weights = {gram: int(weight) for gram, weight in (line.split("\t") for line in lines)}
    return Learnt(weights, int(bias), int(least), int(fine), learnt_from)


def _file(name: str) -> str:
    return files("mingbian.negotiate.likeness").joinpath(name).read_text("utf-8")
