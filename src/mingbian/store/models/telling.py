"""How a shop wants to be told by a message, and each message: what waits, what was sent, what came of it."""

from django.conf import settings
from django.db import models

from mingbian.store.models.disputes import Dispute
from mingbian.store.models.moment import MomentField
from mingbian.store.models.shops import Shop
from mingbian.store.models.vault import Certificate


class Telling(models.Model):
    """A shop's wishes: the quiet hours of its day, the secret of its calendar, and who watches over the loop.

    From `quiet_from` to `quiet_until` o'clock, Beijing, only what comes last before a deadline is sent; the same hour
    twice means that no hour is quiet. `calendar` is empty while nobody may subscribe; `watcher` is sealed.
    """

    shop = models.OneToOneField(Shop, models.CASCADE)
    quiet_from = models.SmallIntegerField(default=22)
    quiet_until = models.SmallIntegerField(default=8)
    calendar = models.CharField(max_length=64, blank=True)
    watcher = models.TextField(blank=True)

    class Meta:
        """Found by the calendar's secret."""

        db_table = "telling"
        indexes = [models.Index(fields=["calendar"], name="telling_by_calendar")]


class TellingWay(models.Model):
    """One way to be told (`notify.way`). `filled` is sealed; `last_only` is told of the last reminder alone.

    `tried_at` and `problem` tell of the last message that went this way; `problem` is empty where it arrived.
    """

    shop = models.ForeignKey(Shop, models.CASCADE)
    code = models.CharField(max_length=30)
    filled = models.TextField()
    on = models.BooleanField(default=True)
    last_only = models.BooleanField(default=False)
    added_at = MomentField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True)
    tried_at = MomentField(null=True)
    problem = models.CharField(max_length=200, blank=True)

    class Meta:
        db_table = "telling_way"


class Notice(models.Model):
    """One message by one way about one deadline, of a dispute or else of a paper.

    Claimed by an UPDATE that changes one row, and again after a while. `over_at` is when it was
    sent, or given up for good; `problem` says why it was.
    """

    shop = models.ForeignKey(Shop, models.CASCADE)
    dispute = models.ForeignKey(Dispute, models.CASCADE, null=True)
    paper = models.ForeignKey(Certificate, models.CASCADE, null=True)
    way = models.ForeignKey(TellingWay, models.CASCADE)
    purpose = models.CharField(max_length=30)
    due_at = MomentField()
    send_at = MomentField()
    tries = models.SmallIntegerField(default=0)
    claimed_at = MomentField(null=True)
    over_at = MomentField(null=True)
    problem = models.CharField(max_length=200, blank=True)

    class Meta:
        """The loop asks for what waits, oldest first."""

        db_table = "notice"
        indexes = [models.Index(fields=["send_at"], name="notice_waiting", condition=models.Q(over_at=None))]


class Beat(models.Model):
    """When a loop was last seen alive."""

    name = models.CharField(max_length=30, primary_key=True)
    at = MomentField()

    class Meta:
        db_table = "beat"
