"""What the workbench loads until its first page: nothing that reads files, pictures or rules, nothing that prints."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

START = """
import sys
from wsgiref.util import setup_testing_defaults

import waitress


def serve(workbench, **_):
    environ = {"PATH_INFO": PAGE, "HTTP_HOST": "127.0.0.1"}
    setup_testing_defaults(environ)
    b"".join(workbench(environ, lambda status, headers: print("answered", status)))
    print("loaded", *sys.modules)


PAGE = sys.argv.pop()
waitress.serve = serve
from mingbian.__main__ import main

main()
"""
HEAVY = {
    "PIL",
    "chinese_calendar",
    "cv2",
    "fontTools",
    "numpy",
    "onnxruntime",
    "openpyxl",
    "pillow_heif",
    "python_calamine",
    "rapidocr",
    "rich",
    "tomllib",  # what reads the rules, the needs and the letters
    "typst",
    "xlsxwriter",
}
ONLY_IN_A_NEW_FOLDER = {"django.core.management.commands.migrate", "django.db.migrations.executor"}


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The modules of a second start, after its first page."""
    home = tmp_path_factory.mktemp("home")
    started(home, "/")
    return started(home, "/first-run/")


def started(home: Path, page: str) -> set[str]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-c", START, "run", "--port", str(port), page]
    env = os.environ | {"MINGBIAN_HOME": str(home), "MINGBIAN_DATABASE": ""}
    said = subprocess.run(command, env=env, capture_output=True, text=True, timeout=120, check=True).stdout
    assert "answered 200" in said or page == "/"
    return set(said.rpartition("loaded ")[2].split())


def test_no_heavy_library_is_loaded_before_the_first_page(loaded: set[str]) -> None:
    assert HEAVY & loaded == set()


def test_the_second_start_does_not_load_what_makes_the_tables(loaded: set[str]) -> None:
    assert ONLY_IN_A_NEW_FOLDER & loaded == set()


def test_only_the_page_that_was_asked_for_is_loaded(loaded: set[str]) -> None:
    assert {name for name in loaded if name.startswith("mingbian.web.pages.")} == {"mingbian.web.pages.first_run"}
    assert "mingbian.casework.judge" not in loaded
