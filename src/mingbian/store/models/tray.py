"""Files that are kept and wait to be sorted: of which dispute they are, or what they show, is not known yet."""

from django.conf import settings
from django.db import models

from mingbian.store.models.disputes import Dispute
from mingbian.store.models.moment import MomentField
from mingbian.store.models.shops import Shop


class TrayFile(models.Model):
    """A file in the vault that is no exhibit yet. When it is sorted the row goes, and an exhibit stands for the file.

    `dispute` is the one on whose page it was brought, None where it came in for the whole shop. `proposed` is the one
    whose order number was found in its name or words; `likely` the evidence code that it looks like, empty where
    nothing tells. `said` are the sentences that say so and whatever else was noticed; `words` what was read from it.
    `read_at` is when its picture was read for words, `aside_at` when somebody put it aside as no evidence. `claim` is
    the key of the claim of `dispute` that it was brought for, empty where none was named.
    """

    shop = models.ForeignKey(Shop, models.CASCADE)
    dispute = models.ForeignKey(Dispute, models.CASCADE, null=True)
    proposed = models.ForeignKey(Dispute, models.SET_NULL, null=True, related_name="+")
    at = MomentField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True)
    sha256 = models.CharField(max_length=64)
    name = models.CharField(max_length=255)
    media_type = models.CharField(max_length=100)
    size = models.BigIntegerField()
    caption = models.TextField(blank=True)
    claim = models.CharField(max_length=40, blank=True)
    likely = models.CharField(max_length=60, blank=True)
    said = models.JSONField(default=list)
    words = models.TextField(blank=True)
    read_at = MomentField(null=True)
    aside_at = MomentField(null=True)

    class Meta:
        """A file lies once in each tray: a dispute's, and the shop's own."""

        db_table = "tray_file"
        constraints = [
            models.UniqueConstraint(
                fields=["dispute", "sha256"],
                condition=models.Q(dispute__isnull=False),
                name="tray_file_of_dispute_once",
            ),
            models.UniqueConstraint(
                fields=["shop", "sha256"], condition=models.Q(dispute__isnull=True), name="tray_file_of_shop_once"
            ),
        ]
