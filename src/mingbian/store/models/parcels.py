"""Where parcels went and what they weighed."""

from django.db import models

from mingbian.store.models.imports import Newest
from mingbian.store.models.moment import MomentField


class Weighing(Newest):
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


class Trace(Newest):
    """One row of 「物流轨迹」 (`domain.sheet.TraceLine`), in the courier's words; `signed` is the signing."""

    line_key = models.CharField(max_length=100)
    tracking = models.CharField(max_length=60)
    at = MomentField()
    place = models.CharField(max_length=200, blank=True)
    text = models.TextField(blank=True)
    signed = models.BooleanField(default=False)

    class Meta:
        """Found by tracking number."""

        db_table = "trace"
        constraints = [models.UniqueConstraint(fields=["shop", "line_key"], name="trace_once")]
        indexes = [models.Index(fields=["shop", "tracking"], name="trace_by_tracking")]
