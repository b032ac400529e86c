"""Money lost, won back and kept by disputes, month by month, each figure with the rows that it is the sum of.

Lost: what the bill took for disputes, less what it took back of the very same kind (a refund reversed, a fine lifted).
Won back: what came in as 申诉补回. Both count in the month of their row, so a month's figures never change by what a
later month brings. Kept: of a dispute that ended for us or by agreement, what was demanded and the bill did not take;
it counts in the month of the end, and only where the bills reach that day.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from mingbian.casework.bill_matching import Matched, MatchedBy
from mingbian.domain.bill import TAKES, MoneyKind
from mingbian.domain.clock import day_of
from mingbian.domain.outcome import Ending

KEEPS = frozenset({Ending.WON, Ending.PARTLY, Ending.WITHDRAWN, Ending.SETTLED})
"""Ends after which money stayed; a lost or conceded dispute keeps nothing, even where the bill shows no row yet."""


@dataclass(frozen=True, slots=True)
class Ended:
    """A dispute that is over: on which day, how, and how much was demanded of us in it."""

    number: int
    on: date
    ending: Ending
    demanded_fen: int


@dataclass(frozen=True, slots=True)
class Kept:
    """What one ended dispute kept: of so much demanded, so much was taken by the rows known today."""

    dispute: Ended
    taken_fen: int

    @property
    def fen(self) -> int:
        return max(0, self.dispute.demanded_fen - self.taken_fen)


@dataclass(frozen=True, slots=True)
class Month:
    """One month's figures, each with what it is the sum of. `covered` says whether any bill of that month is here."""

    first: date
    taken: tuple[Matched, ...]
    won_back: tuple[Matched, ...]
    kept: tuple[Kept, ...]
    covered: bool

    @property
    def lost_fen(self) -> int:
        return -sum(one.movement.net_fen for one in self.taken)

    @property
    def won_back_fen(self) -> int:
        return sum(one.movement.net_fen for one in self.won_back)

    @property
    def kept_fen(self) -> int:
        return sum(one.fen for one in self.kept)

    @property
    def key(self) -> str:
        return f"{self.first:%Y-%m}"


@dataclass(frozen=True, slots=True)
class MoneyBook:
    """All of it. `open` are movements that wait for a human, `unknown` those of disputed orders that nobody can name,
    `unpaid` ended disputes that cost money of which no row tells, `unreached` those that ended after the last bill;
    `bills` the first and last day that any bill tells of."""

    months: tuple[Month, ...]
    open: tuple[Matched, ...]
    aside: tuple[Matched, ...]
    unknown: tuple[Matched, ...]
    unpaid: tuple[Ended, ...]
    unreached: tuple[Ended, ...]
    bills: tuple[date, date] | None

    @property
    def lost_fen(self) -> int:
        return sum(month.lost_fen for month in self.months)

    @property
    def won_back_fen(self) -> int:
        return sum(month.won_back_fen for month in self.months)

    @property
    def kept_fen(self) -> int:
        return sum(month.kept_fen for month in self.months)


def money_book(
    found: Sequence[Matched], ended: Iterable[Ended], covered: Iterable[date], bills: tuple[date, date] | None
) -> MoneyBook:
    """The book. `covered` are the first days of the months of which a bill is here; the latest month stands first."""
    counted = [one for one in found if one.number is not None]
    taken = _taken(counted)
    over = list(ended)
    reached = [one for one in over if bills and one.on <= bills[1]]
    kept = [Kept(one, taken.get(one.number, 0)) for one in reached if one.ending in KEEPS]
    billed = set(covered)
    months = {_month(day_of(one.movement.at)) for one in counted} | {_month(one.dispute.on) for one in kept} | billed
    return MoneyBook(
        months=tuple(
            _of_month(first, counted, kept, covered=first in billed) for first in sorted(months, reverse=True)
        ),
        open=tuple(one for one in found if not one.settled),
        aside=tuple(one for one in found if one.by is MatchedBy.ASIDE),
        unknown=tuple(one for one in found if one.by is MatchedBy.UNKNOWN),
        unpaid=tuple(one for one in reached if one.ending not in KEEPS and one.number not in taken),
        unreached=tuple(one for one in over if not (bills and one.on <= bills[1])),
        bills=bills,
    )


def _taken(counted: Iterable[Matched]) -> Mapping[int, int]:
    """What the bill took for each dispute, reversals deducted."""
    sums: dict[int, int] = {}
    for one in counted:
        if one.movement.kind in TAKES and one.number is not None:
            sums[one.number] = sums.get(one.number, 0) - one.movement.net_fen
    return sums


def _of_month(first: date, counted: Iterable[Matched], kept: Iterable[Kept], *, covered: bool) -> Month:
    here = [one for one in counted if _month(day_of(one.movement.at)) == first]
    return Month(
        first=first,
        taken=tuple(one for one in here if one.movement.kind in TAKES),
        won_back=tuple(one for one in here if one.movement.kind is MoneyKind.WON_BACK),
        kept=tuple(one for one in kept if _month(one.dispute.on) == first),
        covered=covered,
    )


def _month(day: date) -> date:
    return day.replace(day=1)
