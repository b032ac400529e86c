"""What the owner found when he held one of our rules against the official text."""

from django.conf import settings
from django.db import models

from mingbian.store.models.moment import MomentField
from mingbian.store.models.shops import Shop


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

    class Meta:
        """A rule's checks are read together, the newest first."""

        db_table = "rule_check"
        indexes = [models.Index(fields=["shop", "code", "at"], name="rule_check_of_rule")]
