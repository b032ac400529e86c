"""Opening the store: the data folder made, the tables brought up to this version, or a sentence why not."""

import logging
import os
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module

import django
from django.conf import settings
from django.db import DEFAULT_DB_ALIAS, DatabaseError, connection

from mingbian.store.home import home, prepare, secret_key
from mingbian.store.migrated import OURS, Step, applied, written
from mingbian.store.new_tables import are_new, make_new
from mingbian.store.refusals import (
    DatabaseUnreachableError,
    DataNewerError,
    DataNotUpgradedError,
    FileUnreadableError,
    FolderUnusableError,
)

# Many workers may start together on PostgreSQL, and only one may alter tables; a shop on SQLite runs one process.
MIGRATION_LOCK = 0x6D69_6E67

log = logging.getLogger(__name__)


def load_rows() -> None:
    """Load the rows without touching any file; again is free."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mingbian.settings")
    django.setup()


def open_store() -> None:
    """Make what is missing: the folder, its key, the tables. Safe at every start, and from several processes.

    Raises FolderUnusableError, FileUnreadableError or DatabaseUnreachableError where the database does not answer,
    DataNewerError where a newer version has worked with it, DataNotUpgradedError where its tables could not be brought
    to this one.
    """
    _prepare()
    load_rows()
    settings.SECRET_KEY = secret_key(home())
    known, done = written(), _applied()
    if newer := sorted(name for app, name in done - known if app == OURS):
        setting = "MINGBIAN_HOME" if connection.vendor == "sqlite" else "MINGBIAN_DATABASE"
        raise DataNewerError(where=_where(), setting=setting, step=newer[-1])
    if known - done:
        _migrate()


def _prepare() -> None:
    try:
        prepare(home())
    except OSError as error:
        raise FolderUnusableError(folder=home()) from error


def _applied() -> set[Step]:
    try:
        return applied()
    except DatabaseError as error:
        log.error("the database does not answer: %s", error)
        refusal = FileUnreadableError if connection.vendor == "sqlite" else DatabaseUnreachableError
        raise refusal(where=_where()) from error


def _migrate() -> None:
    # Hardly a start needs what migrates, so it is loaded here.
    call_command = import_module("django.core.management").call_command
    gap = import_module("django.db.migrations.exceptions").InconsistentMigrationHistory
    try:
        with _one_at_a_time():
            if are_new(applied()):
                make_new()
            call_command("migrate", database=DEFAULT_DB_ALIAS, verbosity=0, skip_checks=True)
    except (DatabaseError, gap) as error:
        log.error("the tables were not brought to this version: %s", error)
        raise DataNotUpgradedError(where=_where()) from error


@contextmanager
def _one_at_a_time() -> Iterator[None]:
    if connection.vendor != "postgresql":
        yield
        return
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_advisory_lock(%s)", [MIGRATION_LOCK])
        try:
            yield
        finally:
            cursor.execute("SELECT pg_advisory_unlock(%s)", [MIGRATION_LOCK])


def _where() -> str:
    """The file, or the server and its database; never a password."""
    told = connection.settings_dict
    return str(told["NAME"]) if connection.vendor == "sqlite" else f"{told['HOST']}/{told['NAME']}"
