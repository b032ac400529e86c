"""One fact as a page tells it: when, from which source in one word, and what."""

from dataclasses import dataclass
from datetime import datetime

from mingbian.casework.fact_source import source_of
from mingbian.casework.fact_words import fact_words
from mingbian.domain.fact import Fact


@dataclass(frozen=True, slots=True)
class FactLine:
    """`source` is empty for what the shop's books say."""

    cite: int
    at: datetime
    source: str
    words: str


def fact_line(fact: Fact) -> FactLine:
    return FactLine(fact.cite, fact.at, source_of(fact), fact_words(fact))
