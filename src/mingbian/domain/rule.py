"""A platform rule or an article of law as data: who said it, when, how sure we are, and what is safe meanwhile."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Confidence(StrEnum):
    """How far a published figure can be trusted; `platform` is what the seller's own back office shows."""

    PLATFORM = "platform"
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    MEMORY = "memory"


class Checked(StrEnum):
    """How the text of a law was read: 原文, 转载 or 记忆. Only the first two may be cited outward."""

    ORIGINAL = "original"
    REPRINT = "reprint"
    MEMORY = "memory"
    UNSEEN = "unseen"


@dataclass(frozen=True, slots=True)
class Figure:
    """One number of a rule. `value` is None where nobody published one; `safe_value` is the tightest that was found."""

    name: str
    value: float | None
    unit: str
    confidence: Confidence
    safe_value: float | None
    source: str
    source_date: date | None
    verified_on: date | None
    note: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule with its figures. `valid_from`/`valid_to` bound when it is in force; None is open."""

    code: str
    title: str
    text: str
    kind: str
    """`platform`, `law`, `pattern` or `other_platform`"""
    topic: str
    confidence: Confidence
    checked: Checked | None
    source: str
    source_date: date | None
    verified_on: date | None
    valid_from: date | None
    valid_to: date | None
    figures: tuple[Figure, ...]
    when_to_cite: str = ""
    consequence: str = ""

    def in_force(self, day: date) -> bool:
        return (self.valid_from or date.min) <= day <= (self.valid_to or date.max)

    @property
    def may_be_cited(self) -> bool:
        """Law read in the original or a reprint; a platform rule only once the owner has verified it."""
        if self.kind == "law":
            return self.checked in (Checked.ORIGINAL, Checked.REPRINT)
        return self.kind == "platform" and self.verified_on is not None

    def figure(self, name: str) -> Figure:
        """Raises KeyError: a figure's name is part of the code, like the rule's own."""
        found = {figure.name: figure for figure in self.figures}
        return found[name]
