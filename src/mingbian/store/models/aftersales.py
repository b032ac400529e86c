"""After-sale requests as the platform's export tells them."""

from django.db import models

from mingbian.store.models.imports import Newest
from mingbian.store.models.moment import MomentField


class AfterSale(Newest):
    """One request (`domain.sheet.AfterSaleLine`). Status, kind and reason are the platform's own words."""

    aftersale_id = models.CharField(max_length=40)
    order_sn = models.CharField(max_length=40)
    status = models.CharField(max_length=40, blank=True)
    kind = models.CharField(max_length=20, blank=True)
    reason_text = models.TextField(blank=True)
    order_status = models.CharField(max_length=40, blank=True)
    traded_fen = models.BigIntegerField(null=True)
    refund_fen = models.BigIntegerField(null=True)
    applied_at = MomentField(null=True)
    due_at = MomentField(null=True)
    refund_agreed_at = MomentField(null=True)
    return_agreed_at = MomentField(null=True)
    tracking = models.CharField(max_length=60, blank=True)
    return_tracking = models.CharField(max_length=60, blank=True)
    return_status = models.CharField(max_length=40, blank=True)
    return_status_at = MomentField(null=True)
    intercept_status = models.CharField(max_length=40, blank=True)
    goods_id = models.CharField(max_length=40, blank=True)
    title = models.TextField(blank=True)
    spec = models.TextField(blank=True)
    buyer_masked = models.CharField(max_length=80, blank=True)
    note = models.TextField(blank=True)

    class Meta:
        """A request has one id in a shop."""

        db_table = "after_sale"
        constraints = [models.UniqueConstraint(fields=["shop", "aftersale_id"], name="after_sale_once")]
        indexes = [
            models.Index(fields=["shop", "order_sn", "applied_at"], name="after_sale_by_order"),
            models.Index(fields=["shop", "applied_at"], name="after_sale_by_time"),
            models.Index(fields=["shop", "buyer_masked"], name="after_sale_by_buyer"),
        ]
