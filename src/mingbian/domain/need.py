"""What wins a complaint of one kind, and what each kind of evidence is, where it lies and how long it lasts."""

from dataclasses import dataclass
from datetime import date

from mingbian.domain.claim import CellMark, ClaimKind
from mingbian.domain.complaint import Reason
from mingbian.domain.rule import Confidence


@dataclass(frozen=True, slots=True)
class Proof:
    """What a kind of evidence does to a kind of claim when it shows what it should."""

    claim: ClaimKind
    mark: CellMark


@dataclass(frozen=True, slots=True)
class Lifetime:
    """How long a source can still be fetched: so many days after a fact of the kind that `since` names."""

    days: int
    since: str
    """`order`, `shipped`, `delivered`, `opened` or `message`"""
    confidence: Confidence
    source: str


@dataclass(frozen=True, slots=True)
class EvidenceKind:
    """One kind of evidence. `lives` is None where nobody knows.

    `minutes` is what fetching it costs, `found` how often (0 to 1) whoever looks for it gets it: both our guess.
    """

    code: str
    title: str
    shows: str
    fetch: str
    minutes: int
    found: float
    proves: tuple[Proof, ...]
    lives: Lifetime | None = None

    def mark_for(self, claim: ClaimKind) -> CellMark | None:
        """What it does to such a claim; None where it has nothing to do with it."""
        return next((proof.mark for proof in self.proves if proof.claim is claim), None)


@dataclass(frozen=True, slots=True)
class Vanishing:
    """A source of proof that will be gone after `last`, as far as somebody has told (`source`, `confidence`).

    `kept` says that we hold it as an exhibit, `recorded` that our record has what it says but no picture of it.
    """

    code: str
    title: str
    last: date
    kept: bool
    recorded: bool
    gone: bool
    confidence: Confidence
    source: str


@dataclass(frozen=True, slots=True)
class Occasion:
    """When a need applies: one of these reasons, and the situation of that name where one is named."""

    reasons: tuple[Reason, ...]
    when: str = ""


@dataclass(frozen=True, slots=True)
class Need:
    """A row of the table of what wins a complaint: must (without it the case is as good as lost), should, may.

    The evidence codes stand in order, the decisive first. `outcome` is how such cases typically end, in our own words.
    """

    code: str
    title: str
    occasions: tuple[Occasion, ...]
    question: str
    must: tuple[str, ...]
    should: tuple[str, ...]
    may: tuple[str, ...]
    rules: tuple[str, ...]
    outcome: str
    confidence: Confidence

    def decides(self, reason: Reason) -> bool:
        """Whether a complaint of this reason is among those that it wins, whatever the situation."""
        return any(reason in occasion.reasons for occasion in self.occasions)
