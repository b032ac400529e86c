"""价格: what the buyer paid against what the listing asked, with the discounts that are on record."""

from collections.abc import Iterator

from mingbian.domain.dossier import Dossier
from mingbian.domain.money import yuan
from mingbian.domain.trade import Campaign, Product
from mingbian.domain.trade_step import Tick, Whose
from mingbian.gather.trade_step import deviates, kept, trade_step, unknown


@trade_step("price", "价格", place=20)
def look(dossier: Dossier) -> Iterator[Tick]:
    """The sheet of goods bears no dates, so a price that differs is not held against anybody."""
    order, product = dossier.order, dossier.product
    if product is None or product.price_fen <= 0:
        paid = f"实付 {yuan(order.amount_fen)} 元"
        yield unknown(f"{paid}；没有商品页标价的记录，无从比较。", order, fetch=("listing_snapshot",))
        return
    yield _compared(dossier, product, product.price_fen * order.quantity)


def _compared(dossier: Dossier, product: Product, asked_fen: int) -> Tick:
    order = dossier.order
    coupon_fen = order.coupon_fen or 0
    sums = f"标价 {yuan(product.price_fen)} 元 × {order.quantity} 件，实付 {yuan(order.amount_fen)} 元"
    if coupon_fen:
        sums += f"，优惠 {yuan(coupon_fen)} 元"
    over_fen = order.amount_fen + coupon_fen - asked_fen
    if over_fen == 0 or order.amount_fen == asked_fen:
        return kept(f"{sums}，对得上。", order, product)
    if over_fen > 0:
        why = f"比标价多 {yuan(over_fen)} 元，可能是别的规格的价或运费，也可能标价后来改过"
        return deviates(Whose.UNTOLD, f"{sums}；{why}。", order, product, fetch=("order_detail",))
    campaign = _running(dossier)
    if campaign is not None:
        return kept(f"{sums}；少付 {yuan(-over_fen)} 元，下单时有活动「{campaign.name}」。", order, product, campaign)
    return unknown(
        f"{sums}；少付 {yuan(-over_fen)} 元，没有优惠或活动的记录，也可能标价后来改过。",
        order,
        product,
        fetch=("order_detail",),
    )


def _running(dossier: Dossier) -> Campaign | None:
    placed_at = dossier.order.at
    return next((known for known in dossier.of(Campaign) if known.at <= placed_at <= known.until), None)
