"""What the rows of the questions about one product mean, and of those about all products beside each other."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta

from mingbian.domain.clock import BEIJING, day_of
from mingbian.domain.complaint import Reason
from mingbian.domain.goods import GoodsComplaint, GoodsCount, SoldDay
from mingbian.domain.record import History, Scope
from mingbian.history.questions import Row

SEASON_DAYS = 90
A_YEAR = timedelta(days=365)


def rates(rows: Iterable[Row], titles: Mapping[str, tuple[str, str]]) -> tuple[GoodsCount, ...]:
    """Rows of goods_rates.sql; `titles` holds title and category of each product that has them."""
    return tuple(
        GoodsCount(str(goods_id), *titles.get(str(goods_id), ("", "")), _whole(orders), _whole(complaints))
        for goods_id, orders, complaints in rows
    )


def days(rows: Iterable[Row]) -> tuple[SoldDay, ...]:
    """Rows of goods_days.sql."""
    return tuple(SoldDay(_day(at), str(kind), str(batch), _whole(orders)) for at, kind, batch, orders in rows)


def complaints(rows: Iterable[Row]) -> tuple[GoodsComplaint, ...]:
    """Rows of goods_complaints.sql."""
    return tuple(
        GoodsComplaint(
            order_sn=str(order_sn),
            at=_moment(at),
            reason=Reason(str(reason)),
            ordered_on=_day(placed_at),
            kind=str(kind),
            batch=str(batch),
            number=_whole(number) if number is not None else None,
        )
        for order_sn, at, reason, placed_at, kind, batch, number in rows
    )


def around(rows: Iterable[Row], *, at: datetime, batch: str, covered_days: int, reason: Reason | None) -> list[History]:
    """Rows of goods_around.sql for one dispute, as facts: the batch at the moment `at`, the season a year before it."""
    told = []
    for which, orders, all_complaints, same_reason in rows:
        season = str(which) == "season"
        counts = [(None, _whole(all_complaints)), *([(reason, _whole(same_reason))] if reason else [])]
        told += [
            History(
                at=at - A_YEAR if season else at,
                cite=0,
                scope=Scope.PRODUCT,
                orders=_whole(orders),
                complaints=count,
                days=SEASON_DAYS if season else min(SEASON_DAYS, covered_days),
                reason=told_reason,
                batch="" if season else batch,
            )
            for told_reason, count in counts
        ]
    return told


def _moment(at: object) -> datetime:
    return datetime.fromtimestamp(_whole(at), tz=BEIJING)


def _day(at: object) -> date:
    return day_of(_moment(at))


def _whole(cell: object) -> int:
    return int(str(cell))
