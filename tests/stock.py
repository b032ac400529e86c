"""Rows in one line each: what a test says stands there, everything else has a calm default."""

from datetime import datetime

from mingbian.domain.clock import beijing
from mingbian.store import models as rows

SN = "260301-123456789012345"
GOODS = "600000000001"


def order_line(shop: rows.Shop, order_sn: str = SN, at: datetime | None = None, **told: object) -> rows.OrderLine:
    """A paid and signed order of one raincoat for 39.90 yuan."""
    said: dict[str, object] = {
        "line_key": "1",
        "goods_id": GOODS,
        "title": "一次性雨衣",
        "status": "已签收",
        "placed_at": at or beijing(2026, 3, 1, 10, 2),
        "paid_fen": 3990,
    }
    return rows.OrderLine.objects.create(shop=shop, order_sn=order_sn, **(said | told))


def aftersale(shop: rows.Shop, order_sn: str = SN, at: datetime | None = None, **told: object) -> rows.AfterSale:
    """A request for the whole amount, because of quality, while the parcel stays with the buyer."""
    said: dict[str, object] = {
        "aftersale_id": f"AS{order_sn}",
        "status": "待商家处理",
        "kind": "仅退款",
        "reason_text": "质量问题",
        "applied_at": at or beijing(2026, 3, 9, 22, 0),
        "refund_fen": 3990,
    }
    return rows.AfterSale.objects.create(shop=shop, order_sn=order_sn, **(said | told))


def complaint(shop: rows.Shop, order_sn: str = SN, at: datetime | None = None, **told: object) -> rows.Complaint:
    """A complaint that nothing arrived."""
    said: dict[str, object] = {
        "line_key": f"C{order_sn}",
        "at": at or beijing(2026, 3, 9, 22, 15),
        "reason": "not_received",
        "demanded_fen": 3990,
        "text": "一直没收到，要求退款",
    }
    return rows.Complaint.objects.create(shop=shop, order_sn=order_sn, **(said | told))
