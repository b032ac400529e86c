"""What every command promises: found by its file, explained in Chinese, and no data folder made by a question."""

import json
import os
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import click
import pytest

from mingbian import cli
from mingbian.__main__ import mingbian, needs_store
from mingbian.appeal.channel_file import ChannelUnknownError, channel_of, channels

MODULES = sorted(path.stem for path in Path(cli.__path__[0]).glob("*.py") if path.stem != "__init__")
NAMES = [name.strip("_").replace("_", "-") for name in MODULES]
SAYS_WHETHER = re.compile(r"^needs_store = (?:True|False)$", re.MULTILINE)
LIBRARYS_WORDS = re.compile(
    r"\b(?:OPTIONS|COMMAND|ARGS|INTEGER|RANGE|FLOAT|TEXT|FILE|FILENAME|PATH|DIR|DIRECTORY|BOOLEAN|DATETIME|CHOICE|UUID"
    r"|required|default|env var)\b"
)
CHINESE = re.compile(r"[一-鿿]")

# One process asks every question: in it, as in a terminal, our sentences are in place before click is read.
ASK = """
import json, sys
from mingbian.__main__ import mingbian
from click.testing import CliRunner
answers = {}
for line in json.loads(sys.argv[1]):
    told = CliRunner().invoke(mingbian, line, prog_name="mingbian")
    answers[" ".join(line)] = [told.exit_code, told.output]
print(json.dumps(answers))
"""


class Asked:
    """What each question was answered with, and the files that were there afterwards."""

    def __init__(self, folder: Path) -> None:
        questions = [
            ["--help"],
            ["-h"],
            *([name, how] for name in NAMES for how in ("--help", "-h", "--no-such-thing")),
        ]
        environment = {**os.environ, "MINGBIAN_HOME": str(folder / "data")}
        done = subprocess.run(
            [sys.executable, "-c", ASK, json.dumps(questions)],
            cwd=folder,
            env=environment,
            capture_output=True,
            check=True,
        )
        self._answers = json.loads(done.stdout)
        self.left = [path.name for path in folder.rglob("*")]

    def __call__(self, *question: str) -> tuple[int, str]:
        code, output = self._answers[" ".join(question)]
        return code, output


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> Asked:
    return Asked(tmp_path_factory.mktemp("empty"))


def command_of(module: str) -> click.Command:
    command: click.Command = import_module(f"mingbian.cli.{module}").command
    return command


def test_every_command_is_listed_under_its_own_name() -> None:
    assert mingbian.list_commands(click.Context(mingbian)) == sorted(NAMES)
    assert len(set(NAMES)) == len(NAMES)


@pytest.mark.parametrize("module", MODULES)
def test_it_says_on_a_line_whether_it_needs_the_store(module: str) -> None:
    found = import_module(f"mingbian.cli.{module}")

    assert len(SAYS_WHETHER.findall(Path(found.__file__).read_text(encoding="utf-8"))) == 1
    assert found.needs_store is needs_store(found.__name__)


@pytest.mark.parametrize("module", MODULES)
def test_it_is_told_in_chinese_down_to_each_option(module: str) -> None:
    command = command_of(module)

    assert CHINESE.search(command.get_short_help_str(limit=200))
    for parameter in command.params:
        if isinstance(parameter, click.Option):
            assert CHINESE.search(parameter.help or ""), parameter.name


@pytest.mark.parametrize("how", ["--help", "-h"])
def test_the_list_names_them_all_in_chinese(how: str, asked: Asked) -> None:
    code, told = asked(how)

    assert code == 0
    assert told.startswith("用法：")
    assert [name for name in NAMES if f"  {name} " not in told] == []


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("how", ["--help", "-h"])
def test_its_help_is_chinese(name: str, how: str, asked: Asked) -> None:
    code, told = asked(name, how)

    assert code == 0
    assert told.startswith(f"用法： mingbian {name}")


@pytest.mark.parametrize("question", [("--help",), *((name, "--help") for name in NAMES)])
def test_no_word_of_the_librarys_own_english_is_left_in_it(question: tuple[str, ...], asked: Asked) -> None:
    """`INTEGER RANGE` or `[required]` stands where we name no value and the library names it for us."""
    _, told = asked(*question)

    assert LIBRARYS_WORDS.findall(told) == []


def test_the_codes_of_channels_are_told_with_what_they_mean(asked: Asked) -> None:
    _, told = asked("pack", "--help")

    for channel in channels().values():
        assert re.search(rf"^ +{channel.code} +{channel.title}$", told, re.MULTILINE)
    with pytest.raises(ChannelUnknownError) as caught:
        channel_of("xx")
    assert "evidence（商家举证）" in caught.value.hint


@pytest.mark.parametrize("name", NAMES)
def test_a_slip_of_the_keyboard_is_told_in_chinese(name: str, asked: Asked) -> None:
    code, told = asked(name, "--no-such-thing")

    assert code == 2
    assert "没有 --no-such-thing 这个选项。" in told


def test_none_of_these_questions_made_a_data_folder(asked: Asked) -> None:
    assert asked.left == []
