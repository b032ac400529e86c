"""What the shop's own books say: the account, the counts, the neighbours, how earlier disputes ended."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from mingbian.domain.complaint import Reason
from mingbian.domain.fact import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class Account(Fact):
    """What the seller can see of the buyer's account. Orders, refunds and rejected after-sales are this shop's.

    `supported` of those refunds and rejections were found right here: the owner found the complaint honest or mistaken.
    `same` is how likely, in percent, the counts are this buyer's at all, where they were put together by a masked name
    and a district; None where they were seen on his own page.
    """

    registered_on: date | None = None
    reviews: int | None = None
    negative: int | None = None
    orders: int | None = None
    refunds: int | None = None
    rejected: int | None = None
    supported: int | None = None
    same: int | None = None


class Scope(StrEnum):
    """Over what a count was taken."""

    PRODUCT = "product"
    SHOP = "shop"
    CATEGORY = "category"


@dataclass(frozen=True, slots=True, kw_only=True)
class History(Fact):
    """Counts in the window of `days` that ends at `at`, without this dispute; the disputed goods unless `goods_id`."""

    scope: Scope
    orders: int
    complaints: int
    days: int
    goods_id: str = ""
    reason: Reason | None = None
    batch: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread(Fact):
    """How far the complaint rates of this shop's ordinary products lie apart, learnt from so many of them.

    `differ` is their standard deviation in percent of their mean.
    """

    products: int
    differ: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Neighbour(Fact):
    """Another complaint in this shop, at the time it was made; `ordered_at` is when its order was placed."""

    order_sn: str
    reason: Reason
    text: str
    registered_on: date | None = None
    address: str = ""
    goods_id: str = ""
    batch: str = ""
    photo: str = ""
    courier: str = ""
    ordered_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided(Fact):
    """How the owner found this shop's disputes so far; the prior stands on it. Honest includes mistaken."""

    intentional: int
    honest: int
