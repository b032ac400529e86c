"""Movements of money as the platform's bill tells them."""

from django.db import models

from mingbian.store.models.imports import FromFile
from mingbian.store.models.moment import MomentField


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
        """Found by order."""

        db_table = "bill_line"
        constraints = [models.UniqueConstraint(fields=["shop", "line_key"], name="bill_line_once")]
        indexes = [models.Index(fields=["shop", "order_sn"], name="bill_line_by_order")]
