"""Orders, after-sales and money: what was sold, when and for how much stays for the books; who bought it goes."""

from mingbian.platforms.pinduoduo.bill_kinds import spoken_kind
from mingbian.store.erasing.forgetting import (
    Gone,
    Thinned,
    as_is,
    day_only,
    of_disputes,
    of_orders,
    of_parcels,
    own_key,
    renamed,
)
from mingbian.store.erasing.person import Person
from mingbian.store.meanings import REFUNDED, blaming_word
from mingbian.store.models import AfterSale, BillLine, BillMatch, OrderLine, Trace, Weighing

BOOKS = "金额、日期和商品留作账目和统计，不再对应任何人"
MONEY = dict.fromkeys(
    (
        "goods_fen",
        "postage_fen",
        "shop_discount_fen",
        "platform_discount_fen",
        "paid_fen",
        "received_fen",
    ),
    as_is,
)


def _blame(value: str, _row: object, _person: Person) -> str:
    """Of the platform's wording only the word that says what is blamed: whatever else stood there goes."""
    return blaming_word(value)


def _refunded(value: str, _row: object, _person: Person) -> str:
    return value if value == REFUNDED else ""


def _kind_of_money(value: str, _row: object, _person: Person) -> str:
    """Of the bill's description only the words by which the kind of movement is known."""
    return spoken_kind(value)


RULES = (
    Thinned(
        OrderLine,
        "订单",
        of_orders(OrderLine),
        {
            "order_sn": renamed,
            "line_key": own_key,
            "goods_id": as_is,
            "sku_id": as_is,
            "batch": as_is,
            "category": as_is,
            "quantity": as_is,
            "sold": as_is,
            "placed_at": day_only,
            **MONEY,
        },
        BOOKS,
    ),
    Thinned(
        AfterSale,
        "售后申请",
        of_orders(AfterSale),
        {
            "aftersale_id": own_key,
            "order_sn": renamed,
            "status": _refunded,
            "reason_text": _blame,
            "goods_id": as_is,
            "traded_fen": as_is,
            "refund_fen": as_is,
            "applied_at": day_only,
        },
        "售后率按商品统计要用：只留商品、金额、日期和归因的词",
    ),
    Thinned(
        BillLine,
        "账单流水",
        of_orders(BillLine),
        {
            "line_key": own_key,
            "order_sn": renamed,
            "at": day_only,
            "income_fen": as_is,
            "expense_fen": as_is,
            "kind": _kind_of_money,
            "business": _kind_of_money,
        },
        BOOKS,
    ),
    Thinned(
        BillMatch,
        "账单与纠纷的对应",
        of_disputes(BillMatch),
        {"line": as_is, "dispute": as_is, "at": day_only, "by": as_is},
        BOOKS,
    ),
    Gone(Trace, "物流轨迹", of_parcels(Trace)),
    Gone(Weighing, "称重", of_parcels(Weighing)),
)
