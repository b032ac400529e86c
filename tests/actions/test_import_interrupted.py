"""A killed process and a full disk: nothing half-written, a clear word, and starting again works."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from export_files import ORDERS_SHORT, csv_bytes, order_row, put

PROCESS = Path(__file__).parent / "import_process.py"
ORDERS = 5000
NOTHING = {"OrderLine": 0, "ImportedFile": 0, "ImportProblem": 0, "TimelineEvent": 0, "SalesDay": 0}


@pytest.fixture(scope="module")
def orders(tmp_path_factory: pytest.TempPathFactory) -> Path:
    lines = (order_row(订单号=f"260301-{number:015d}") for number in range(ORDERS))
    return put(tmp_path_factory.mktemp("files"), "订单.csv", csv_bytes(ORDERS_SHORT, *lines))


def started(home: Path, *words: str) -> subprocess.Popen[str]:
    surroundings = {name: value for name, value in os.environ.items() if name != "MINGBIAN_DATABASE"}
    return subprocess.Popen(
        [sys.executable, str(PROCESS), *words],
        env=surroundings | {"MINGBIAN_HOME": str(home), "PYTHONIOENCODING": "utf-8"},
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )


def answer(home: Path, *words: str) -> dict[str, Any]:
    process = started(home, *words)
    out, _ = process.communicate(timeout=120)
    assert process.returncode == 0
    return json.loads(out)


def test_a_process_killed_in_the_middle_leaves_nothing_and_starting_again_works(orders: Path, tmp_path: Path) -> None:
    process = started(tmp_path, "stall", str(orders))
    assert process.stdout is not None
    assert process.stdout.readline() == "half\n"
    process.kill()
    process.communicate()

    again = answer(tmp_path, "import", str(orders))
    assert again["before"] == NOTHING
    assert again["endings"] == ["imported", "known"]
    assert (again["after"]["OrderLine"], again["after"]["ImportedFile"], again["after"]["TimelineEvent"]) == (
        ORDERS,
        1,
        1,
    )


def test_a_full_disk_is_told_in_words_and_leaves_nothing(orders: Path, tmp_path: Path) -> None:
    full = answer(tmp_path, "full", str(orders))

    assert full["endings"] == ["refused"], "the second file is not tried"
    code, message, hint = full["stopped"]
    assert code == "disk_full"
    assert "磁盘已满" in message
    assert "空间" in hint
    assert full["after"] == NOTHING

    assert answer(tmp_path, "import", str(orders))["after"]["OrderLine"] == ORDERS
