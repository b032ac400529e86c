"""The complaint itself, and the platform's after-sale request that goes with it or stands for it."""

from dataclasses import dataclass
from enum import StrEnum

from mingbian.domain.fact import Fact


class Reason(StrEnum):
    """What a complaint is about; each has one need file, the table of what wins it."""

    NOT_RECEIVED = "not_received"
    NOT_AS_DESCRIBED = "not_as_described"
    QUALITY = "quality"
    FAKE = "fake"
    MISSING_ITEM = "missing_item"
    WRONG_ITEM = "wrong_item"
    DAMAGED = "damaged"
    LATE_SHIPPING = "late_shipping"
    FALSE_SHIPPING = "false_shipping"
    EMPTY_PARCEL = "empty_parcel"
    ATTITUDE = "attitude"
    HARASSMENT = "harassment"
    FALSE_ADVERTISING = "false_advertising"
    FOOD_SAFETY = "food_safety"
    BAD_FRUIT = "bad_fruit"
    REFUND_SLOW = "refund_slow"
    RETURN_REFUSED = "return_refused"
    REVIEW_THREAT = "review_threat"
    PROFESSIONAL_CLAIM = "professional_claim"
    IMAGE_THEFT = "image_theft"
    OTHER = "other"


REASON_TITLES = {
    Reason.NOT_RECEIVED: "未收到货",
    Reason.NOT_AS_DESCRIBED: "描述不符",
    Reason.QUALITY: "质量问题",
    Reason.FAKE: "假货",
    Reason.MISSING_ITEM: "少件漏发",
    Reason.WRONG_ITEM: "错发",
    Reason.DAMAGED: "破损",
    Reason.LATE_SHIPPING: "延迟发货",
    Reason.FALSE_SHIPPING: "虚假发货",
    Reason.EMPTY_PARCEL: "空包或低值物",
    Reason.ATTITUDE: "服务态度",
    Reason.HARASSMENT: "骚扰",
    Reason.FALSE_ADVERTISING: "虚假宣传",
    Reason.FOOD_SAFETY: "食品变质或异物",
    Reason.BAD_FRUIT: "生鲜坏果",
    Reason.REFUND_SLOW: "退款慢",
    Reason.RETURN_REFUSED: "退货被拒",
    Reason.REVIEW_THREAT: "评价与赔付挂钩",
    Reason.PROFESSIONAL_CLAIM: "依法条索赔",
    Reason.IMAGE_THEFT: "盗图或侵权",
    Reason.OTHER: "其他",
}


CALLED_BEFORE = {"差评要挟": Reason.REVIEW_THREAT, "职业索赔": Reason.PROFESSIONAL_CLAIM}
"""What sheets and platforms also call them: words that judge a person, so we read them and do not say them."""


class AfterSaleKind(StrEnum):
    """What the buyer asks of the platform."""

    REFUND_ONLY = "refund_only"
    RETURN_REFUND = "return_refund"
    EXCHANGE = "exchange"
    RESEND = "resend"
    REPAIR = "repair"


AFTER_SALE_TITLES = {
    AfterSaleKind.REFUND_ONLY: "仅退款",
    AfterSaleKind.RETURN_REFUND: "退货退款",
    AfterSaleKind.EXCHANGE: "换货",
    AfterSaleKind.RESEND: "补寄",
    AfterSaleKind.REPAIR: "维修",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class AfterSale(Fact):
    """The platform's after-sale request; `text` is the platform's reason wording, `order_sn` empty for the disputed."""

    kind: AfterSaleKind
    amount_fen: int
    text: str
    order_sn: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Complaint(Fact):
    """The complaint; `amount_fen` is what is demanded, 0 for none."""

    reason: Reason
    amount_fen: int
    text: str
