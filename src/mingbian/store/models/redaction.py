"""What is hidden in copies of an exhibit: where and of what kind, never the words themselves."""

from django.db import models

from mingbian.store.models.disputes import OfDispute
from mingbian.store.models.vault import Evidence


class Redaction(OfDispute):
    """The places hidden in every copy of one exhibit; the original has none of it.

    `spots` are {id, page, corners, kind, by, at, shown}: `corners` four pairs of shares, `kind` of `domain.personal`,
    `by` the user's name where it was hidden by hand, `shown` None or {by, at, why} where somebody decided that it may
    be seen. `problem` says why no copy can be given out, as a sentence.
    """

    evidence = models.OneToOneField(Evidence, models.CASCADE)
    pages = models.IntegerField(default=0)
    looks = models.IntegerField(default=0)
    spots = models.JSONField(default=list)
    problem = models.TextField(blank=True)

    class Meta:
        db_table = "redaction"
