"""Where parcels went and what they weighed."""

from django.db import models

from mingbian.store.models.imports import FromFile
from mingbian.store.models.moment import MomentField


class Weighing(FromFile):
    """One row of 「称重」 (`domain.sheet.WeighingLine`): `stage` is `out`, `courier` or `back`."""

    line_key = models.CharField(max_length=100)
    tracking = models.CharField(max_length=60)
    at = MomentField()
    weight_g = models.IntegerField()
    stage = models.CharField(max_length=10)
    place = models.CharField(max_length=200, blank=True)

    class Meta:
        """Found by tracking number."""

        db_table = "weighing"
        constraints = [models.UniqueConstraint(fields=["shop", "line_key"], name="weighing_once")]
        indexes = [models.Index(fields=["shop", "tracking"], name="weighing_by_tracking")]


class ScanKind(models.TextChoices):
    """What a courier's line says."""

    SCANNED = "scanned", "扫描"
    DELIVERED = "delivered", "签收"


class ParcelScan(FromFile):
    """One line of a courier's record, in the courier's words: a scan on the way, or the signing."""

    line_key = models.CharField(max_length=100)
    tracking = models.CharField(max_length=60)
    at = MomentField()
    kind = models.CharField(max_length=10, choices=ScanKind.choices)
    place = models.CharField(max_length=200, blank=True)
    text = models.TextField(blank=True)

    class Meta:
        """Found by tracking number."""

        db_table = "parcel_scan"
        constraints = [models.UniqueConstraint(fields=["shop", "line_key"], name="parcel_scan_once")]
        indexes = [models.Index(fields=["shop", "tracking"], name="parcel_scan_by_tracking")]
