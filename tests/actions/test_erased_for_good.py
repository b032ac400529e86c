"""After an erasure the person is nowhere: not in the database's bytes, not in the folder, not on a page."""

import json
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from django.db import connection

from planted import MARKER

PROCESS = Path(__file__).parent / "erase_process.py"
HERE = os.pathsep.join([str(Path(__file__).parents[1]), str(Path(__file__).parents[2] / "src")])

pytestmark = pytest.mark.skipif(
    connection.vendor != "sqlite", reason="PostgreSQL frees its files on its own server, in its own time"
)


@dataclass(frozen=True)
class Site:
    """A data folder with a shop in which one buyer's every word is marked, and how many marks there were."""

    home: Path
    planted: int
    others: dict[str, list[str]]
    order_sn: str

    def copy(self, to: Path) -> "Site":
        shutil.copytree(self.home.parent, to)
        return Site(to / "home", self.planted, self.others, self.order_sn)

    def run(self, what: str) -> subprocess.CompletedProcess[str]:
        surroundings = {name: value for name, value in os.environ.items() if name != "MINGBIAN_DATABASE"}
        return subprocess.run(
            [sys.executable, str(PROCESS), what],
            env=surroundings | {"MINGBIAN_HOME": str(self.home), "PYTHONPATH": HERE, "PYTHONIOENCODING": "utf-8"},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    def answer(self, what: str) -> dict[str, Any]:
        done = self.run(what)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout.splitlines()[-1])

    def holding(self, word: str) -> list[str]:
        """Files of the data folder in whose bytes or name the word stands; the log of the database among them."""
        files = (path for path in self.home.rglob("*") if path.is_file())
        return sorted(
            path.relative_to(self.home).as_posix()
            for path in files
            if word.encode() in path.read_bytes() or word in path.name
        )


@pytest.fixture(scope="module")
def staged(tmp_path_factory: pytest.TempPathFactory) -> Site:
    home = tmp_path_factory.mktemp("staged") / "home"
    home.mkdir()
    told = Site(home, 0, {}, "").answer("stage")
    whom = json.loads((home.parent / "whom.json").read_text(encoding="utf-8"))
    return Site(home, told["planted"], told["others"], whom["order_sn"])


@pytest.fixture(scope="module")
def erased(staged: Site, tmp_path_factory: pytest.TempPathFactory) -> Site:
    site = staged.copy(tmp_path_factory.mktemp("erased") / "site")
    assert site.answer("erase") == {"number": 2, "finished": True}
    return site


@pytest.fixture(scope="module")
def seen(erased: Site) -> dict[str, Any]:
    """What every page, the vault's verifier and the other cases say afterwards."""
    return erased.answer("look")


def test_before_the_erasing_the_marks_are_everywhere(staged: Site) -> None:
    found = staged.holding(MARKER)

    assert staged.planted > 90
    assert "mingbian.sqlite3" in found
    assert [name.partition("/")[0] for name in found].count("packs") >= 2, "a sealed pack holds the originals"
    assert sum(name.startswith("vault/") for name in found) == 2


def test_after_it_no_byte_of_the_data_folder_holds_a_mark_or_the_order_number(erased: Site) -> None:
    assert erased.holding(MARKER) == []
    assert erased.holding(erased.order_sn) == []


def test_no_page_shows_a_mark_or_the_order_number(seen: dict[str, Any]) -> None:
    assert seen["leaks"] == []
    assert seen["pages"] > 80


def test_the_chain_holds_and_says_that_files_went_on_purpose(seen: dict[str, Any]) -> None:
    assert seen["intact"]
    assert seen["erased"] >= 2
    assert seen["orphans"] == 0


def test_a_file_that_another_case_stands_on_stays(erased: Site) -> None:
    assert len(erased.holding("both cases stand on this paper")) == 1


def test_nobody_elses_rows_changed_but_where_they_spoke_of_him(staged: Site, seen: dict[str, Any]) -> None:
    changed = {table for table, rows in seen["others"].items() if rows != staged.others[table]}

    assert changed <= {"Assessment", "PhotoReading", "PictureReading", "TimelineEvent"}
    for table in changed - {"TimelineEvent"}:
        before, after = staged.others[table], seen["others"][table]
        assert len(after) == len(before)
        assert all(staged.order_sn in one for one in before if one not in after), "only where he was named"
        assert not any(staged.order_sn in one for one in after)


@pytest.mark.parametrize("nth", [1, 2])
def test_who_is_killed_before_a_file_is_gone_goes_on_at_the_next_round(staged: Site, tmp_path: Path, nth: int) -> None:
    site = staged.copy(tmp_path / "site")

    assert site.run(f"die-at-{nth}").returncode != 0
    assert len([name for name in site.holding(MARKER) if name.startswith("vault/")]) >= 1, "killed between"

    assert site.answer("resume") == {"finished": 1}
    assert site.holding(MARKER) == []
    assert site.answer("look")["intact"]


def test_who_presses_twice_gets_the_same_answer(erased: Site) -> None:
    assert erased.answer("erase") == {"number": 2, "finished": True}
