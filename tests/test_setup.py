"""The set-up that everybody runs first: once is enough, and what is missing is told with the way to get it."""

import subprocess
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

TOOL = Path(__file__).resolve().parent.parent / "tools" / "setup.py"


@pytest.fixture
def setup(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The tool, in a project of its own that has nothing installed; what pip is asked for is noted, not done."""
    spec = spec_from_file_location("setup_tool", TOOL)
    tool = module_from_spec(spec)
    spec.loader.exec_module(tool)
    for name in ("requirements.lock", "requirements-test.lock", "pyproject.toml"):
        (tmp_path / name).write_text(name)
    monkeypatch.setattr(tool, "ROOT", tmp_path)
    monkeypatch.setattr(tool, "VENV", tmp_path / ".venv")
    tool.asked = []
    monkeypatch.setattr(tool.subprocess, "run", lambda command, **_: tool.asked.append(command))
    monkeypatch.setattr(tool.venv, "create", lambda folder, **_: _made(tool))
    return tool


def _made(tool: ModuleType) -> None:
    tool.python().parent.mkdir(parents=True, exist_ok=True)
    for name in ("pip", "pip.exe"):
        tool.python().with_name(name).touch()


def _refuse(*_: object, **__: object) -> None:
    raise subprocess.CalledProcessError(1, "ensurepip")


def test_everything_is_installed_by_its_hash(setup: ModuleType) -> None:
    assert setup.main([]) == 0

    locked, own = setup.asked
    assert {"--require-hashes", str(setup.ROOT / "requirements.lock")} <= set(locked)
    assert "--no-deps" in own


def test_a_second_time_changes_nothing(setup: ModuleType) -> None:
    setup.main([])
    setup.asked.clear()

    assert setup.main([]) == 0
    assert setup.asked == []


def test_a_changed_lock_is_installed(setup: ModuleType) -> None:
    setup.main([])
    setup.asked.clear()
    (setup.ROOT / "requirements.lock").write_text("newer")

    assert setup.main([]) == 0
    assert len(setup.asked) == 2


def test_what_the_tests_need_is_asked_for_apart(setup: ModuleType) -> None:
    setup.main([])

    assert setup.main(["--test"]) == 0
    assert str(setup.ROOT / "requirements-test.lock") in setup.asked[2]


def test_a_system_without_venv_is_told_what_to_install(
    setup: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(setup.venv, "create", _refuse)

    assert setup.main([]) == 1
    assert "sudo apt-get install python3-venv" in capsys.readouterr().out


def test_a_folder_that_was_left_without_pip_is_made_again(setup: ModuleType) -> None:
    setup.python().parent.mkdir(parents=True)
    setup.python().touch()

    assert setup.main([]) == 0
    assert setup.python().with_name("pip").exists()


def test_a_broken_download_is_told_and_tried_again_next_time(
    setup: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(setup.subprocess, "run", _refuse)

    assert setup.main([]) == 1
    assert "请检查网络后再运行一次" in capsys.readouterr().out
    assert list(setup.VENV.glob("*.installed")) == []


def test_an_old_python_is_refused_with_its_version(
    setup: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(setup, "OLDEST", (99, 0))

    assert setup.main([]) == 1
    assert sys.version.split()[0] in capsys.readouterr().out
    assert setup.asked == []
