"""Which dispute a movement of the bill belongs to: told by its order number, kind and day, or left for a human.

Only an order number makes a match by itself. A movement without one that fits a sum and the days of a dispute is named
with the disputes that it may be of; it counts nowhere until somebody has said so.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from mingbian.domain.bill import TAKES, MoneyKind, Movement
from mingbian.domain.clock import day_of
from mingbian.domain.complaint import Reason

ORDER_SN = re.compile(r"(?<![0-9-])\d{6}-\d{9,18}(?!\d)")
DECIDED_WITHIN = timedelta(days=60)
"""A sum without an order number is held against disputes of so many days before it: our choice."""

ABOUT_SHIPPING = frozenset(
    {Reason.LATE_SHIPPING, Reason.FALSE_SHIPPING, Reason.NOT_RECEIVED, Reason.EMPTY_PARCEL, Reason.OTHER}
)
"""Complaints from which a fine for late or false shipping may follow. The platform fines late parcels unasked, too."""


class MatchedBy(StrEnum):
    """How a movement came to its dispute, or why it has none yet."""

    ORDER = "order"
    NOTE = "note"
    HAND = "hand"
    ASIDE = "aside"
    BEFORE = "before"
    UNLIKE = "unlike"
    NOTES = "notes"
    SUM = "sum"
    NOTHING = "nothing"
    UNKNOWN = "unknown"


MATCH_TITLES = {
    MatchedBy.ORDER: "订单号相同",
    MatchedBy.NOTE: "备注里写着订单号",
    MatchedBy.HAND: "人工确认",
    MatchedBy.ASIDE: "人工确认：与纠纷无关",
    MatchedBy.BEFORE: "订单号相同，但发生在投诉之前",
    MatchedBy.UNLIKE: "订单号相同，但扣的是发货违规，投诉说的是别的",
    MatchedBy.NOTES: "备注里写着几个订单号，分不清是哪一起",
    MatchedBy.SUM: "没有订单号，金额和日子对得上",
    MatchedBy.NOTHING: "没有订单号，也没有对得上的纠纷",
    MatchedBy.UNKNOWN: "订单号相同，但不知道这是哪一种钱",
}

SETTLED = frozenset({MatchedBy.ORDER, MatchedBy.NOTE, MatchedBy.HAND, MatchedBy.ASIDE, MatchedBy.UNKNOWN})
"""Matches that need nobody any more; all others are to be decided. What nobody can name is shown and never counted."""


@dataclass(frozen=True, slots=True)
class Disputed:
    """What the books need to know of a dispute. `sums` are the amounts named in it: demanded, and in its verdicts."""

    number: int
    order_sn: str
    reason: str
    opened_at: datetime
    sums: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Matched:
    """A movement with its dispute's number where that is settled; else None, and `may_be` who it may be of."""

    movement: Movement
    by: MatchedBy
    number: int | None = None
    may_be: tuple[int, ...] = ()

    @property
    def settled(self) -> bool:
        return self.by in SETTLED


def matched(
    movements: Iterable[Movement], disputes: Sequence[Disputed], decided: Mapping[int, int | None]
) -> tuple[Matched, ...]:
    """Every movement that a dispute may have caused, in the bill's order; those of ordinary orders are left out.

    `decided` is what somebody said of a movement, by its key: the dispute's number, None for “of no dispute”.
    """
    by_order = {one.order_sn: one for one in disputes}
    told = list(movements)
    by_sum = _by_sum(disputes, told, by_order)
    found = (_matched(movement, by_order, by_sum, decided) for movement in told)
    return tuple(one for one in found if one is not None)


def _by_sum(
    disputes: Iterable[Disputed], movements: Iterable[Movement], by_order: Mapping[str, Disputed]
) -> Mapping[int, Sequence[Disputed]]:
    """Disputes by the sums named in them, and by what the bill took for them: that is what comes back."""
    sums = {one.number: set(one.sums) for one in disputes}
    for movement in movements:
        if movement.kind in TAKES and movement.order_sn in by_order:
            sums[by_order[movement.order_sn].number].add(abs(movement.net_fen))
    found: dict[int, list[Disputed]] = {}
    for one in disputes:
        for fen in sums[one.number]:
            found.setdefault(fen, []).append(one)
    return found


def _matched(
    movement: Movement,
    by_order: Mapping[str, Disputed],
    by_sum: Mapping[int, Sequence[Disputed]],
    decided: Mapping[int, int | None],
) -> Matched | None:
    if movement.kind not in TAKES and movement.kind is not MoneyKind.WON_BACK:
        return _unnamed(movement, by_order)
    if movement.key in decided:
        number = decided[movement.key]
        return Matched(movement, MatchedBy.ASIDE if number is None else MatchedBy.HAND, number)
    if movement.order_sn in by_order:
        return _of_order(movement, by_order[movement.order_sn], MatchedBy.ORDER)
    if movement.order_sn:
        return None  # an ordinary order's refund is trade, not a dispute
    named = [by_order[sn] for sn in dict.fromkeys(ORDER_SN.findall(movement.note)) if sn in by_order]
    if len(named) == 1:
        return _of_order(movement, named[0], MatchedBy.NOTE)
    if named:
        return Matched(movement, MatchedBy.NOTES, may_be=tuple(one.number for one in named))
    fitting = [one for one in by_sum.get(abs(movement.net_fen), ()) if _in_its_days(movement, one)]
    by = MatchedBy.SUM if fitting else MatchedBy.NOTHING
    return Matched(movement, by, may_be=tuple(one.number for one in fitting))


def _unnamed(movement: Movement, by_order: Mapping[str, Disputed]) -> Matched | None:
    """A movement of which we don't know what it is, where its order is disputed; income and the like concern nobody."""
    one = by_order.get(movement.order_sn)
    if one is None or movement.kind is not MoneyKind.OTHER:
        return None
    return Matched(movement, MatchedBy.UNKNOWN, may_be=(one.number,))


def _of_order(movement: Movement, one: Disputed, by: MatchedBy) -> Matched:
    """Settled, unless its day or its kind says that the dispute can hardly have caused it."""
    if day_of(movement.at) < day_of(one.opened_at):
        return Matched(movement, MatchedBy.BEFORE, may_be=(one.number,))
    if movement.kind is MoneyKind.FINE and one.reason not in ABOUT_SHIPPING:
        return Matched(movement, MatchedBy.UNLIKE, may_be=(one.number,))
    return Matched(movement, by, one.number)


def _in_its_days(movement: Movement, one: Disputed) -> bool:
    return timedelta(0) <= day_of(movement.at) - day_of(one.opened_at) <= DECIDED_WITHIN
