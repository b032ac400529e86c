"""The ends of a chain that were noted: at the close of a day, and whenever something was sealed or handed in."""

from django.db import models

from mingbian.store.models.moment import MomentField
from mingbian.store.models.shops import Shop


class NotedHead(models.Model):
    """One entry of the chain that was its end for a while, with what stands witness to it (`vault.witness`).

    `day` is the Beijing day of the entry, `closes_day` whether it was the last of it. `signature` is 128 hexadecimal
    digits, `key` the SHA-256 of the public key that checks it; both are empty until it is signed. `stamp` is what a
    timestamp server answered, `stamped_at` the moment it gives, `asked_at`, `times_asked`, `trouble` what came of it.
    """

    shop = models.ForeignKey(Shop, models.CASCADE)
    seq = models.BigIntegerField()
    hash = models.CharField(max_length=64)
    day = models.DateField()
    closes_day = models.BooleanField(default=False)
    at = MomentField()
    signature = models.CharField(max_length=128, blank=True)
    key = models.CharField(max_length=64, blank=True)
    stamp = models.BinaryField(null=True)
    stamped_at = MomentField(null=True)
    asked_at = MomentField(null=True)
    times_asked = models.IntegerField(default=0)
    trouble = models.CharField(max_length=200, blank=True)

    class Meta:
        """An entry is noted once, for whichever reasons."""

        db_table = "noted_head"
        constraints = [models.UniqueConstraint(fields=["shop", "seq"], name="noted_head_once")]
