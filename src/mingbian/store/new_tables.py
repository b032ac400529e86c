"""The tables of a new database, made at once as the rows describe them: in one second, where all steps took fourteen.

A step brings every table that it touches to memory again, and there are dozens. Whoever has nothing yet needs none of
them; that both ways lead to the same tables is a promise of the tests.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module

from django.apps import apps
from django.conf import settings
from django.db import DEFAULT_DB_ALIAS, connection

from mingbian.store.migrated import OURS, Step


def are_new(done: set[Step]) -> bool:
    """Whether no step of ours was gone through, and no table stands there but such as the rows describe: a start that
    was cut off may have made them, and not yet written down that it did."""
    if any(app == OURS for app, _ in done):
        return False
    with connection.cursor() as cursor:
        made = set(connection.introspection.table_names(cursor))
        wanted = {model._meta.db_table: model for model in apps.get_app_config(OURS).get_models()}
        there = made & wanted.keys()
        return not there or (
            there == wanted.keys()
            and all(
                {column.name for column in connection.introspection.get_table_description(cursor, table)}
                == {field.column for field in model._meta.concrete_fields}
                for table, model in wanted.items()
            )
        )


def make_new() -> None:
    """Every table, and every step written down as gone through. Again is free. Raises DatabaseError."""
    # Hardly a start needs what migrates, so it is loaded here.
    call_command = import_module("django.core.management").call_command
    quietly = {"database": DEFAULT_DB_ALIAS, "verbosity": 0, "skip_checks": True}
    call_command("migrate", "auth", **quietly)  # our rows name accounts, and tables from models come before all steps
    with _as_if_without_steps():
        call_command("migrate", run_syncdb=True, **quietly)
    call_command("migrate", OURS, fake=True, **quietly)


@contextmanager
def _as_if_without_steps() -> Iterator[None]:
    """An app without migrations has its tables made from its models, all in one transaction."""
    before = settings.MIGRATION_MODULES
    settings.MIGRATION_MODULES = {**before, OURS: None}
    try:
        yield
    finally:
        settings.MIGRATION_MODULES = before
