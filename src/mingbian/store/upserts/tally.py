"""What became of the lines of one kind."""

from collections import Counter
from dataclasses import dataclass, field


@dataclass(slots=True)
class Tally:
    """New rows, rows in which something changed, and lines that said nothing new.

    `about` counts new and changed rows for the watched order and tracking numbers. `days` are the days whose sales
    must be counted anew, as their first seconds.
    """

    added: int = 0
    changed: int = 0
    unchanged: int = 0
    about: Counter[str] = field(default_factory=Counter)
    days: set[int] = field(default_factory=set)
