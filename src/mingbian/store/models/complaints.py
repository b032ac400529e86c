"""Complaints that the seller wrote down, and what he saw of the account and of the platform's clock."""

from django.conf import settings
from django.db import models

from mingbian.store.models.imports import Newest
from mingbian.store.models.moment import MomentField
from mingbian.store.models.shops import Shop


class Complaint(Newest):
    """One row of 「投诉登记」 (`domain.sheet.ComplaintLine`) or one typed on a page.

    A second row with the same number, or without one for the same order at the same moment, is the same complaint in
    newer words: `line_key` says which.
    """

    line_key = models.CharField(max_length=100)
    order_sn = models.CharField(max_length=40)
    ticket_sn = models.CharField(max_length=60, blank=True)
    at = MomentField()
    reason = models.CharField(max_length=30)
    demanded_fen = models.BigIntegerField(default=0)
    text = models.TextField(blank=True)
    due_at = MomentField(null=True)
    registered_on = models.DateField(null=True)
    reviews = models.IntegerField(null=True)
    negative = models.IntegerField(null=True)

    class Meta:
        """Found by order for the dossier, by time for the neighbours."""

        db_table = "complaint"
        constraints = [models.UniqueConstraint(fields=["shop", "line_key"], name="complaint_once")]
        indexes = [
            models.Index(fields=["shop", "order_sn", "at"], name="complaint_by_order"),
            models.Index(fields=["shop", "at"], name="complaint_by_time"),
        ]


class AccountNote(models.Model):
    """What somebody saw of the buyer's account at a moment (`domain.record.Account`); what he did not see is None.

    `chat_mark` is made of the buyer's number in the chat (`store/buyers.py`), empty where nobody wrote it down.
    """

    shop = models.ForeignKey(Shop, models.CASCADE)
    order_sn = models.CharField(max_length=40)
    at = MomentField()
    registered_on = models.DateField(null=True)
    reviews = models.IntegerField(null=True)
    negative = models.IntegerField(null=True)
    orders = models.IntegerField(null=True)
    refunds = models.IntegerField(null=True)
    rejected = models.IntegerField(null=True)
    chat_mark = models.CharField(max_length=32, blank=True)
    noted_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True)

    class Meta:
        """Found by order, and by the mark for the same buyer's other orders."""

        db_table = "account_note"
        indexes = [
            models.Index(fields=["shop", "order_sn"], name="account_note_by_order"),
            models.Index(fields=["shop", "chat_mark"], name="account_note_by_chat"),
        ]


class CountdownNote(models.Model):
    """The deadline that the platform's page showed when somebody looked (`domain.outcome.Countdown`)."""

    shop = models.ForeignKey(Shop, models.CASCADE)
    order_sn = models.CharField(max_length=40)
    at = MomentField()
    due_at = MomentField()
    text = models.CharField(max_length=200, blank=True)
    noted_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True)

    class Meta:
        """Found by order."""

        db_table = "countdown_note"
        indexes = [models.Index(fields=["shop", "order_sn"], name="countdown_note_by_order")]
