"""What the owner found, wrote down and noted of our rules, and the announcements that he pasted."""

from django.conf import settings
from django.db import models

from mingbian.store.models.moment import MomentField
from mingbian.store.models.shops import Shop


class OfShop(models.Model):
    """Something that one shop wrote down: when, and by whom."""

    shop = models.ForeignKey(Shop, models.CASCADE)
    at = MomentField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")

    class Meta:
        abstract = True


class RuleCheck(models.Model):
    """One comparison of one wording of a rule. The latest of a wording counts; of a later wording it says nothing."""

    shop = models.ForeignKey(Shop, models.CASCADE)
    code = models.CharField(max_length=40)
    wording = models.CharField(max_length=64)
    """SHA-256 of what was compared (`domain.rule.Rule.wording`)."""

    at = MomentField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True)
    agrees = models.BooleanField()
    note = models.CharField(max_length=500, blank=True)
    link = models.CharField(max_length=500, blank=True)
    """Where the official text stood, as typed; nobody opens it for him."""

    class Meta:
        """A rule's checks are read together, the newest first."""

        db_table = "rule_check"
        indexes = [models.Index(fields=["shop", "code", "at"], name="rule_check_of_rule")]


class Announcement(OfShop):
    """A text of the platform or of a law as the owner pasted it. It changes nothing by itself."""

    source = models.CharField(max_length=500)
    text = models.TextField()

    class Meta:
        """Read the newest first."""

        db_table = "announcement"
        indexes = [models.Index(fields=["shop", "at"], name="announcement_by_time")]


class RuleVersion(OfShop):
    """A rule as the owner wrote it down, in force from `valid_from`; never changed, only set aside.

    `figures` are name → [value, safe value], null where none is told. `official` says that he read it in the official
    text. `announcement` is what it was taken from, where it was.
    """

    code = models.CharField(max_length=40)
    text = models.TextField()
    consequence = models.TextField(blank=True)
    figures = models.JSONField(default=dict)
    valid_from = models.DateField()
    source = models.CharField(max_length=500)
    official = models.BooleanField()
    announcement = models.ForeignKey(Announcement, models.SET_NULL, null=True)
    aside_at = MomentField(null=True)
    aside_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")

    class Meta:
        """A rule's versions are read together, as they were written."""

        db_table = "rule_version"
        indexes = [models.Index(fields=["shop", "code", "at"], name="rule_version_of_rule")]


class RuleNote(OfShop):
    """What somebody in the shop wants to remember of a rule; it never leaves the house."""

    code = models.CharField(max_length=40)
    text = models.CharField(max_length=1000)

    class Meta:
        """A rule's notes are read together."""

        db_table = "rule_note"
        indexes = [models.Index(fields=["shop", "code", "at"], name="rule_note_of_rule")]
