"""The pictures of an appeal: which go to a channel in which order, and what was drawn over an exhibit's copy."""

from django.db import models

from mingbian.store.models.disputes import OfDispute
from mingbian.store.models.vault import Evidence


class PicturePlan(OfDispute):
    """Which pieces a person chose as pictures for one channel; without a row the program chooses.

    `mode` is of `appeal.picture_plan`, `pieces` are codes in their order (`order`, `exhibit:3`), `sizes` the bytes of
    the pictures as they were drawn when it was saved.
    """

    channel = models.CharField(max_length=40)
    mode = models.CharField(max_length=20)
    pieces = models.JSONField(default=list)
    sizes = models.JSONField(default=list)

    class Meta:
        """One plan a channel."""

        db_table = "picture_plan"
        constraints = [models.UniqueConstraint(fields=["dispute", "channel"], name="picture_plan_once")]


class PictureMarking(OfDispute):
    """What was drawn over the copy of one exhibit (`domain.marking`); the original and its hash know nothing of it.

    `crop` is (left, top, right, bottom) in shares or None; `marks` are {id, shape, begins, ends, by, at}. `at` and `by`
    tell of the last change.
    """

    evidence = models.OneToOneField(Evidence, models.CASCADE)
    crop = models.JSONField(null=True)
    marks = models.JSONField(default=list)
    caption = models.CharField(max_length=80, blank=True)

    class Meta:
        db_table = "picture_marking"
