"""What the platform's words in a stored row mean in ours.

The words are those of its exports (orders: 订单状态; after-sales: 退款类型, 退款原因, 售后状态). An unknown word means
nothing here: it is shown as it stands and counted nowhere.
"""

from mingbian.domain.complaint import AFTER_SALE_TITLES, AfterSaleKind, Reason

NEVER_PAID = ("待支付", "已取消")
"""An order in such a state was never a sale: it counts nowhere."""

REFUNDED = "退款成功"
"""An after-sale in such a state ended with the money back."""

REFUSED_LIKE = "%关闭"
"""An after-sale whose state ends so (退款关闭, 换货/补寄关闭, 维修关闭) brought nothing, whoever closed it."""

WAITING_FOR_US = ("待商家处理", "待商家收货", "平台处理中")
"""An after-sale in such a state has a clock that runs against the shop."""

_KINDS = {title: kind for kind, title in AFTER_SALE_TITLES.items()}

# The first that stands in the wording decides, so the narrow ones come first. What blames neither the goods nor us
# (七天无理由退货, 不想要了, 拍错, 其他原因) is not listed.
_BLAMES = (
    ("未收到", Reason.NOT_RECEIVED),
    ("没收到", Reason.NOT_RECEIVED),
    ("空包", Reason.EMPTY_PARCEL),
    ("少件", Reason.MISSING_ITEM),
    ("漏发", Reason.MISSING_ITEM),
    ("错发", Reason.WRONG_ITEM),
    ("发错", Reason.WRONG_ITEM),
    ("假货", Reason.FAKE),
    ("坏果", Reason.BAD_FRUIT),
    ("坏单", Reason.BAD_FRUIT),
    ("变质", Reason.FOOD_SAFETY),
    ("异物", Reason.FOOD_SAFETY),
    ("过期", Reason.FOOD_SAFETY),
    ("破损", Reason.DAMAGED),
    ("描述不符", Reason.NOT_AS_DESCRIBED),
    ("与描述", Reason.NOT_AS_DESCRIBED),
    ("虚假发货", Reason.FALSE_SHIPPING),
    ("发货履约", Reason.LATE_SHIPPING),
    ("未按约定时间发货", Reason.LATE_SHIPPING),
    ("延迟发货", Reason.LATE_SHIPPING),
    ("质量", Reason.QUALITY),
)


def was_sold(status: str) -> bool:
    """Whether an order in this state was ever a sale."""
    return status not in NEVER_PAID


def aftersale_kind(words: str, *, returns: bool) -> AfterSaleKind:
    """What is asked for. Where the export leaves it out, a request with a return parcel is a return, else a refund."""
    if words in _KINDS:
        return _KINDS[words]
    return AfterSaleKind.RETURN_REFUND if returns else AfterSaleKind.REFUND_ONLY


def blamed(words: str) -> Reason | None:
    """What an after-sale's reason blames; None where it blames nothing: 七天无理由退货 is a right, not a complaint."""
    return next((reason for word, reason in _BLAMES if word in words), None)


def blaming_word(words: str) -> str:
    """The word by which `blamed` knew it: all that counting needs. Empty where nothing is blamed."""
    return next((word for word, _ in _BLAMES if word in words), "")
