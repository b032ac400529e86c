"""What the shop's products show: all of them beside each other, and everything about one."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from django.db import connection

from mingbian.domain.clock import day_of
from mingbian.domain.goods import GoodsBooks, GoodsCount
from mingbian.history import of_goods
from mingbian.history.questions import Row, asked_of
from mingbian.store.models import OrderLine, Product, Shop
from mingbian.store.models.moment import seconds

LATELY = timedelta(days=90)
"""Products are compared over the orders of so many days."""

ON_CARD = timedelta(days=460)
"""A card shows fifteen months: this year's and the same ones of the last beside them."""

Values = Mapping[str, int | str]

# Whole days stand ready for the orders; the few complained ones are looked up one by one for the day of their order.
# CROSS JOIN keeps SQLite from beginning with the many orders; `line_key`, `|| ''` and `+ 0` leave it no other way to an
# order than its own number. To PostgreSQL it is a join like any other.
_ALL_GOODS = {
    "sale": """
        SELECT goods_id, orders FROM sales_day
        WHERE shop_id = %(shop)s AND goods_id <> '' AND day_at >= %(since)s
    """,
    "unhappy": """
        SELECT grievance.goods_id, grievance.order_sn
        FROM grievance CROSS JOIN order_line line
        WHERE grievance.shop_id = %(shop)s AND grievance.at >= %(since)s
            AND line.shop_id = grievance.shop_id AND line.order_sn = grievance.order_sn AND line.line_key >= ''
            AND line.goods_id || '' = grievance.goods_id AND line.placed_at + 0 >= %(since)s AND line.sold = 1
    """,
}
_TITLES = """
SELECT known.goods_id, (
    SELECT line.title FROM order_line line
    WHERE line.shop_id = %(shop)s AND line.goods_id = known.goods_id ORDER BY line.placed_at DESC LIMIT 1
)
FROM (
    SELECT DISTINCT goods_id FROM sales_day WHERE shop_id = %(shop)s AND goods_id <> '' AND day_at >= %(since)s
) AS known
"""
_DAYS = {
    "sale": """
        SELECT placed_at - (placed_at + 28800) %% 86400 AS day_at, sku_id AS kind, batch
        FROM order_line
        WHERE shop_id = %(shop)s AND goods_id = %(goods)s AND sold = 1 AND placed_at >= %(since)s
    """
}
_COMPLAINTS = {
    "grieved": """
        SELECT grievance.order_sn, grievance.at, grievance.reason, grievance.batch, line.placed_at, line.sku_id AS kind
        FROM grievance CROSS JOIN order_line line
        WHERE grievance.shop_id = %(shop)s AND grievance.goods_id = %(goods)s AND grievance.at >= %(since)s
            AND line.shop_id = grievance.shop_id AND line.order_sn = grievance.order_sn AND line.line_key >= ''
            AND line.goods_id || '' = grievance.goods_id AND line.placed_at + 0 >= %(since)s AND line.sold = 1
    """,
    "opened": "SELECT order_sn, number FROM dispute WHERE shop_id = %(shop)s",
}


def goods_rates(shop: Shop, now: datetime, *, over: timedelta = LATELY) -> tuple[GoodsCount, ...]:
    """Every product with orders in the days before `now`, whole days of Beijing, by its number."""
    asked: Values = {"shop": shop.pk, "since": _since(now, over)}
    answered = _answer("goods_rates", _ALL_GOODS, asked)
    told = Product.objects.filter(shop=shop).exclude(title="").values_list("goods_id", "title", "category")
    titles = {goods_id: (title, category) for goods_id, title, category in told}
    if any(str(row[0]) not in titles for row in answered):
        titles = _titles_of_orders(asked) | titles
    return of_goods.rates(answered, titles)


def goods_books(shop: Shop, goods_id: str, now: datetime, *, over: timedelta = ON_CARD) -> GoodsBooks | None:
    """Everything the card of one product is drawn from; None where the shop never sold or listed such a product."""
    product = Product.objects.filter(shop=shop, goods_id=goods_id).first()
    ordered = OrderLine.objects.filter(shop=shop, goods_id=goods_id).order_by("-placed_at")
    newest = list(ordered.values_list("sku_id", "spec", "title", "category")[:300])
    if not product and not newest:
        return None
    asked: Values = {"shop": shop.pk, "goods": goods_id, "since": _since(now, over)}
    title = next((title for _, _, title, _ in newest if title), "")
    first = OrderLine.objects.filter(shop=shop, placed_at__isnull=False).order_by("placed_at").first()
    return GoodsBooks(
        goods_id=goods_id,
        title=product.title if product and product.title else title,
        category=product.category if product else "",
        sold=of_goods.days(_answer("goods_days", _DAYS, asked)),
        complaints=of_goods.complaints(_answer("goods_complaints", _COMPLAINTS, asked)),
        kinds={kind: spec for kind, spec, _, _ in reversed(newest) if spec},
        known_since=day_of(first.placed_at) if first and first.placed_at else None,
    )


def is_known(shop: Shop, goods_id: str) -> bool:
    """Whether the shop ever listed or sold such a product."""
    listed = Product.objects.filter(shop=shop, goods_id=goods_id).exists()
    return listed or OrderLine.objects.filter(shop=shop, goods_id=goods_id).exists()


def _titles_of_orders(since: Values) -> dict[str, tuple[str, str]]:
    """What its newest order calls each product, for goods that no sheet describes."""
    with connection.cursor() as cursor:
        cursor.execute(_TITLES, since)
        return {str(goods_id): (str(title), "") for goods_id, title in cursor.fetchall() if title}


def _since(now: datetime, over: timedelta) -> int:
    """The first second of the Beijing day that lies so long before."""
    at = seconds(now - over)
    return at - (at + 28_800) % 86_400


def _answer(name: str, relations: Mapping[str, str], values: Values) -> list[Row]:
    with connection.cursor() as cursor:
        cursor.execute(asked_of(relations, name), values)
        return list(cursor.fetchall())
