"""A case at a glance, as on the cover of whatever leaves: order, complaint, demand; starred like all of it."""

from collections.abc import Iterator

from mingbian.appeal.topics import reason_title
from mingbian.domain.clock import in_full
from mingbian.domain.dossier import Dossier
from mingbian.domain.masking import masked
from mingbian.domain.money import yuan
from mingbian.domain.trade import Shop

MADE_UP = "示例数据：店铺、订单、买家和聊天都是编写的。"
"""What stands before the summary of a sample shop's case."""


def case_summary(dossier: Dossier) -> Iterator[tuple[str, str]]:
    """Label and value; the value is empty where nothing is known."""
    order, complaint, shop = dossier.order, dossier.complaint, dossier.latest(Shop)
    yield "店铺", masked(shop.name) if shop else ""
    yield "订单号", order.order_sn
    yield "商品", masked(order.title)
    yield "实付", f"{yuan(order.amount_fen)} 元"
    yield "投诉类型", reason_title(complaint.reason) if complaint else "售后申请"
    yield "提出时间", in_full(dossier.opened_at)
    yield "要求金额", f"{yuan(dossier.demanded_fen)} 元" if dossier.demanded_fen else ""
