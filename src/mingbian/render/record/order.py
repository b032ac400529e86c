"""The record of the order: what was bought, what the listing said and promised, which papers we hold for it."""

from collections.abc import Iterator, Sequence

from mingbian.appeal.topics import reason_title
from mingbian.domain.clock import day_of, in_full
from mingbian.domain.dossier import Dossier
from mingbian.domain.evidence import Certificate
from mingbian.domain.fact import Fact
from mingbian.domain.masking import masked
from mingbian.domain.money import yuan
from mingbian.domain.record import History
from mingbian.domain.trade import PROMISE_TITLES, Listing, Order, Product, Promise, PromiseCode
from mingbian.render.blocks import Block, heading, listing, quotes, rows


def order_blocks(dossier: Dossier, facts: Sequence[Fact]) -> Iterator[Block]:
    """The order first; listing, promises and papers where there are any."""
    order = dossier.order
    yield heading("订单")
    yield rows(_of_order(order, dossier.product))
    promises = [fact for fact in facts if isinstance(fact, Promise) and fact.at <= order.at]
    snapshots = [fact for fact in facts if isinstance(fact, Listing)]
    if promises or snapshots:
        yield heading("商品页当时写明")
        yield quotes(
            [
                *((f"{in_full(page.at)} 商品页快照", masked(page.text)) for page in snapshots),
                *(("下单时有效的服务承诺", _promise(made)) for made in promises),
            ]
        )
    counts = [fact for fact in facts if isinstance(fact, History)]
    if counts:
        yield heading("同款商品的售后情况")
        yield listing(("截至", "天数", "订单", "投诉"), (_counted(count) for count in counts), (3, 2, 2, 4))
    papers = [fact for fact in facts if isinstance(fact, Certificate)]
    if papers:
        yield heading("我店持有的证明文件")
        yield listing(("名称", "有效期", "批次"), (_paper(paper) for paper in papers), (4, 3, 2))


def _of_order(order: Order, product: Product | None) -> Iterator[tuple[str, str]]:
    yield "订单号", order.order_sn
    yield "下单时间", in_full(order.at)
    yield "商品", masked(order.title or (product.title if product else ""))
    yield "商品编号", order.goods_id or (product.goods_id if product else "")
    yield "数量", f"{order.quantity} 件"
    yield "实付", f"{yuan(order.amount_fen)} 元"
    yield "优惠", f"{yuan(order.coupon_fen)} 元" if order.coupon_fen else ""
    yield "商品页售价", f"{yuan(product.price_fen)} 元" if product else ""
    yield "每件标重", f"{product.weight_g} 克" if product and product.weight_g is not None else ""
    yield "批次", order.batch
    yield "收货地区", _region(order.address)


def _region(address: str) -> str:
    """Province and city of 「省 市 区」, never more; an opaque code says nothing to anyone outside."""
    parts = address.split()
    return " ".join(parts[:2]) if len(parts) >= 3 else ""


def _counted(count: History) -> tuple[str, str, str, str]:
    of = f"（{reason_title(count.reason)}）" if count.reason else ""
    return str(day_of(count.at)), f"{count.days} 天", f"{count.orders} 单", f"{count.complaints} 件{of}"


def _promise(promise: Promise) -> str:
    title = "" if promise.code is PromiseCode.OTHER and promise.text else PROMISE_TITLES[promise.code]
    return "：".join(filter(None, (title, masked(promise.text))))


def _paper(paper: Certificate) -> tuple[str, str, str]:
    return masked(paper.title) or "证明文件", paper.validity, paper.batch or "不限"
