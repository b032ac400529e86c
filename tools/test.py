"""Runs every test: the whole suite on SQLite, then what touches the database once more on PostgreSQL.

python tools/test.py            the suite
python tools/test.py --prove    the long proofs, with a fixed seed and many more examples
"""

import os
import subprocess
import sys
from pathlib import Path

import debian
import postgres
import setup

ROOT = Path(__file__).resolve().parent.parent
TWO_WORKERS = ["-n", "2", "--dist", "loadfile"]
ON_BOTH_DATABASES = ["tests/store", "tests/history", "tests/actions"]
ON_SQLITE = {"MINGBIAN_DATABASE": ""}  # whatever server this machine works with is none of the tests' business
PROOFS = ["-m", "prove or hypothesis", "--hypothesis-profile=prove", "--hypothesis-seed=2026"]


def main(arguments: list[str]) -> int:
    """Answers 0 when everything passed."""
    if setup.main(["--test"]) or not debian.install_missing():
        return 1
    if "--prove" in arguments:
        return _pytest(PROOFS, ON_SQLITE)
    on_sqlite = _pytest(["-m", "not prove"], ON_SQLITE)
    return _on_postgresql() or on_sqlite


def _on_postgresql() -> int:
    try:
        return _pytest(["-m", "not prove", *ON_BOTH_DATABASES], {"MINGBIAN_DATABASE": postgres.start()})
    finally:
        postgres.stop()


def _pytest(options: list[str], further: dict[str, str]) -> int:
    database = "PostgreSQL" if further["MINGBIAN_DATABASE"] else "SQLite"
    print(f"pytest {' '.join(options)} ({database})", flush=True)
    command = [str(setup.python()), "-m", "pytest", *TWO_WORKERS, *options]
    ended = subprocess.run(command, cwd=ROOT, env=os.environ | further, check=False).returncode
    print(f"{database}: {'passed' if ended == 0 else f'NOT passed (exit code {ended})'}", flush=True)
    return ended


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
