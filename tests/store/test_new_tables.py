"""A new database gets its tables at once, and they are those to which all steps would have led."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.apps import apps
from django.db import connection

from mingbian.store.migrated import applied
from mingbian.store.new_tables import are_new
from tables_told import tables

HERE = Path(__file__).resolve().parent
OPENED = """
import json
from mingbian.store.opening import open_store
open_store()
from mingbian.store.migrated import applied, written
from tables_told import tables
print(json.dumps([applied() == written(), tables()]))
"""
WITHOUT_JOURNAL = """
from mingbian.store.opening import load_rows
load_rows()
from django.db import connection
with connection.cursor() as cursor:
    cursor.execute("DELETE FROM django_migrations WHERE app = 'store'")
"""
TOLD_NOTHING = """
from mingbian.store.opening import load_rows
load_rows()
from django.db import connection
with connection.cursor() as cursor:
    cursor.execute("ALTER TABLE shop ADD COLUMN stranger integer")
"""


@pytest.fixture
def empty(tmp_path: Path, transactional_db: None) -> Iterator[dict[str, str]]:
    """The surroundings of a process that works with an empty database of the kind that the tests run on."""
    around = {"MINGBIAN_HOME": str(tmp_path), "MINGBIAN_DATABASE": "", "DJANGO_SETTINGS_MODULE": "mingbian.settings"}
    around["PYTHONPATH"] = os.pathsep.join([str(HERE.parent), *sys.path])
    if connection.vendor == "sqlite":
        yield around
        return
    name = f"at_once_{os.getpid()}"
    with connection.cursor() as cursor:
        cursor.execute(f"CREATE DATABASE {name}")
    before, _, rest = os.environ["MINGBIAN_DATABASE"].partition("mingbian?")
    yield around | {"MINGBIAN_DATABASE": f"{before}{name}?{rest}"}
    with connection.cursor() as cursor:
        cursor.execute(f"DROP DATABASE {name} WITH (FORCE)")


def run(program: str, around: dict[str, str]) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", program]
    return subprocess.run(command, env=os.environ | around, capture_output=True, text=True, timeout=120, check=False)


def test_they_are_those_to_which_all_steps_lead(empty: dict[str, str]) -> None:
    opened = run(OPENED, empty)
    assert opened.returncode == 0, opened.stderr
    every_step, made = json.loads(opened.stdout)

    assert every_step
    assert made == json.loads(json.dumps(tables()))


def test_a_start_that_was_cut_off_before_it_wrote_the_steps_down_is_gone_on_with(empty: dict[str, str]) -> None:
    run(OPENED, empty)
    assert run(WITHOUT_JOURNAL, empty).returncode == 0

    every_step, _ = json.loads(run(OPENED, empty).stdout)

    assert every_step


def test_tables_without_a_journal_that_are_not_ours_as_they_stand_are_no_new_ones(empty: dict[str, str]) -> None:
    run(OPENED, empty)
    run(WITHOUT_JOURNAL, empty)
    assert run(TOLD_NOTHING, empty).returncode == 0

    refused = run(OPENED, empty)

    assert refused.returncode != 0
    assert "DataNotUpgradedError" in refused.stderr


def test_where_steps_were_gone_through_the_next_ones_are_gone_through_too(db: None) -> None:
    assert not are_new(applied())
    assert are_new(set())
    assert {app for app, _ in applied()} >= {apps.get_app_config("store").label}
