import os
import stat
from pathlib import Path

import pytest

from mingbian.store.home import home, prepare, secret_key


def test_the_first_start_makes_a_folder_and_a_key_for_the_owner_alone(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "data"

    prepare(folder)

    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / "secret_key").stat().st_mode) == 0o600
    assert len(secret_key(folder)) >= 50


def test_a_second_start_keeps_the_key(tmp_path: Path) -> None:
    prepare(tmp_path)
    before = secret_key(tmp_path)

    prepare(tmp_path)

    assert secret_key(tmp_path) == before


def test_two_installations_have_two_keys(tmp_path: Path) -> None:
    for name in ("one", "other"):
        prepare(tmp_path / name)

    assert secret_key(tmp_path / "one") != secret_key(tmp_path / "other")


def test_reading_the_code_makes_no_folder(tmp_path: Path) -> None:
    assert secret_key(tmp_path / "data")
    assert not (tmp_path / "data").exists()


def test_the_folder_is_where_the_setting_says(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("MINGBIAN_HOME", str(tmp_path))
    assert home() == tmp_path

    monkeypatch.delenv("MINGBIAN_HOME")
    assert home() == Path(os.getcwd()) / "data"  # noqa: PTH109
