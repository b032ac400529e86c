"""`mingbian doctor`: an answer for people and one for programs, an exit code, and nothing made by asking."""

import json
import os
import subprocess
import sys
from pathlib import Path


def run(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "mingbian", "doctor", *arguments]
    environment = {**os.environ, "MINGBIAN_HOME": str(home), "PYTHONUTF8": "1", "MINGBIAN_TSA_URL": ""}
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=False, env=environment)


def test_a_folder_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    told = run(tmp_path / "data")

    assert told.returncode == 0, told.stderr
    assert "还没有数据文件夹" in told.stdout
    assert "结论：没有发现需要处理的问题。" in told.stdout
    assert list(tmp_path.iterdir()) == []


def test_a_program_gets_the_same_and_the_exit_code_says_whether_anything_is_wrong(tmp_path: Path) -> None:
    (tmp_path / "mingbian.sqlite3").write_bytes(b"this is no database" * 100)
    tmp_path.chmod(0o700)

    told = run(tmp_path, "--json")

    assert told.returncode == 1
    answer = json.loads(told.stdout)
    assert answer["sound"] is False
    wrong = [one["title"] for one in answer["checks"] if any(found["level"] == "wrong" for found in one["findings"])]
    assert wrong == ["数据库"]
