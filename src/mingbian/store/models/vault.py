"""Exhibits and papers in the vault, what was read from them, and the ledger that shows nothing was altered."""

from django.conf import settings
from django.db import models

from mingbian.store.models.disputes import OfDispute
from mingbian.store.models.moment import MomentField
from mingbian.store.models.shops import Shop


class Evidence(OfDispute):
    """A file in the vault that belongs to a dispute (`domain.evidence.Exhibit`); `number` never changes.

    `claim` is the key of the claim that somebody put it to by hand, empty where its kind decides.
    """

    number = models.IntegerField()
    kind = models.CharField(max_length=60)
    sha256 = models.CharField(max_length=64)
    name = models.CharField(max_length=255)
    media_type = models.CharField(max_length=100)
    size = models.BigIntegerField()
    caption = models.TextField(blank=True)
    quote = models.TextField(blank=True)
    claim = models.CharField(max_length=40, blank=True)

    class Meta:
        """One number an exhibit; one exhibit a file."""

        db_table = "evidence"
        constraints = [
            models.UniqueConstraint(fields=["dispute", "number"], name="evidence_number_once"),
            models.UniqueConstraint(fields=["dispute", "sha256"], name="evidence_file_once"),
        ]


class PhotoReading(OfDispute):
    """A picture that the buyer sent, with what was read from it (`domain.evidence.Photo`)."""

    evidence = models.ForeignKey(Evidence, models.SET_NULL, null=True)
    name = models.CharField(max_length=255)
    captured_at = MomentField(null=True)
    hash = models.CharField(max_length=16, blank=True)
    aigc = models.SmallIntegerField(null=True)
    c2pa = models.CharField(max_length=100, blank=True)
    watermark = models.CharField(max_length=100, blank=True)
    seen = models.CharField(max_length=40, blank=True)
    text = models.TextField(blank=True)

    class Meta:
        db_table = "photo_reading"


class Certificate(models.Model):
    """One of our papers (`domain.evidence.Certificate`); it may serve many disputes, and its file lies here once.

    It counts from `confirmed_at` on, when somebody had held it against its picture; until then nothing of it does.
    `term` is a `domain.evidence.Term`; without an end `valid_to` is FOR_EVER. `read` is what the program had proposed.
    `goods_named` are the goods in the paper's own words, `goods_id` is ours. Put aside, it is shown nowhere any more.
    """

    shop = models.ForeignKey(Shop, models.CASCADE)
    at = MomentField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    kind = models.CharField(max_length=30)
    valid_from = models.DateField(null=True)
    valid_to = models.DateField(null=True)
    term = models.CharField(max_length=10, default="dated")
    issued_on = models.DateField(null=True)
    title = models.TextField()
    number = models.CharField(max_length=80, blank=True)
    holder = models.CharField(max_length=120, blank=True)
    issuer = models.CharField(max_length=120, blank=True)
    brand = models.CharField(max_length=60, blank=True)
    goods_named = models.CharField(max_length=200, blank=True)
    model = models.CharField(max_length=80, blank=True)
    goods_id = models.CharField(max_length=40, blank=True)
    batch = models.CharField(max_length=60, blank=True)
    sha256 = models.CharField(max_length=64, blank=True)
    name = models.CharField(max_length=255, blank=True)
    media_type = models.CharField(max_length=100, blank=True)
    read = models.JSONField(null=True)
    confirmed_at = MomentField(null=True)
    confirmed_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    aside_at = MomentField(null=True)
    reminded = models.SmallIntegerField(null=True)
    """The notice of its end that was given last, in days before it."""

    class Meta:
        db_table = "certificate"


class LedgerHead(models.Model):
    """The end of a shop's chain. Its row is locked while an entry is added, so the chain never forks."""

    shop = models.OneToOneField(Shop, models.CASCADE, primary_key=True)
    seq = models.BigIntegerField(default=0)
    hash = models.CharField(max_length=64, blank=True)

    class Meta:
        db_table = "ledger_head"


class LedgerEntry(models.Model):
    """One entry of the chain, codes and hashes only: a person's data can be erased and the chain still verifies.

    The columns are those of `vault.ledger.Entry`, `at` as the very text that was hashed; `subjects` parted by spaces.
    """

    shop = models.ForeignKey(Shop, models.CASCADE)
    seq = models.BigIntegerField()
    at = models.CharField(max_length=25)
    action = models.CharField(max_length=40)
    subjects = models.TextField()
    previous = models.CharField(max_length=64)
    hash = models.CharField(max_length=64)

    class Meta:
        """One entry a number."""

        db_table = "ledger_entry"
        constraints = [models.UniqueConstraint(fields=["shop", "seq"], name="ledger_entry_once")]
