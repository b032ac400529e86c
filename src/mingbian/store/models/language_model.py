"""The language model that a shop may ask for another wording, if its owner set one up."""

from django.conf import settings
from django.db import models

from mingbian.store.models.moment import MomentField
from mingbian.store.models.shops import Shop


class LanguageModel(models.Model):
    """Where to ask. The key is not here: it stands in the environment or in the system's keyring."""

    shop = models.OneToOneField(Shop, models.CASCADE)
    address = models.CharField(max_length=300)
    model = models.CharField(max_length=100)
    on = models.BooleanField(default=False)
    set_at = MomentField()
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True)

    class Meta:
        db_table = "language_model"
