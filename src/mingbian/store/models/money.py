"""Movements of money as the platform's bill tells them."""

from django.conf import settings
from django.db import models

from mingbian.store.models.disputes import Dispute
from mingbian.store.models.imports import FromFile
from mingbian.store.models.moment import MomentField
from mingbian.store.models.shops import Shop


class BillLine(FromFile):
    """One movement (`domain.sheet.BillLine`); expenses are negative.

    The bill has no ids, so `line_key` holds what the line says and its count among equal lines of one file: the same
    bill twice, or two bills that overlap, leave each movement once.
    """

    line_key = models.CharField(max_length=100)
    order_sn = models.CharField(max_length=40, blank=True)
    at = MomentField()
    income_fen = models.BigIntegerField(default=0)
    expense_fen = models.BigIntegerField(default=0)
    kind = models.CharField(max_length=60, blank=True)
    note = models.TextField(blank=True)
    business = models.CharField(max_length=120, blank=True)

    class Meta:
        """Found by order and by day."""

        db_table = "bill_line"
        constraints = [models.UniqueConstraint(fields=["shop", "line_key"], name="bill_line_once")]
        indexes = [
            models.Index(fields=["shop", "order_sn"], name="bill_line_by_order"),
            models.Index(fields=["shop", "at"], name="bill_line_by_time"),
        ]


class BillMatch(models.Model):
    """What somebody decided about a movement that the bill alone does not tell: of which dispute it is, or of none."""

    shop = models.ForeignKey(Shop, models.CASCADE)
    line = models.OneToOneField(BillLine, models.CASCADE, related_name="decided")
    dispute = models.ForeignKey(Dispute, models.CASCADE, null=True)
    at = MomentField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True)

    class Meta:
        db_table = "bill_match"
