"""What one row of an export or of our own plain sheets says, before it is joined with anything.

Every format in `platforms` turns bytes into these. An empty text is an empty or absent cell; a number or moment that
was empty or absent is None. `source` says where the row stood, so that every stored fact can be traced to its cell.
"""

from dataclasses import dataclass
from datetime import date, datetime

from mingbian.domain.complaint import Reason
from mingbian.domain.talk import Speaker
from mingbian.domain.trade import PromiseCode


@dataclass(frozen=True, slots=True)
class Source:
    """A row's place: the file's name as the user knows it, and the row as a spreadsheet counts."""

    file: str
    row: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderLine:
    """One item line of an order export. `order_sn` repeats where an order has several items.

    `status` and `aftersale_status` are the platform's own words, one of the known ones (see `orders_export`).
    """

    source: Source
    order_sn: str
    goods_id: str
    sku_id: str
    title: str
    spec: str
    quantity: int
    status: str
    aftersale_status: str
    ordered_at: datetime | None
    paid_at: datetime | None
    promised_ship_at: datetime | None
    shipped_at: datetime | None
    received_at: datetime | None
    goods_fen: int | None
    postage_fen: int | None
    shop_discount_fen: int | None
    platform_discount_fen: int | None
    paid_fen: int | None
    received_fen: int | None
    tracking: str
    courier: str
    province: str
    city: str
    district: str
    category: str
    seller_note: str
    buyer_note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AfterSaleLine:
    """One row of the after-sales export."""

    source: Source
    aftersale_id: str
    order_sn: str
    status: str
    kind: str
    reason_text: str
    order_status: str
    traded_fen: int | None
    refund_fen: int | None
    applied_at: datetime | None
    due_at: datetime | None
    refund_agreed_at: datetime | None
    return_agreed_at: datetime | None
    tracking: str
    return_tracking: str
    return_status: str
    return_status_at: datetime | None
    intercept_status: str
    goods_id: str
    title: str
    spec: str
    buyer_masked: str
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BillLine:
    """One movement of money. Expenses are negative, as the bill writes them."""

    source: Source
    order_sn: str
    at: datetime
    income_fen: int
    expense_fen: int
    kind: str
    note: str
    business: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatLine:
    """One chat message; `order_sn` is empty where the text did not name one and the user will choose."""

    source: Source
    order_sn: str
    at: datetime
    speaker: Speaker
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PromotionDay:
    """One goods' paid promotion on one day; several promotions of one goods may run in one scene."""

    source: Source
    day: date
    goods_id: str
    title: str
    scene: str
    promotion: str
    spend_fen: int | None
    sales_fen: int | None
    impressions: int | None
    clicks: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ComplaintLine:
    """One row of 「投诉登记」: what the seller typed of a complaint, and what he can see of the account."""

    source: Source
    order_sn: str
    at: datetime
    reason: Reason
    demanded_fen: int
    text: str
    ticket_sn: str
    due_at: datetime | None
    registered_on: date | None
    reviews: int | None
    negative: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ReviewLine:
    """One row of 「评价」."""

    source: Source
    order_sn: str
    at: datetime
    stars: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CampaignLine:
    """One row of 「店铺活动」."""

    source: Source
    name: str
    begins_at: datetime
    ends_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ProductLine:
    """One row of 「商品资料」."""

    source: Source
    goods_id: str
    title: str
    price_fen: int
    weight_g: int | None
    category: str
    promises: tuple[PromiseCode, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WeighingLine:
    """One row of 「称重」: `stage` is `out` (ours), `courier`, or `back` (the return, or our parcel come back)."""

    source: Source
    tracking: str
    at: datetime
    weight_g: int
    stage: str
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TraceLine:
    """One row of 「物流轨迹」: what the courier's page said, in the courier's words; `signed` is his signing line."""

    source: Source
    tracking: str
    at: datetime
    place: str
    text: str
    signed: bool


SheetLine = (
    OrderLine
    | AfterSaleLine
    | BillLine
    | ChatLine
    | PromotionDay
    | ComplaintLine
    | ReviewLine
    | CampaignLine
    | ProductLine
    | WeighingLine
    | TraceLine
)
