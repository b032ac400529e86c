"""What the shop's books say of one product day by day: what was sold of it, and which orders were complained about."""

from dataclasses import dataclass
from datetime import date, datetime

from mingbian.domain.complaint import Reason


@dataclass(frozen=True, slots=True)
class GoodsCount:
    """One product in a stretch of time: orders placed in it, and how many of those were complained about since."""

    goods_id: str
    title: str
    category: str
    orders: int
    complaints: int


@dataclass(frozen=True, slots=True)
class SoldDay:
    """Orders of one kind and batch on one Beijing day. `kind` is the platform's number for it, empty where unknown."""

    day: date
    kind: str
    batch: str
    orders: int


@dataclass(frozen=True, slots=True)
class GoodsComplaint:
    """An order of this product about which the buyer was not content, counted on the day of the order.

    `number` is our dispute about it, None where there is none.
    """

    order_sn: str
    at: datetime
    reason: Reason
    ordered_on: date
    kind: str
    batch: str
    number: int | None = None


@dataclass(frozen=True, slots=True)
class GoodsBooks:
    """Everything that one product's card is drawn from. `kinds` are the words for each kind's number.

    `known_since` is the shop's first known order: before it nothing is known, which is not the same as nothing sold.
    """

    goods_id: str
    title: str
    category: str
    sold: tuple[SoldDay, ...]
    complaints: tuple[GoodsComplaint, ...]
    kinds: dict[str, str]
    known_since: date | None
