"""What happened here, one event an act, and what is to be remembered."""

from django.conf import settings
from django.db import models

from mingbian.store.models.disputes import Dispute
from mingbian.store.models.moment import MomentField
from mingbian.store.models.shops import Shop


class TimelineEvent(models.Model):
    """One act: its kind (`domain.timeline`), the facts that its sentence is made from, and where the ledger notes it.

    `entry` is the number of its ledger entry; None for an act that the ledger does not note.
    """

    shop = models.ForeignKey(Shop, models.CASCADE)
    dispute = models.ForeignKey(Dispute, models.CASCADE, null=True, related_name="timeline")
    at = MomentField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True)
    kind = models.CharField(max_length=40)
    facts = models.JSONField(default=dict)
    entry = models.BigIntegerField(null=True)

    class Meta:
        """Newest first, within a shop or a dispute."""

        db_table = "timeline_event"
        indexes = [
            models.Index(fields=["shop", "at"], name="timeline_event_by_shop"),
            models.Index(fields=["dispute", "at"], name="timeline_event_by_dispute"),
        ]


class Reminder(models.Model):
    """Something to tell at `remind_at` because it is due at `due_at`. Claimed by an UPDATE that changes one row."""

    shop = models.ForeignKey(Shop, models.CASCADE)
    dispute = models.ForeignKey(Dispute, models.CASCADE)
    purpose = models.CharField(max_length=30)
    due_at = MomentField()
    remind_at = MomentField()
    source = models.CharField(max_length=40)
    last = models.BooleanField(default=False)
    """No other comes before the deadline."""

    claimed_at = MomentField(null=True)
    claimed_by = models.CharField(max_length=80, blank=True)

    class Meta:
        """The loop asks for what is unclaimed and due, oldest first."""

        db_table = "reminder"
        constraints = [
            models.UniqueConstraint(fields=["dispute", "purpose", "remind_at"], name="reminder_once"),
        ]
        indexes = [
            models.Index(fields=["remind_at"], name="reminder_waiting", condition=models.Q(claimed_at=None)),
        ]
