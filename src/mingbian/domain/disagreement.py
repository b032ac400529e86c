"""Two records that cannot both be quite right, and what would explain it without anyone's fault."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Disagreement:
    """One pair of facts, by their numbers in `cites`, that do not agree; `claim` is the claim concerned, or empty.

    `code` says in what: time, place, weight, count, amount, words. `sentence` holds both records with their times and
    figures and judges neither. `innocent` are explanations that should be ruled out before anything is built on it.
    """

    code: str
    title: str
    sentence: str
    cites: tuple[int, int]
    innocent: tuple[str, ...]
    claim: str = ""
