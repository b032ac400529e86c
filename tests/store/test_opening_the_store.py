"""A start on every data folder that a user may have: new, current, half done, newer than the program, broken."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from django.db import connection
from django.db.migrations import CreateModel
from django.db.migrations.loader import MigrationLoader
from pytest_django import Settings

from mingbian.store.migrated import Step, applied, written
from mingbian.store.opening import open_store
from mingbian.store.refusals import DataNewerError, DataNotUpgradedError

HALF_DONE = (
    "import django; django.setup(); from django.core.management import call_command; call_command('migrate', {})"
)


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, settings: Settings) -> Path:
    """A data folder of its own; the database is the tests'."""
    settings.SECRET_KEY = settings.SECRET_KEY  # put back after the test
    monkeypatch.setenv("MINGBIAN_HOME", str(tmp_path / "data"))
    return tmp_path / "data"


def python(*words: str, home: Path) -> subprocess.CompletedProcess[str]:
    told = {"MINGBIAN_HOME": str(home), "MINGBIAN_DATABASE": "", "DJANGO_SETTINGS_MODULE": "mingbian.settings"}
    command = [sys.executable, *words]
    return subprocess.run(command, env=os.environ | told, capture_output=True, text=True, timeout=120, check=False)


def test_a_migrated_database_has_gone_through_every_step_that_is_written(db: None) -> None:
    """Otherwise each start would load what migrates, to find nothing to do."""
    assert applied() == written()
    assert ("store", "0001_first") in written()


def test_data_of_a_newer_version_is_refused_and_left_alone(db: None, home: Path) -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO django_migrations (app, name, applied) VALUES ('store', '9999_later', '2030-01-01')"
        )
    before = applied()

    with pytest.raises(DataNewerError, match="由更新版本的明辨使用过") as refused:
        open_store()

    assert "9999_later" in refused.value.hint
    assert str(connection.settings_dict["NAME"]) in refused.value.message
    assert applied() == before


def test_an_unknown_step_of_a_library_is_no_reason_to_refuse(db: None, home: Path) -> None:
    """A library may have folded its old steps into one; its tables are none of ours."""
    with connection.cursor() as cursor:
        cursor.execute("INSERT INTO django_migrations (app, name, applied) VALUES ('auth', '0000_old', '2020-01-01')")

    open_store()

    assert (home / "secret_key").exists()


def makes_a_table(name: str) -> bool:
    operations = MigrationLoader(connection).disk_migrations["store", name].operations
    return any(isinstance(one, CreateModel) for one in operations)


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("which", [min, max])
def test_tables_that_stand_in_the_way_are_told_in_chinese(home: Path, which: Callable[[set[Step]], Step]) -> None:
    """The journal has lost the first or the last step that made a table, as where half a backup was put back."""
    step = which({(app, name) for app, name in applied() if app == "store" and makes_a_table(name)})
    with connection.cursor() as cursor:
        cursor.execute("SELECT app, name, applied FROM django_migrations WHERE app = %s AND name = %s", step)
        lost = cursor.fetchone()
        cursor.execute("DELETE FROM django_migrations WHERE app = %s AND name = %s", step)
    try:
        with pytest.raises(DataNotUpgradedError, match="没能升级到这个版本") as refused:
            open_store()
    finally:
        with connection.cursor() as cursor:
            cursor.execute("INSERT INTO django_migrations (app, name, applied) VALUES (%s, %s, %s)", lost)

    assert "原来的版本" in refused.value.hint


def test_a_start_that_was_cut_off_between_two_steps_is_gone_on_with(tmp_path: Path) -> None:
    assert python("-c", HALF_DONE.format("'contenttypes', verbosity=0"), home=tmp_path).returncode == 0

    said = python("-m", "mingbian", "tell", "3", home=tmp_path)

    assert said.stderr.startswith("没有找到纠纷 3。")


@pytest.mark.parametrize(
    ("broken", "told"),
    [("no_database", "打不开，或者不是明辨的数据文件。"), ("no_folder", "不能使用：无法建立，或者不能写入。")],
)
def test_a_broken_data_folder_is_told_in_chinese_without_a_stack_trace(broken: str, told: str, tmp_path: Path) -> None:
    home = tmp_path / "data"
    if broken == "no_folder":
        home.write_text("a file where the folder should be")
    else:
        home.mkdir()
        (home / "mingbian.sqlite3").write_text("no database, and longer than a page's header " * 100)

    said = python("-m", "mingbian", "tell", "3", home=home)

    assert said.returncode == 1
    assert told in said.stderr
    assert "请确认" in said.stderr.splitlines()[-1]
    assert "Traceback" not in said.stderr
