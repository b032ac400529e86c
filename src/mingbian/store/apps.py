"""What Django needs to know to find the rows."""

from django.apps import AppConfig


class StoreConfig(AppConfig):
    """The one application of ours; its tables carry plain names so that `history/*.sql` reads like a sentence."""

    name = "mingbian.store"
    label = "store"
    verbose_name = "明辨"
