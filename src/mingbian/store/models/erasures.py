"""What was erased of whom, told without saying who it was, and how long a closed case is kept."""

from django.conf import settings
from django.db import models

from mingbian.store.models.moment import MomentField
from mingbian.store.models.shops import Shop


class Erasure(models.Model):
    """One person's data erased (`domain.erasure`): how much of what, never whose. `number` counts within the shop.

    `erased`, `thinned` and `mended` are [what, how many] pairs, `disputes` our numbers of them. `files` (hashes) and
    `folders` (in the data folder) still wait to be deleted; `swept_at` is when the database's file was rewritten.
    An erasure is finished once nothing waits.
    """

    shop = models.ForeignKey(Shop, models.CASCADE)
    number = models.IntegerField()
    at = MomentField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True)
    asked_by = models.CharField(max_length=20)
    orders = models.IntegerField()
    disputes = models.JSONField(default=list)
    erased = models.JSONField(default=list)
    thinned = models.JSONField(default=list)
    mended = models.JSONField(default=list)
    files_erased = models.IntegerField(default=0)
    files_shared = models.IntegerField(default=0)
    """Files that stay because somebody else's case stands on the same bytes."""
    files = models.JSONField(default=list)
    folders = models.JSONField(default=list)
    swept_at = MomentField(null=True)
    finished_at = MomentField(null=True)

    class Meta:
        """One number an erasure."""

        db_table = "erasure"
        constraints = [models.UniqueConstraint(fields=["shop", "number"], name="erasure_number_once")]


class ErasedMark(models.Model):
    """A mark of an order or tracking number that was erased, so that an old export does not bring the person back.

    It is made with this workbench's own secret (`store/erasing/marks.py`): from the mark nobody finds the number.
    """

    shop = models.ForeignKey(Shop, models.CASCADE)
    erasure = models.ForeignKey(Erasure, models.CASCADE)
    mark = models.CharField(max_length=32)

    class Meta:
        """One mark a number."""

        db_table = "erased_mark"
        constraints = [models.UniqueConstraint(fields=["shop", "mark"], name="erased_mark_once")]


class Retention(models.Model):
    """How long the owner keeps a closed case, in months; without a row our default counts and nothing goes by itself.

    `told_on` is the day on which the owner was last told that cases are due.
    """

    shop = models.OneToOneField(Shop, models.CASCADE)
    months = models.IntegerField()
    automatic = models.BooleanField(default=False)
    told_on = models.DateField(null=True)

    class Meta:
        db_table = "retention"
