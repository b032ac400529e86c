"""What every check promises: a title, calm Chinese, a next step for whatever is wrong, and nothing changed."""

import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from unittest.mock import patch

import pytest
from django.apps import apps
from django.conf import settings as django_settings

from mingbian.doctor.finding import Finding, Level
from mingbian.doctor.look_over import checks, look_over
from mingbian.domain.clock import beijing
from mingbian.store import models as rows

NOW = beijing(2026, 12, 1, 9, 0)
CHINESE = re.compile(r"[一-鿿]")


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    tmp_path.chmod(0o700)
    monkeypatch.setattr(django_settings, "HOME", tmp_path)
    monkeypatch.setattr(django_settings, "VAULT", tmp_path / "vault")
    return tmp_path


def name_of(check: ModuleType) -> str:
    return check.__name__.rpartition(".")[2]


def test_there_are_checks() -> None:
    assert {"chain", "clock", "database", "folder", "heads", "timestamps", "versions"} <= set(map(name_of, checks()))


@pytest.mark.parametrize("check", checks(), ids=name_of)
def test_it_has_a_chinese_title_and_says_whether_it_needs_rows(check: ModuleType) -> None:
    assert CHINESE.search(check.TITLE)
    assert isinstance(check.NEEDS_ROWS, bool)
    assert check.look.__doc__


@pytest.mark.parametrize("check", checks(), ids=name_of)
def test_it_finds_nothing_wrong_in_a_new_workbench(db: None, check: ModuleType) -> None:
    found = list(check.look(NOW))

    assert [finding for finding in found if finding.level == Level.WRONG] == []


@pytest.mark.parametrize("check", checks(), ids=name_of)
def test_what_is_not_good_has_a_next_step(db: None, check: ModuleType) -> None:
    for finding in check.look(NOW):
        assert CHINESE.search(finding.sentence)
        assert bool(finding.next_step) is (finding.level != Level.GOOD)


def test_looking_changes_nothing(shop: rows.Shop, own_home: Path) -> None:
    def everything() -> tuple[object, ...]:
        tables = apps.get_app_config("store").get_models()
        return *(list(table.objects.order_by("pk").values()) for table in tables), sorted(own_home.rglob("*"))

    before = everything()
    list(look_over(NOW, rows=True))

    assert everything() == before


def test_a_check_that_breaks_is_named_and_stops_no_other(db: None) -> None:
    def broken(_: object) -> Iterator[Finding]:
        raise RuntimeError("a bug")

    with patch.object(next(check for check in checks() if name_of(check) == "clock"), "look", broken):
        looked = list(look_over(NOW, rows=True))

    assert len(looked) == len(checks())
    (said,) = [one for one in looked if one.wrong]
    assert "clock：RuntimeError" in said.findings[0].sentence


def test_without_tables_only_the_others_look(db: None) -> None:
    looked = {one.title: one.skipped for one in look_over(NOW, rows=False)}

    assert looked["证据与存证链"]
    assert not looked["版本"]
