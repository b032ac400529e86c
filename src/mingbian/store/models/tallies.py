"""Counts and joins that are kept ready, made from the rows of the exports alone.

Nothing is known here that the other tables do not say: `store/derive.py` can make all of it anew. They exist because a
dossier in a shop of a million orders must not read a quarter of a million rows to say how many there were.
"""

from django.db import models

from mingbian.store.models.moment import MomentField
from mingbian.store.models.shops import Shop


class SalesDay(models.Model):
    """Orders on one Beijing day. `goods_id` is empty for the whole shop, where an order of two goods counts once."""

    shop = models.ForeignKey(Shop, models.CASCADE, db_index=False)
    goods_id = models.CharField(max_length=40, blank=True)
    day_at = MomentField()
    """The day's first second."""
    orders = models.IntegerField()

    class Meta:
        """One row a goods and day; the unique key is the way in, and the index that of all goods beside each other."""

        db_table = "sales_day"
        constraints = [models.UniqueConstraint(fields=["shop", "goods_id", "day_at"], name="sales_day_once")]
        indexes = [models.Index(fields=["shop", "day_at", "goods_id", "orders"], name="sales_day_by_day")]


class Grievance(models.Model):
    """An order about which the buyer was not content: its first complaint, or after-sale that blames the goods or us.

    One row an order. `reason` is a complaint's reason, or what the after-sale's wording means; `texted` is 1 where a
    complaint with words stands behind it.
    """

    shop = models.ForeignKey(Shop, models.CASCADE, db_index=False)
    order_sn = models.CharField(max_length=40)
    at = MomentField()
    reason = models.CharField(max_length=30)
    goods_id = models.CharField(max_length=40, blank=True)
    batch = models.CharField(max_length=60, blank=True)
    texted = models.SmallIntegerField(default=0)

    class Meta:
        """The time indexes hold all that a count reads."""

        db_table = "grievance"
        constraints = [models.UniqueConstraint(fields=["shop", "order_sn"], name="grievance_once")]
        indexes = [
            models.Index(fields=["shop", "at", "reason", "order_sn"], name="grievance_by_time"),
            models.Index(fields=["shop", "goods_id", "at", "reason", "order_sn"], name="grievance_by_goods"),
        ]


class GrievanceDay(models.Model):
    """Grievances of the whole shop that began on one Beijing day, by reason."""

    shop = models.ForeignKey(Shop, models.CASCADE, db_index=False)
    reason = models.CharField(max_length=30)
    day_at = MomentField()
    """The day's first second."""
    complaints = models.IntegerField()

    class Meta:
        """One row a reason and day; the unique key is the way in."""

        db_table = "grievance_day"
        constraints = [models.UniqueConstraint(fields=["shop", "day_at", "reason"], name="grievance_day_once")]


class GoodsSpread(models.Model):
    """How far the shop's ordinary products lie apart in how often they are complained about (`domain.record.Spread`).

    Reckoned over the 90 days up to `at`, the shop's latest order.
    """

    shop = models.OneToOneField(Shop, models.CASCADE)
    at = MomentField()
    products = models.IntegerField()
    differ = models.IntegerField()

    class Meta:
        """One row a shop; none while it has too few products to tell."""

        db_table = "goods_spread"
