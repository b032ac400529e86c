"""A product's card: how often it is complained about by reason, kind, batch and month, and what stands out.

One definition of a rate everywhere: of the orders placed in a stretch of time, the share that was complained about
since. So a complaint counts on the day of its order, and a share is never of other orders than its own.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from mingbian.domain.clock import day_of
from mingbian.domain.complaint import REASON_TITLES, Reason
from mingbian.domain.goods import GoodsBooks, GoodsComplaint, GoodsCount, SoldDay
from mingbian.examine.baseline import BATCHES_DIFFER, Compared, Counted, Ordinary, compare
from mingbian.examine.beta import quantile
from mingbian.examine.rates import FEWEST_ORDERS, Count

LATELY_DAYS = 90
MONTHS_SHOWN = 13  # a year, and the month of the last one that this month is held beside
STILL_COMING = timedelta(days=14)
"""Complaints about orders as young as this are still to come: our choice, for most come within two weeks of signing."""

LOW, HIGH = 0.1, 0.9
ALONE = (0.5, 0.5)
"""Jeffreys' prior: an interval that leans on nothing but its own count."""


@dataclass(frozen=True, slots=True)
class Part:
    """One line of the card: a reason, kind, batch or month, with its count and an interval for eight cases in ten.

    `low` and `high` are None where too few orders are known to conclude anything. `q` and `unusual` are told where it
    was tested beside the others; `usual` is the rate that it was held against.
    """

    key: str
    words: str
    orders: int
    complaints: int
    low: float | None
    high: float | None
    q: float | None = None
    unusual: bool = False
    usual: float | None = None
    year_before: "Part | None" = None
    unripe: bool = False

    @property
    def rate(self) -> float | None:
        return self.complaints / self.orders if self.orders else None


@dataclass(frozen=True, slots=True)
class GoodsCard:
    """What the page of one product shows. `whole` is the product itself beside the shop's other products."""

    books: GoodsBooks
    whole: Part
    tested: Compared | None
    reasons: tuple[Part, ...]
    kinds: tuple[Part, ...]
    batches: tuple[Part, ...]
    months: tuple[Part, ...]
    lately: tuple[GoodsComplaint, ...]
    since: date

    @property
    def unusual_batches(self) -> tuple[Part, ...]:
        return tuple(part for part in self.batches if part.unusual)

    @property
    def unusual_kinds(self) -> tuple[Part, ...]:
        return tuple(part for part in self.kinds if part.unusual)

    @property
    def ours(self) -> bool:
        """Whether something of this product stands out, so that its complaints are likely to be true."""
        return bool(self.whole.unusual or self.unusual_batches or self.unusual_kinds)


def compared_goods(counted: Sequence[GoodsCount]) -> dict[str, Compared]:
    """Every product of the shop beside the others of its category and shop, by its number."""
    found = compare([Counted(one.goods_id, Count(one.orders, one.complaints), one.category) for one in counted])
    return {one.key: one for one in found}


def goods_card(books: GoodsBooks, shop: Sequence[GoodsCount], now: datetime) -> GoodsCard:
    """The card as it stands at `now`. `shop` are all products' counts over the same days, this one among them."""
    since = day_of(now) - timedelta(days=LATELY_DAYS)
    sold = [day for day in books.sold if day.day >= since]
    lately = tuple(one for one in books.complaints if one.ordered_on >= since)
    orders = sum(day.orders for day in sold)
    tested = compared_goods(shop).get(books.goods_id)
    usual = tested.ordinary if tested else None
    return GoodsCard(
        books=books,
        whole=_whole(orders, len(lately), tested),
        tested=tested,
        reasons=_reasons(orders, lately),
        kinds=_parts(sold, lately, usual, lambda one: one.kind, lambda kind: books.kinds.get(kind, kind) or "规格不详"),
        batches=_parts(sold, lately, usual, lambda one: one.batch, lambda batch: batch or "没有登记批次"),
        months=_months(books, day_of(now)),
        lately=lately,
        since=since,
    )


