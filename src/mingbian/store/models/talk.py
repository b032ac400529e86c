"""What was said: chat, telephone, reviews."""

from django.conf import settings
from django.db import models

from mingbian.store.models.imports import FromFile, Newest
from mingbian.store.models.moment import MomentField
from mingbian.store.models.shops import Shop
from mingbian.store.models.vault import Evidence


class ChatMessage(FromFile):
    """One chat message (`domain.sheet.ChatLine`). `position` keeps the order of messages of one minute.

    `line_key` is what makes the message itself, so that the same chat pasted twice is there once.
    """

    line_key = models.CharField(max_length=100)
    order_sn = models.CharField(max_length=40)
    at = MomentField()
    position = models.IntegerField(default=0)
    speaker = models.CharField(max_length=10)
    text = models.TextField()
    evidence = models.ForeignKey(Evidence, models.SET_NULL, null=True)
    """The exhibit from whose picture a human took it; None for what was imported, pasted or typed."""

    class Meta:
        """Found by order."""

        db_table = "chat_message"
        constraints = [models.UniqueConstraint(fields=["shop", "line_key"], name="chat_message_once")]
        indexes = [models.Index(fields=["shop", "order_sn", "at"], name="chat_message_by_order")]


class Review(Newest):
    """The buyer's review of an order (`domain.sheet.ReviewLine`)."""

    line_key = models.CharField(max_length=100)
    order_sn = models.CharField(max_length=40)
    at = MomentField()
    stars = models.SmallIntegerField()
    text = models.TextField(blank=True)

    class Meta:
        """Found by order, and by time for what runs together."""

        db_table = "review"
        constraints = [models.UniqueConstraint(fields=["shop", "line_key"], name="review_once")]
        indexes = [
            models.Index(fields=["shop", "order_sn"], name="review_by_order"),
            models.Index(fields=["shop", "at"], name="review_by_time"),
        ]


class Call(models.Model):
    """A telephone call about an order: who called, and the note that was made of it.

    `stage` is the stage of the conversation that it was for, empty where none; not `reached`, nobody answered.
    """

    shop = models.ForeignKey(Shop, models.CASCADE)
    order_sn = models.CharField(max_length=40)
    at = MomentField()
    caller = models.CharField(max_length=10)
    stage = models.CharField(max_length=20, blank=True)
    reached = models.BooleanField(default=True)
    text = models.TextField()
    noted_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True)

    class Meta:
        """Found by order."""

        db_table = "phone_call"
        indexes = [models.Index(fields=["shop", "order_sn"], name="phone_call_by_order")]
