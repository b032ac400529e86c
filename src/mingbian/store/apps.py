"""What Django needs to know to find the rows."""

from typing import Any

from django.apps import AppConfig
from django.db.backends.signals import connection_created
from django.db.models.signals import post_migrate

from mingbian.store.fts5 import teach
from mingbian.store.word_index import follow


class StoreConfig(AppConfig):
    """The one application of ours; its tables carry plain names so that `history/*.sql` reads like a sentence."""

    name = "mingbian.store"
    label = "store"
    verbose_name = "明辨"

    def ready(self) -> None:
        """Every connection knows how words are made, and the word indexes are there after every migration."""
        connection_created.connect(_teach)
        post_migrate.connect(_follow, sender=self)


def _teach(connection: Any, **_: object) -> None:
    teach(connection.connection)


def _follow(**_: object) -> None:
    follow()
