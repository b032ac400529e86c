"""What a shop changed after a case, so that the same complaint does not come again."""

from django.conf import settings
from django.db import models

from mingbian.store.models.disputes import Dispute
from mingbian.store.models.moment import MomentField
from mingbian.store.models.shops import Shop


class Lesson(models.Model):
    """One change to one product from one day on (`domain.lesson`), written down after a case; the shop's own words.

    `until` is the last day on which it held, empty while it does. A withdrawn one was written down by mistake.
    """

    shop = models.ForeignKey(Shop, models.CASCADE)
    dispute = models.ForeignKey(Dispute, models.SET_NULL, null=True)
    at = MomentField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True)
    kind = models.CharField(max_length=20)
    text = models.TextField()
    goods_id = models.CharField(max_length=40)
    since = models.DateField()
    until = models.DateField(null=True)
    withdrawn_at = MomentField(null=True)

    class Meta:
        """Found by product."""

        db_table = "lesson"
        indexes = [models.Index(fields=["shop", "goods_id"], name="lesson_by_goods")]