def _whole(orders: int, complaints: int, tested: Compared | None) -> Part:
    return _beside(_alone("", "近 90 天", orders, complaints), tested)


def _beside(part: Part, tested: Compared | None) -> Part:
    """The same count, and how it stands beside the others: its interval stays its own."""
    if tested is None or tested.q is None:
        return part
    return replace(part, q=tested.q, unusual=tested.unusual, usual=tested.ordinary.rate)


def _reasons(orders: int, complaints: Sequence[GoodsComplaint]) -> tuple[Part, ...]:
    counted = Counter(one.reason for one in complaints)
    told = sorted(counted, key=lambda reason: (-counted[reason], reason))
    return tuple(_alone(reason.value, REASON_TITLES[Reason(reason)], orders, counted[reason]) for reason in told)


def _parts(
    sold: Iterable[SoldDay],
    complaints: Iterable[GoodsComplaint],
    usual: Ordinary | None,
    of: Callable[[SoldDay | GoodsComplaint], str],
    words: Callable[[str], str],
) -> tuple[Part, ...]:
    """Kinds or batches beside each other; what has no name is compared with and never tested. Most orders first."""
    orders: Counter[str] = Counter()
    for day in sold:
        orders[of(day)] += day.orders
    grieved = Counter(of(one) for one in complaints)
    keys = sorted(orders, key=lambda key: (not key, -orders[key], key))
    counted = [Counted(key, Count(orders[key], grieved[key])) for key in keys]
    found = {one.key: one for one in compare(counted, BATCHES_DIFFER, before=usual)} if len(keys) > 1 else {}
    parts = [_beside(_alone(key, words(key), orders[key], grieved[key]), found.get(key)) for key in keys]
    return tuple(sorted(parts, key=lambda part: not part.unusual))


def _months(books: GoodsBooks, today: date) -> tuple[Part, ...]:
    """The last thirteen months, the oldest first; each beside the same month of the year before where that is known."""
    orders: Counter[date] = Counter()
    for day in books.sold:
        orders[day.day.replace(day=1)] += day.orders
    grieved = Counter(one.ordered_on.replace(day=1) for one in books.complaints)
    known = books.known_since.replace(day=1) if books.known_since else today
    shown = [month for month in _back_from(today.replace(day=1), MONTHS_SHOWN) if month >= known]
    return tuple(
        _alone(
            f"{month:%Y-%m}",
            f"{month.year}年{month.month}月",
            orders[month],
            grieved[month],
            year_before=_year_before(month, orders, grieved, books.known_since),
            unripe=_after(month) > today - STILL_COMING,
        )
        for month in reversed(shown)
    )


def _year_before(month: date, orders: Counter[date], grieved: Counter[date], known_since: date | None) -> Part | None:
    """The same month of last year; None where the books do not hold all of it: then it is unknown, not zero."""
    then = month.replace(year=month.year - 1)
    if known_since is None or known_since > then or not orders[then]:
        return None
    return _alone(f"{then:%Y-%m}", f"{then.year}年{then.month}月", orders[then], grieved[then])


def _back_from(month: date, count: int) -> list[date]:
    months = [month]
    while len(months) < count:
        months.append((months[-1] - timedelta(days=1)).replace(day=1))
    return months


def _after(month: date) -> date:
    return (month + timedelta(days=32)).replace(day=1)


def _alone(
    key: str,
    words: str,
    orders: int,
    complaints: int,
    *,
    year_before: Part | None = None,
    unripe: bool = False,
) -> Part:
    """A count by itself. Below thirty orders an interval would only pretend to say something."""
    if orders < FEWEST_ORDERS:
        return Part(key, words, orders, complaints, None, None, year_before=year_before, unripe=unripe)
    alpha, beta = ALONE[0] + min(complaints, orders), ALONE[1] + max(0, orders - complaints)
    # Of no complaint at all nobody can say that there must be some: the interval then begins at nothing.
    low, high = quantile(LOW, alpha, beta) if complaints else 0.0, quantile(HIGH, alpha, beta)
    return Part(key, words, orders, complaints, low, high, year_before=year_before, unripe=unripe)
