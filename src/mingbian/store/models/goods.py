"""What is sold and under what promise."""

from django.db import models

from mingbian.store.models.imports import Newest
from mingbian.store.models.moment import MomentField
from mingbian.store.models.shops import Shop


class Product(Newest):
    """One row of 「商品资料」 (`domain.sheet.ProductLine`), as last told. `promises` are codes parted by spaces.

    The sheet has no date; `told_at` is when it was brought in.
    """

    goods_id = models.CharField(max_length=40)
    title = models.TextField(blank=True)
    price_fen = models.BigIntegerField(default=0)
    weight_g = models.IntegerField(null=True)
    category = models.CharField(max_length=100, blank=True)
    promises = models.CharField(max_length=200, blank=True)
    told_at = MomentField()

    class Meta:
        """One row a listing."""

        db_table = "product"
        constraints = [models.UniqueConstraint(fields=["shop", "goods_id"], name="product_once")]
        indexes = [models.Index(fields=["shop", "category"], name="product_by_category")]


class ListingSnapshot(models.Model):
    """The wording of a listing at a moment."""

    shop = models.ForeignKey(Shop, models.CASCADE)
    goods_id = models.CharField(max_length=40)
    at = MomentField()
    text = models.TextField()

    class Meta:
        """Found by goods."""

        db_table = "listing_snapshot"
        indexes = [models.Index(fields=["shop", "goods_id"], name="listing_snapshot_by_goods")]


class Campaign(Newest):
    """One row of 「店铺活动」 (`domain.sheet.CampaignLine`)."""

    line_key = models.CharField(max_length=100)
    name = models.CharField(max_length=200)
    begins_at = MomentField()
    ends_at = MomentField()

    class Meta:
        """Found by time."""

        db_table = "campaign"
        constraints = [models.UniqueConstraint(fields=["shop", "line_key"], name="campaign_once")]
        indexes = [models.Index(fields=["shop", "begins_at"], name="campaign_by_time")]


class PromotionDay(Newest):
    """One promotion of one goods on one day (`domain.sheet.PromotionDay`)."""

    goods_id = models.CharField(max_length=40)
    day = models.DateField()
    scene = models.CharField(max_length=60, blank=True)
    promotion = models.CharField(max_length=100, blank=True)
    title = models.TextField(blank=True)
    spend_fen = models.BigIntegerField(null=True)
    sales_fen = models.BigIntegerField(null=True)
    impressions = models.BigIntegerField(null=True)
    clicks = models.BigIntegerField(null=True)

    class Meta:
        """One row a goods, day, scene and promotion."""

        db_table = "promotion_day"
        constraints = [
            models.UniqueConstraint(fields=["shop", "goods_id", "day", "scene", "promotion"], name="promotion_day_once")
        ]
