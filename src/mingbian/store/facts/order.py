"""The disputed order, and the shop that sold it."""

from mingbian.domain.fact import Fact
from mingbian.domain.trade import Order, Shop
from mingbian.store import models as rows
from mingbian.store.case import Case


def facts(case: Case) -> list[Fact]:
    """The order first. The shop is told at the order's time: that is when what it was mattered."""
    line, shop = case.line, case.dispute.shop
    order = Order(
        at=case.ordered_at,
        cite=0,
        order_sn=case.order_sn,
        amount_fen=sum(_paid(line) for line in case.lines),
        title=line.title,
        goods_id=line.goods_id,
        address=case.address,
        coupon_fen=_discount(line),
        batch=line.batch,
        quantity=sum(line.quantity for line in case.lines),
        spec=line.spec,
        grouped_at=line.ordered_at,
        ship_by=line.promised_ship_at,
    )
    return [order, Shop(at=case.ordered_at, cite=0, name=shop.name, category=shop.category)]


def _paid(line: rows.OrderLine) -> int:
    """What the buyer paid; the goods' price where the export leaves that column out."""
    return line.paid_fen if line.paid_fen is not None else line.goods_fen or 0


def _discount(line: rows.OrderLine) -> int | None:
    told = [part for part in (line.shop_discount_fen, line.platform_discount_fen) if part is not None]
    return sum(told) if told else None
