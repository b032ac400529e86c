"""Disputes: where each stands, and what was judged, offered, handed in and decided."""

from django.conf import settings
from django.db import models

from mingbian.store.models.learning import Learning
from mingbian.store.models.moment import MomentField
from mingbian.store.models.shops import Shop


class Dispute(models.Model):
    """One order that is disputed. `number` counts within the shop, from 1, and is what people call it by.

    `state` and `step` are codes of `domain.dispute`; `route` of `domain.offer`; `finding` of `domain.outcome`, set when
    it is closed. `due_at` is the nearest deadline, kept for the list of today; `due_source` says who set it, empty
    where it is only assumed. `stale` is True while a file has told something that is not yet in `band` and `due_at`.
    `costs` are the figures of `domain.costs` that were typed for this dispute alone. `withdrawn` is whether the buyer
    took the complaint back after we agreed, None while nobody has looked, `withdrawn_at` when he did. `erased_at` is
    when the buyer's data was erased: what is left are numbers that name nobody.
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
    costs = models.JSONField(default=dict)
    withdrawn = models.BooleanField(null=True)
    withdrawn_at = MomentField(null=True)
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
    `cap_fen` the owner's limit for an offer, `costs` what was typed of costs, `learning` what the shop had learnt.
    `judgement` is the answer as `judge --json` prints it, with the engine's version and the rules' codes and dates in
    it.
    """

    engine_version = models.CharField(max_length=40)
    story = models.TextField()
    exhibits = models.JSONField(default=list)
    cap_fen = models.BigIntegerField(null=True)
    costs = models.JSONField(default=dict)
    learning = models.ForeignKey(Learning, models.SET_NULL, null=True)
    judgement = models.JSONField()
    probability = models.FloatField()
    band = models.CharField(max_length=20)

    class Meta:
        db_table = "assessment"


class Offer(OfDispute):
    """What we offered the buyer (`domain.talk.OfferMade`), or mean to: only what was made is a fact of the dossier.

    `kind` and `state` are codes of `domain.offer`; no kind is kept of the oldest. `at` is when it was made, or proposed
    while it is not made yet; `by` is who proposed it. `decided_by` agreed or did not, at `decided_at`.
    """

    kind = models.CharField(max_length=20, blank=True)
    amount_fen = models.BigIntegerField()
    text = models.TextField(blank=True)
    state = models.CharField(max_length=20, default="made")
    proposed_at = MomentField(null=True)
    decided_at = MomentField(null=True)
    decided_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")

    class Meta:
        db_table = "offer"


class OfferAnswer(OfDispute):
    """What the buyer said to an offer, `at` his moment. One that comes later stands beside the first, and counts."""

    offer = models.ForeignKey(Offer, models.CASCADE)
    answer = models.CharField(max_length=20)
    amount_fen = models.BigIntegerField(null=True)
    """What he named instead, for a counter-offer."""

    text = models.TextField(blank=True)

    class Meta:
        db_table = "offer_answer"


class Letter(OfDispute):
    """A message to the buyer: drafted at `at`, sent by hand at `sent_at` by a `domain.talk.Medium`."""

    stage = models.CharField(max_length=20)
    template = models.CharField(max_length=60, blank=True)
    medium = models.CharField(max_length=10, default="chat")
    text = models.TextField()
    sent_at = MomentField(null=True)

    class Meta:
        db_table = "letter"


class HandedIn(OfDispute):
    """What was handed in at `at`, where, and written down at `recorded_at`: it is never changed afterwards.

    `exhibits` are the hashes of the originals that went along, `pictures` a list of [name, hash] of what was uploaded,
    `pack_sha256` the bundle's hash and `pack_name` its folder's, `screenshot` what the platform showed then. A record
    that was made by mistake is struck, with why, and stays to be seen.
    """

    channel = models.CharField(max_length=40)
    statement = models.TextField()
    exhibits = models.JSONField()
    pictures = models.JSONField(default=list)
    pack_sha256 = models.CharField(max_length=64, blank=True)
    pack_name = models.CharField(max_length=80, blank=True)
    quota_used = models.IntegerField(null=True)
    recorded_at = MomentField(null=True)
    screenshot = models.ForeignKey("Evidence", models.SET_NULL, null=True, related_name="+")
    struck_at = MomentField(null=True)
    struck_why = models.TextField(blank=True)

    class Meta:
        db_table = "handed_in"


class Verdict(OfDispute):
    """How it ended (`domain.outcome.Verdict`), said at `at` and written down at `recorded_at`.

    `handed` is what was decided about, None where nothing had been handed in; `words` are the platform's own.
    """

    ending = models.CharField(max_length=20)
    amount_fen = models.BigIntegerField(null=True)
    words = models.TextField(blank=True)
    handed = models.ForeignKey(HandedIn, models.SET_NULL, null=True)
    recorded_at = MomentField(null=True)

    class Meta:
        db_table = "verdict"


class ReportAnswer(OfDispute):
    """What the platform did after the buyer was reported: `measure` is a `domain.outcome.BuyerMeasure`."""

    measure = models.CharField(max_length=20)
    words = models.TextField(blank=True)

    class Meta:
        db_table = "report_answer"


class MetricNote(OfDispute):
    """One of the shop's figures on the platform's page before and after, each as the seller typed it."""

    name = models.CharField(max_length=40)
    before = models.CharField(max_length=40, blank=True)
    before_on = models.DateField(null=True)
    after = models.CharField(max_length=40, blank=True)
    after_on = models.DateField(null=True)

    class Meta:
        db_table = "metric_note"
