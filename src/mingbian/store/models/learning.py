"""What a shop has learnt from its decided disputes, each time anew; the one in use is named by the shop."""

from django.conf import settings
from django.db import models

from mingbian.store.models.moment import MomentField
from mingbian.store.models.shops import Shop


class Learning(models.Model):
    """One learning (`domain.learned.Learned` as JSON). Kept for ever: an assessment names the one that it stood on."""

    shop = models.ForeignKey(Shop, models.CASCADE)
    at = MomentField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True)
    engine_version = models.CharField(max_length=40)
    taught = models.JSONField()
    in_use = models.BooleanField(default=True)

    class Meta:
        """A shop stands on one learning at most."""

        db_table = "learning"
        constraints = [
            models.UniqueConstraint(fields=["shop"], condition=models.Q(in_use=True), name="learning_one_in_use")
        ]
