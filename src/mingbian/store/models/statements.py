"""Statements as a person changed them: every version that was saved, with who and when; the latest counts."""

from django.db import models

from mingbian.store.models.disputes import OfDispute
from mingbian.store.models.moment import MomentField


class KeptStatement(OfDispute):
    """One saved version of the statement for a channel. It is never changed; a later one stands in its place.

    `reader` and `length` are of `appeal.wording`: the draft from which it was made. `pieces` tells which evidence stood
    behind each number in the text (`appeal.renumbering`). `aside_at` is set where somebody went back to the draft.
    """

    channel = models.CharField(max_length=40)
    reader = models.CharField(max_length=20)
    length = models.CharField(max_length=10)
    text = models.TextField()
    pieces = models.JSONField(default=dict)
    aside_at = MomentField(null=True)

    class Meta:
        db_table = "kept_statement"
        indexes = [models.Index(fields=["dispute", "channel", "-id"], name="kept_statement_latest")]
