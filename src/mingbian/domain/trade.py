"""What was sold and under what promise: shop, product, listing, campaign, order."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from mingbian.domain.fact import Fact


class PromiseCode(StrEnum):
    """What a listing can promise; the names follow the platform's own service labels."""

    SEVEN_DAYS = "seven_days"
    FAKE_X10 = "fake_x10"
    BAD_FRUIT = "bad_fruit"
    SHIP_24H = "ship_24h"
    SHIP_48H = "ship_48h"
    FREIGHT_INSURANCE = "freight_insurance"
    WARRANTY = "warranty"
    ALLERGY_REFUND = "allergy_refund"
    OTHER = "other"


PROMISE_TITLES = {
    PromiseCode.SEVEN_DAYS: "七天无理由退货",
    PromiseCode.FAKE_X10: "假一赔十",
    PromiseCode.BAD_FRUIT: "坏果包赔",
    PromiseCode.SHIP_24H: "24小时发货",
    PromiseCode.SHIP_48H: "48小时发货",
    PromiseCode.FREIGHT_INSURANCE: "退货包运费",
    PromiseCode.WARRANTY: "质保",
    PromiseCode.ALLERGY_REFUND: "过敏包退",
    PromiseCode.OTHER: "其他承诺",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Shop(Fact):
    """Our shop."""

    name: str
    category: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Product(Fact):
    """A listing: `weight_g` is what one piece should weigh."""

    goods_id: str
    price_fen: int
    title: str
    weight_g: int | None = None
    category: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Promise(Fact):
    """What the listing promised at that time."""

    code: PromiseCode
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing(Fact):
    """A snapshot of the listing's wording."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Campaign(Fact):
    """A promotion from `at` until `until`."""

    name: str
    until: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Order(Fact):
    """An order; `amount_fen` is what the buyer paid. `address` is an opaque cell code or 「省 市 区」.

    `spec` are the words of the variant that was chosen, empty where the export tells none. `grouped_at` is when the
    deal was made, which with a group is when it is complete; `ship_by` the shipping time promised on the order itself.
    None where the export does not tell.
    """

    order_sn: str
    amount_fen: int
    title: str
    goods_id: str = ""
    address: str = ""
    coupon_fen: int | None = None
    batch: str = ""
    quantity: int = 1
    spec: str = ""
    grouped_at: datetime | None = None
    ship_by: datetime | None = None

    @property
    def clock_from(self) -> datetime:
        """From when the time to ship runs: the complete group, else the order, which comes no later."""
        return self.grouped_at or self.at
