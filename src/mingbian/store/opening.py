"""Opening the store: the data folder made, the tables brought up to this version."""

import os

import django
from django.conf import settings
from django.core.management import call_command
from django.db import DEFAULT_DB_ALIAS, connection
from django.db.migrations.executor import MigrationExecutor

from mingbian.store.home import home, prepare, secret_key

# Many workers may start together on PostgreSQL, and only one may alter tables; a shop on SQLite runs one process.
MIGRATION_LOCK = 0x6D69_6E67


def load_rows() -> None:
    """Load the rows without touching any file; again is free."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mingbian.settings")
    django.setup()


def open_store() -> None:
    """Make what is missing: the folder, its key, the tables. Safe at every start, and from several processes."""
    prepare(home())
    load_rows()
    settings.SECRET_KEY = secret_key(home())
    if _to_migrate():
        _migrate()


def _to_migrate() -> bool:
    executor = MigrationExecutor(connection)
    return bool(executor.migration_plan(executor.loader.graph.leaf_nodes()))


def _migrate() -> None:
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SELECT pg_advisory_lock(%s)", [MIGRATION_LOCK])
        try:
            call_command("migrate", database=DEFAULT_DB_ALIAS, verbosity=0, skip_checks=True)
        finally:
            if connection.vendor == "postgresql":
                cursor.execute("SELECT pg_advisory_unlock(%s)", [MIGRATION_LOCK])
