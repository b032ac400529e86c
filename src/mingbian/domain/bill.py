"""A movement of money as the bill tells it, and what kind of movement it is for whoever keeps the books of disputes."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class MoneyKind(StrEnum):
    """What a movement is about. `OTHER` is what no dispute moves: fees, advertising, withdrawals."""

    INCOME = "income"
    REFUND = "refund"
    COMPENSATION = "compensation"
    FINE = "fine"
    EXPERIENCE = "experience"
    WON_BACK = "won_back"
    OTHER = "other"


MONEY_TITLES = {
    MoneyKind.INCOME: "订单收入",
    MoneyKind.REFUND: "退款",
    MoneyKind.COMPENSATION: "补偿消费者",
    MoneyKind.FINE: "发货违规扣款",
    MoneyKind.EXPERIENCE: "消费者体验扣款",
    MoneyKind.WON_BACK: "申诉补回",
    MoneyKind.OTHER: "其他",
}

TAKES = frozenset({MoneyKind.REFUND, MoneyKind.COMPENSATION, MoneyKind.FINE, MoneyKind.EXPERIENCE})
"""Kinds by which a dispute costs money; one of them that brings money in again is its reversal."""


@dataclass(frozen=True, slots=True)
class Movement:
    """One row of the bill. `net_fen` is positive for what came in; `words` is what the bill itself calls it.

    `order_sn` is as the bill writes it, empty or a dash where it names none; `file` and `row` say where it stands.
    """

    key: int
    order_sn: str
    at: datetime
    net_fen: int
    kind: MoneyKind
    words: str
    note: str = ""
    file: str = ""
    row: int = 0
