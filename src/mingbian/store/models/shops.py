"""Shops and who works in them."""

from django.conf import settings
from django.db import models

from mingbian.store.models.moment import MomentField


class Role(models.TextChoices):
    """What somebody may do in a shop."""

    OWNER = "owner", "店主"
    MEMBER = "member", "店员"


class Shop(models.Model):
    """One shop. Every other row names its shop, and no question ever looks across two."""

    name = models.CharField(max_length=100)
    category = models.CharField(max_length=100, blank=True)
    opened_at = MomentField()
    offer_cap_fen = models.BigIntegerField(null=True)
    """The owner's own limit for one offer; None until he sets one."""

    approval_over_fen = models.BigIntegerField(null=True)
    """Above so much a second person agrees first; None until the owner sets it."""

    costs = models.JSONField(default=dict)
    """What an order, a parcel, an evening cost here (`domain.costs`): code → fen or per cent, as typed."""

    sample = models.BooleanField(default=False)
    """True for a made-up shop: every page and every text that leaves says so."""

    class Meta:
        db_table = "shop"


class Membership(models.Model):
    """One person's place in one shop."""

    shop = models.ForeignKey(Shop, models.CASCADE)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE)
    role = models.CharField(max_length=10, choices=Role.choices)

    class Meta:
        """A person stands in a shop once."""

        db_table = "membership"
        constraints = [models.UniqueConstraint(fields=["shop", "user"], name="membership_once")]
