"""The command as somebody types it, each in a process and a data folder of its own."""

import os
import re
import socket
import subprocess
import sys
import time
import urllib.request
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import click
import pytest

from mingbian import cli
from mingbian.__main__ import needs_store

ENGLISH = re.compile(r"[A-Za-z]+ [a-z]+ [a-z]+")


def mingbian(*words: str, home: Path | None = None, **env: str) -> subprocess.CompletedProcess[str]:
    """What the command says and how it ends."""
    folder = {"MINGBIAN_HOME": str(home), "MINGBIAN_DATABASE": ""} if home else {}
    command = [sys.executable, "-m", "mingbian", *words]
    return subprocess.run(
        command, env=os.environ | folder | env, capture_output=True, text=True, timeout=120, check=False
    )


@pytest.mark.parametrize("name", [found.name for found in iter_modules(cli.__path__)])
def test_every_command_says_what_it_does_and_whether_it_needs_the_store(name: str) -> None:
    module = import_module(f"mingbian.cli.{name}")

    assert isinstance(module.command, click.Command)
    assert module.needs_store is needs_store(f"mingbian.cli.{name}"), "the text says what the module says"
    assert re.search("[一-鿿]", module.command.help or ""), "its help is Chinese"


def test_help_lists_the_commands_in_chinese_and_makes_no_data_folder(tmp_path: Path) -> None:
    said = mingbian("--help", home=tmp_path / "data")

    assert said.returncode == 0
    assert "用法：" in said.stdout
    assert "import" in said.stdout
    assert not ENGLISH.search(said.stdout)
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["judgee"], "没有 judgee 这个命令。"),
        (["judge"], "还缺参数"),
        (["judge", "a", "b"], "多出了参数：b"),
        (["judge", "a", "--jsn"], "没有 --jsn 这个选项。"),
        (["run", "--port", "0"], "不在范围"),
        (["run", "--port", "x"], "x 不是整数"),
    ],
)
def test_a_slip_of_the_keyboard_is_answered_in_chinese(words: list[str], told: str, tmp_path: Path) -> None:
    said = mingbian(*words, home=tmp_path)

    assert said.returncode == 2
    assert told in said.stderr
    assert "Traceback" not in said.stderr


def test_a_refused_act_ends_with_one_and_says_how_to_go_on(tmp_path: Path) -> None:
    said = mingbian("tell", "3", home=tmp_path)

    assert said.returncode == 1
    assert said.stderr.splitlines() == [
        "没有找到纠纷 3。",
        "请写纠纷的号码（如 3）或完整的订单号；工作台的「纠纷」页列出了全部。",
    ]


def test_what_needs_no_store_loads_no_database_library(tmp_path: Path) -> None:
    story = tmp_path / "a.story"
    story.write_text("2026-03-01 10:00 order 260301-1 100 雨衣\n2026-03-02 10:00 complaint quality 100 破了\n", "utf-8")
    watched = "import sys; from mingbian.__main__ import main\ntry: main()\nfinally: print('django' in sys.modules)"
    command = [sys.executable, "-c", watched, "judge", str(story), "--json"]

    said = subprocess.run(command, capture_output=True, text=True, check=True)

    assert said.stdout.endswith("False\n")


def test_the_workbench_starts_again_and_tells_its_address(tmp_path: Path) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    env = os.environ | {"MINGBIAN_HOME": str(tmp_path), "MINGBIAN_DATABASE": ""}
    command = [sys.executable, "-m", "mingbian", "run", "--port", str(port)]
    run = subprocess.Popen(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    try:
        page = _first_page(port)
        taken = mingbian("run", "--port", str(port), home=tmp_path)
    finally:
        run.terminate()
        run.wait(timeout=30)

    assert "明辨" in page
    assert taken.returncode == 1
    assert taken.stderr.startswith(f"端口 {port} 已被占用。")


def _first_page(port: int) -> str:
    for _ in range(600):
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/") as answer:
                return str(answer.read().decode())
        except OSError:
            time.sleep(0.1)
    raise TimeoutError
