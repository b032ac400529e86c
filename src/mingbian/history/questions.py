"""What a shop's own books can be asked, each question one SQL text, and what its rows mean.

The text is the same on every engine: standard window frames over whole seconds, explicit casts, no range joins and no
dialect's functions. It reads relations that whoever runs it puts in front (`asked_of`): narrowed to one dispute in the
store, a whole shop when it is screened. Nothing here runs SQL.
"""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from functools import cache
from importlib.resources import files

from mingbian.domain.clock import BEIJING
from mingbian.domain.complaint import Reason
from mingbian.domain.outcome import FindingOfOwner
from mingbian.domain.record import Decided, History, Neighbour, Scope

WINDOWS_IN_DAYS = (30, 90)
"""The frames written in counts.sql."""

Row = tuple[object, ...]


@cache
def question(name: str) -> str:
    """The text of `<name>.sql`. Raises FileNotFoundError."""
    return files(__package__).joinpath(f"{name}.sql").read_text(encoding="utf-8")


def asked_of(relations: Mapping[str, str], name: str) -> str:
    """The whole statement: the question over these relations (name → SELECT)."""
    defined = ", ".join(f"{relation} AS ({select})" for relation, select in relations.items())
    return f"WITH {defined} {question(name)}"


def counts(rows: Iterable[Row], *, at: datetime, covered_days: int, reason: Reason | None) -> tuple[History, ...]:
    """Rows of counts.sql for one dispute, as facts of the moment `at`.

    A shop whose first known order is younger than a window knows fewer days: `covered_days` is then what the window is
    called by, and a window is told once.
    """
    found = {Scope(str(row[1])): [_whole(cell) for cell in row[2:]] for row in rows}
    spans = dict.fromkeys(min(days, covered_days) for days in WINDOWS_IN_DAYS)
    told = []
    for scope in (scope for scope in Scope if scope in found):
        for place, days in enumerate(spans):
            orders, complaints, same_reason = found[scope][place * 3 : place * 3 + 3]
            of_reason = [(reason, same_reason)] if reason else []
            for reason_told, count in ((None, complaints), *of_reason):
                told.append(
                    History(at=at, cite=0, scope=scope, orders=orders, complaints=count, days=days, reason=reason_told)
                )
    return tuple(told)


def neighbours(rows: Iterable[Row]) -> tuple[Neighbour, ...]:
    """Rows of neighbours.sql as facts, each at its own time."""
    return tuple(_neighbour(row) for row in rows)


def decided(rows: Iterable[Row], *, at: datetime) -> Decided | None:
    """Rows of decided.sql as one fact; None while nothing is decided. A mistake counts as honest."""
    found = {FindingOfOwner(str(row[0])): _whole(row[1]) for row in rows}
    if not found:
        return None
    intentional = found.pop(FindingOfOwner.INTENTIONAL, 0)
    return Decided(at=at, cite=0, intentional=intentional, honest=sum(found.values()))


def _neighbour(row: Row) -> Neighbour:
    order_sn, at, reason, text, registered_on, goods_id, batch, province, city, district, photo, courier, placed = row
    return Neighbour(
        at=datetime.fromtimestamp(_whole(at), tz=BEIJING),
        cite=0,
        order_sn=str(order_sn),
        reason=Reason(str(reason)),
        text=str(text),
        registered_on=_day(registered_on),
        address=" ".join(str(part) for part in (province, city, district) if part),
        goods_id=str(goods_id),
        batch=str(batch),
        photo=str(photo),
        courier=str(courier),
        ordered_at=None if placed is None else datetime.fromtimestamp(_whole(placed), tz=BEIJING),
    )


def _whole(cell: object) -> int:
    """A count as an int, whatever integer type the engine hands over."""
    return int(str(cell))


def _day(cell: object) -> date | None:
    """A date: SQLite hands over a text, the others a date."""
    return cell if cell is None or isinstance(cell, date) else date.fromisoformat(str(cell))
