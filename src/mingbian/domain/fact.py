"""A fact: one dated thing that is known about a dispute, with the number by which it is cited."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """`at` is aware, Beijing time. `cite` is the fact's number in its dossier; in a story, the line it stands in.

    In every fact a text that is not known is empty, and a number or date that is not known is None: never 0.
    """

    at: datetime
    cite: int
