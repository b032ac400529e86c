"""The dispute that somebody names on the command line."""

from mingbian.domain.errors import MingbianError
from mingbian.store.models import Dispute


class DisputeUnknownError(MingbianError):
    """No dispute goes by that name."""

    code = "dispute_unknown"
    message_format = "没有找到纠纷 {called}。"
    hint_format = "请写纠纷的号码（如 3）或完整的订单号；工作台的「纠纷」页列出了全部。"


class DisputeAmbiguousError(MingbianError):
    """Several shops have a dispute of that number."""

    code = "dispute_ambiguous"
    message_format = "有几家店铺都有 {called} 号纠纷：{shops}。"
    hint_format = "请加上 --shop 店名。"


def dispute_called(called: str, *, shop: str = "") -> Dispute:
    """By its number in the shop, or by its order number. Raises DisputeUnknownError, DisputeAmbiguousError."""
    by_number = called.isascii() and called.isdecimal() and len(called) < 10
    named = {"number": int(called)} if by_number else {"order_sn": called}
    found = Dispute.objects.filter(**named).select_related("shop").order_by("shop_id")
    if shop:
        found = found.filter(shop__name=shop)
    disputes = list(found[:10])
    if not disputes:
        raise DisputeUnknownError(called=called)
    if len(disputes) > 1:
        raise DisputeAmbiguousError(called=called, shops="、".join(dispute.shop.name for dispute in disputes))
    return disputes[0]
