"""Orders as the platform's export tells them: one row an item line."""

from django.db import models

from mingbian.store.models.imports import Newest
from mingbian.store.models.moment import MomentField


class OrderLine(Newest):
    """One item line of one order (`domain.sheet.OrderLine`), as the newest export told it.

    `line_key` tells the lines of one order apart. `placed_at` is when the order was placed: the deal's time, else the
    payment's, else the day in the order number. `sold` is 0 for an order that was never paid or was cancelled before
    payment; counts leave those out.
    """

    order_sn = models.CharField(max_length=40)
    line_key = models.CharField(max_length=100)
    goods_id = models.CharField(max_length=40, blank=True)
    sku_id = models.CharField(max_length=40, blank=True)
    title = models.TextField(blank=True)
    spec = models.TextField(blank=True)
    batch = models.CharField(max_length=60, blank=True)
    quantity = models.IntegerField(default=1)
    status = models.CharField(max_length=40, blank=True)
    aftersale_status = models.CharField(max_length=40, blank=True)
    placed_at = MomentField(null=True)
    sold = models.SmallIntegerField(default=1)
    ordered_at = MomentField(null=True)
    paid_at = MomentField(null=True)
    promised_ship_at = MomentField(null=True)
    shipped_at = MomentField(null=True)
    received_at = MomentField(null=True)
    goods_fen = models.BigIntegerField(null=True)
    postage_fen = models.BigIntegerField(null=True)
    shop_discount_fen = models.BigIntegerField(null=True)
    platform_discount_fen = models.BigIntegerField(null=True)
    paid_fen = models.BigIntegerField(null=True)
    received_fen = models.BigIntegerField(null=True)
    tracking = models.CharField(max_length=60, blank=True)
    courier = models.CharField(max_length=60, blank=True)
    province = models.CharField(max_length=40, blank=True)
    city = models.CharField(max_length=40, blank=True)
    district = models.CharField(max_length=40, blank=True)
    category = models.CharField(max_length=100, blank=True)
    seller_note = models.TextField(blank=True)
    buyer_note = models.TextField(blank=True)

    class Meta:
        """The two time indexes hold all that a count reads, so that it never touches the table."""

        db_table = "order_line"
        constraints = [models.UniqueConstraint(fields=["shop", "order_sn", "line_key"], name="order_line_once")]
        indexes = [
            models.Index(fields=["shop", "placed_at", "order_sn", "goods_id", "sold"], name="order_line_by_time"),
            models.Index(
                fields=["shop", "goods_id", "placed_at", "order_sn", "sold", "sku_id", "batch"],
                name="order_line_by_goods",
            ),
        ]
