"""Disputes: where each stands, and what was judged, offered, handed in and decided."""

from django.conf import settings
from django.db import models

from mingbian.store.models.learning import Learning
from mingbian.store.models.moment import MomentField
from mingbian.store.models.shops import Shop


class Dispute(models.Model):
    """One order that is disputed. `number` counts within the shop, from 1, and is what people call it by.

    `state` and `step` are codes of `domain.dispute`; `route` of `domain.offer`; `finding` of `domain.outcome`, set when
    it is closed. `due_at` is the nearest deadline, kept for the list of today; `due_source` says who set it. `stale` is
    True while a file has told something that is not yet in `band` and `due_at`. `erased_at` is when the buyer's data
    was erased: what is left are numbers that name nobody.
    """

    shop = models.ForeignKey(Shop, models.CASCADE)
    number = models.IntegerField()
    order_sn = models.CharField(max_length=40)
    goods_id = models.CharField(max_length=40, blank=True)
    title = models.TextField(blank=True)
    reason = models.CharField(max_length=30, blank=True)
    demanded_fen = models.BigIntegerField(default=0)
    state = models.CharField(max_length=20)
    step = models.CharField(max_length=20)
    route = models.CharField(max_length=20, blank=True)
    opened_at = MomentField()
    """When the buyer first complained or asked."""
    recorded_at = MomentField()
    """When it was opened here."""
    due_at = MomentField(null=True)
    due_for = models.CharField(max_length=30, blank=True)
    due_source = models.CharField(max_length=40, blank=True)
    band = models.CharField(max_length=20, blank=True)
    stale = models.BooleanField(default=False)
    finding = models.CharField(max_length=20, blank=True)
    closed_at = MomentField(null=True)
    erased_at = MomentField(null=True)

    class Meta:
        """One dispute an order; one number a dispute."""

        db_table = "dispute"
        constraints = [
            models.UniqueConstraint(fields=["shop", "order_sn"], name="dispute_once"),
            models.UniqueConstraint(fields=["shop", "number"], name="dispute_number_once"),
        ]
        indexes = [
            models.Index(fields=["shop", "state", "due_at"], name="dispute_by_due"),
            models.Index(fields=["shop", "-opened_at", "-number"], name="dispute_by_opening"),
            models.Index(fields=["shop", "state", "-opened_at", "-number"], name="dispute_by_state"),
            models.Index(fields=["shop", "finding", "closed_at"], name="dispute_by_finding"),
        ]


class OfDispute(models.Model):
    """Something that belongs to one dispute: when it was, and by whom."""

    dispute = models.ForeignKey(Dispute, models.CASCADE)
    at = MomentField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True)

    class Meta:
        abstract = True


class Assessment(OfDispute):
    """A judgement with everything needed to repeat it years later.

    `story` is the whole dossier in the story notation (not anonymised), `exhibits` our files as they stood then,
    `cap_fen` the owner's limit for an offer, `learning` what the shop had learnt. `judgement` is the answer as
    `judge --json` prints it, with the engine's version and the rules' codes and dates in it.
    """

    engine_version = models.CharField(max_length=40)
    story = models.TextField()
    exhibits = models.JSONField(default=list)
    cap_fen = models.BigIntegerField(null=True)
    learning = models.ForeignKey(Learning, models.SET_NULL, null=True)
    judgement = models.JSONField()
    probability = models.FloatField()
    band = models.CharField(max_length=20)

    class Meta:
        db_table = "assessment"


class Offer(OfDispute):
    """What we offered the buyer (`domain.talk.OfferMade`)."""

    amount_fen = models.BigIntegerField()
    text = models.TextField(blank=True)

    class Meta:
        db_table = "offer"


class Letter(OfDispute):
    """A message to the buyer: drafted at `at`, sent by hand at `sent_at`."""

    stage = models.CharField(max_length=20)
    template = models.CharField(max_length=60, blank=True)
    text = models.TextField()
    sent_at = MomentField(null=True)

    class Meta:
        db_table = "letter"


class HandedIn(OfDispute):
    """What was handed in, where: the sealed pack's hash, the statement and the exhibits' hashes in their order."""

    channel = models.CharField(max_length=40)
    statement = models.TextField()
    exhibits = models.JSONField()
    pack_sha256 = models.CharField(max_length=64, blank=True)
    quota_used = models.IntegerField(null=True)

    class Meta:
        db_table = "handed_in"


class Verdict(OfDispute):
    """How it ended (`domain.outcome.Verdict`)."""

    ending = models.CharField(max_length=20)
    amount_fen = models.BigIntegerField(null=True)

    class Meta:
        db_table = "verdict"
