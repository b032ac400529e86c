"""Money lost, won back and kept by disputes, month by month, each figure with the rows that it is the sum of.

Lost: what the bill took for disputes, less what it took back of the very same kind (a refund reversed, a fine lifted).
Won back: what came in as 申诉补回. Both count in the month of their row, so a month's figures never change by what a
later month brings. Kept: of a dispute that ended for us or by agreement, what was demanded and the bill did not take;
it counts in the month of the end, and only where the bills reach that day.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from mingbian.casework.bill_matching import Matched, MatchedBy
from mingbian.domain.bill import TAKES, MoneyKind
from mingbian.domain.clock import day_of
from mingbian.domain.outcome import Ending

Thing = TypeVar("Thing")

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
    lost_fen: int
    won_back_fen: int
    kept_fen: int
    covered: bool

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
    def whole(self) -> Month:
        """All the months as one, in their order: what the sums on top are made of."""
        return Month(
            first=self.months[-1].first,
            taken=tuple(one for month in self.months for one in month.taken),
            won_back=tuple(one for month in self.months for one in month.won_back),
            kept=tuple(one for month in self.months for one in month.kept),
            lost_fen=self.lost_fen,
            won_back_fen=self.won_back_fen,
            kept_fen=self.kept_fen,
            covered=all(month.covered for month in self.months),
        )

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
    moved, spared = _by_month(counted, _moved_on), _by_month(kept, _kept_on)
    months = sorted(moved.keys() | spared.keys() | billed, reverse=True)
    return MoneyBook(
        months=tuple(
            _of_month(first, moved.get(first, []), spared.get(first, []), covered=first in billed) for first in months
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


def _of_month(first: date, moved: Sequence[Matched], kept: Sequence[Kept], *, covered: bool) -> Month:
    taken = tuple(one for one in moved if one.movement.kind in TAKES)
    won_back = tuple(one for one in moved if one.movement.kind is MoneyKind.WON_BACK)
    return Month(
        first=first,
        taken=taken,
        won_back=won_back,
        kept=tuple(kept),
        lost_fen=-sum(one.movement.net_fen for one in taken),
        won_back_fen=sum(one.movement.net_fen for one in won_back),
        kept_fen=sum(one.fen for one in kept),
        covered=covered,
    )


def _by_month(things: Iterable[Thing], day: Callable[[Thing], date]) -> dict[date, list[Thing]]:
    """In the order in which they come, by the first day of their month: each is looked at once, for there are many."""
    found: dict[date, list[Thing]] = {}
    for one in things:
        found.setdefault(day(one).replace(day=1), []).append(one)
    return found


def _moved_on(one: Matched) -> date:
    return day_of(one.movement.at)


def _kept_on(one: Kept) -> date:
    return one.dispute.on
