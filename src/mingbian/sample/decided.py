"""How some of the sample shop's older disputes ended, as its owner would have read it on the platform's page.

An ending follows from what the bill moved and, where that leaves a choice, from the order number alone: never from what
really happened, so that it teaches nothing about anybody.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from mingbian.domain.outcome import Ending
from mingbian.domain.sheet import ComplaintLine
from mingbian.sample.chance import Chance
from mingbian.sample.disputed_money import COMPENSATION, LATE, Moved, last_complaints, moved_by_dispute
from mingbian.sample.shop import SampleShop

STAYS_OPEN = timedelta(days=10)
ONE_IN = 3
"""No more than one dispute in three has ended: a look at the sample is for the work that is still to be done."""

WORDS = {
    Ending.WON: "申诉通过，退款金额退回店铺账户。",
    Ending.PARTLY: "申诉部分通过，部分退款金额退回店铺账户。",
    Ending.LOST: "申诉不通过，维持原处理结果。",
}
KEPT_WORDS = "申诉通过，本单不退款。"


@dataclass(frozen=True, slots=True)
class Decided:
    """The end of one dispute. `amount_fen` is what the bill moved by it, None where it moved nothing.

    `words` are the platform's, made up like all of the sample; empty where the two sides ended it themselves.
    """

    order_sn: str
    ending: Ending
    at: datetime
    amount_fen: int | None
    words: str


def decided(shop: SampleShop) -> list[Decided]:
    """The endings that are written down, the first one first: some of each kind, as far as the bill has them."""
    complaints, moved = last_complaints(shop), moved_by_dispute(shop)
    old = [line for line in complaints.values() if line.at <= shop.until - STAYS_OPEN]
    ended = [_ended(line, moved[line.order_sn]) for line in old if _is_over(moved[line.order_sn], shop.until)]
    return sorted(_some_of_each(ended, len(complaints) // ONE_IN), key=lambda one: (one.at, one.order_sn))


def _is_over(moved: Iterable[Moved], until: datetime) -> bool:
    """Whether no money is still to move: a refund that will be won back later is no lost case today."""
    return all(row.at <= until for row in moved)


def _ended(line: ComplaintLine, moved: Sequence[Moved]) -> Decided:
    chance = Chance(f"{line.order_sn}/ending")
    taken, back = -sum(row.fen for row in moved if row.fen < 0), sum(row.fen for row in moved if row.fen > 0)
    if back:
        ending = Ending.WON if back == taken else Ending.PARTLY
        # The money comes hours after the decision.
        return Decided(line.order_sn, ending, chance.later(moved[-1].at, hours=(-20, -2)), back, WORDS[ending])
    if taken:
        ending = _that_cost(moved[0], chance)
        at = chance.later(moved[0].at, hours=(-6, -0.2))
        return Decided(line.order_sn, ending, at, taken, WORDS.get(ending, ""))
    ending = chance.weighted((Ending.WON, Ending.WITHDRAWN), (1, 1))
    words = KEPT_WORDS if ending is Ending.WON else ""
    return Decided(line.order_sn, ending, chance.later(line.at, hours=(48, 160)), None, words)


def _that_cost(row: Moved, chance: Chance) -> Ending:
    if row.business == COMPENSATION[1]:
        return Ending.SETTLED
    # A fine is the platform's: nobody agrees to it.
    return Ending.LOST if row.business == LATE[1] else chance.weighted((Ending.LOST, Ending.CONCEDED), (1, 1))


def _some_of_each(ended: Iterable[Decided], most: int) -> list[Decided]:
    """So many of them, each kind of ending in its turn; which of a kind comes first is drawn by the order number."""
    turns, ranked = Counter[Ending](), list[tuple[int, Decided]]()
    for one in sorted(ended, key=lambda one: Chance(f"{one.order_sn}/written").whole(0, 10**9)):
        ranked.append((turns[one.ending], one))
        turns[one.ending] += 1
    return [one for _, one in sorted(ranked, key=lambda rank: rank[0])[:most]]
