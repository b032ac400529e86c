"""Which version of a rule speaks in a case: the one that was in force on the day on which the thing happened.

What a text about the dispute cites holds on the complaint's day; the writer asks besides whether it held already when
the order was placed (`appeal/grounds.py`). A deadline's clock has a day of its own, on which it began
(`rules/deadlines.py`).
"""

from mingbian.domain.clock import day_of
from mingbian.domain.dossier import Dossier
from mingbian.rules.book import RuleBook


def held_then(dossier: Dossier, book: RuleBook) -> RuleBook:
    """The book as it was on the complaint's day, each rule in that version alone."""
    return book.on(day_of(dossier.opened_at))
