"""The house rules, for every file: sizes that fit the eye, names of the field, calm words, no foreign address."""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path
from statistics import median

import pytest

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src" / "mingbian"
LONGEST_FILE, USUAL_FILE, LONGEST_FUNCTION = 450, 130, 80

NAMELESS = {"util", "utils", "helper", "helpers", "manager", "managers", "service", "services", "common", "misc"}
PLAIN_TEXT = {
    ".py",
    ".toml",
    ".html",
    ".js",
    ".css",
    ".typ",
    ".sql",
    ".md",
    ".txt",
    ".lock",
    ".story",
    ".svg",
    ".yml",
    "",
}

# What says where packages are fetched from belongs to each machine's own settings: written down here, it would send
# whoever clones the project to somebody else's server.
REGISTRY = re.compile(
    r"https?://[^\s\"'<>)]*(?:pypi|pythonhosted|/simple\b|npmjs|registry|crates\.io|goproxy|proxy\.golang|mirror|"
    r"deb\.debian|archive\.ubuntu)|(?:index-url|find-links|trusted-host)[ =]+\S*[/.]",
    re.IGNORECASE,
)
OTHER_ROOM = re.compile(r"\.\./shared|[\"']shared[\"']\s*/|/\s*[\"']shared[\"']")

# Facts, never what a person is. Rules quote what the law and the platform wrote, and patterns look for these words in
# what others say: between the alternatives of a pattern stands a bar, in a sentence never.
LABELS = re.compile(r"骗子|欺诈|恶意买家")
QUOTES_LABELS = SOURCE / "rules"


# `name==1.2 ; marker \` with its hashes on the lines below, as the lock is written.
PINNED = re.compile(r"^([A-Za-z0-9._-]+)(?:\[[a-z,]+\])?==(\S+)(.*(?:\n    --hash=\S+.*)*)", re.MULTILINE)


def tracked() -> list[Path]:
    """Every text file under version control that is still there."""
    if not (ROOT / ".git").exists():
        pytest.skip("这份源码不是用 git 取来的，不知道哪些文件属于项目")
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=True).stdout.decode()
    paths = (ROOT / name for name in listed.split("\0") if name)
    return [path for path in paths if path.suffix in PLAIN_TEXT and path.is_file()]


def modules() -> list[Path]:
    """Our Python files; a migration is as long as its tables, and what others wrote is not ours to cut."""
    return [path for path in SOURCE.rglob("*.py") if not {"migrations", "vendor"} & set(path.parts)]


def lines(path: Path) -> int:
    return len(path.read_text(encoding="utf-8").splitlines())


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def at(path: Path, line: int = 0) -> str:
    return f"{path.relative_to(ROOT)}" + (f":{line}" if line else "")


def test_no_file_is_longer_than_an_essay() -> None:
    assert [f"{at(path)} has {lines(path)} lines" for path in modules() if lines(path) > LONGEST_FILE] == []


def test_most_files_are_read_without_scrolling() -> None:
    assert median(lines(path) for path in modules()) <= USUAL_FILE


def test_every_function_fits_in_the_eye() -> None:
    long = [
        f"{at(path, node.lineno)} {node.name}"
        for path in modules()
        for node in ast.walk(tree(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or 0) - node.lineno + 1 > LONGEST_FUNCTION
    ]

    assert long == []


def test_every_module_says_what_it_is_about() -> None:
    silent = [at(path) for path in modules() if not ast.get_docstring(tree(path))]

    assert silent == []


def test_every_name_is_a_noun_of_the_field() -> None:
    named = [*SOURCE.rglob("*"), *(ROOT / "tools").glob("*"), *(ROOT / "bench").glob("*"), *(ROOT / "tests").rglob("*")]

    assert [at(path) for path in named if NAMELESS & set(path.stem.split("_"))] == []


def test_no_file_says_where_packages_come_from() -> None:
    assert list(_found(REGISTRY, tracked())) == []


@pytest.mark.parametrize(("lock", "extras"), [("requirements.lock", ["build"]), ("requirements-test.lock", ["test"])])
def test_every_library_is_locked_to_one_version_by_hash(lock: str, extras: list[str]) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = [*project["dependencies"], *(one for extra in extras for one in project["optional-dependencies"][extra])]
    pinned = PINNED.findall((ROOT / lock).read_text(encoding="utf-8"))

    assert {_library(one) for one in asked} <= {_library(name) for name, _, _ in pinned}
    assert [name for name, _, hashes in pinned if "--hash=sha256:" not in hashes] == []


def test_the_program_stands_on_nothing_outside_its_folder() -> None:
    own = [path for path in tracked() if path.relative_to(ROOT).parts[0] not in ("tests", "bench")]

    assert list(_found(OTHER_ROOM, own)) == []


def test_nothing_that_a_user_reads_calls_anybody_names() -> None:
    said = [*_sentences_in_code(), *_lines_in_data()]

    assert [where for where, text in said if LABELS.search(text) and "|" not in text] == []


@pytest.mark.parametrize(
    ("line", "refused"),
    [
        ("--index-url " + "https://packages.example.org/simple", True),
        ("see " + "https://files.pythonhosted.example/x.whl", True),
        ("deb " + "http://deb.debian.example/debian bookworm main", True),
        ("COMMAND = ['--no-emit-index-url', '--no-emit-find-links']", False),
        ("http://127.0.0.1:8620", False),
        ("https://mobile.yangkeduo.com/goods.html?goods_id=1", False),
    ],
)
def test_an_address_of_a_registry_is_recognised(line: str, refused: bool) -> None:
    assert bool(REGISTRY.search(line)) is refused


def _library(asked: str) -> str:
    """The name alone, written one way: `psycopg[binary]>=3.2` is `psycopg`."""
    return re.split(r"[\[<>=!~; ]", asked, maxsplit=1)[0].replace("_", "-").casefold()


def _found(pattern: re.Pattern[str], paths: list[Path]) -> Iterator[str]:
    for path in paths:
        if path == Path(__file__):
            continue  # it has to write down what it looks for
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            if pattern.search(line):
                yield f"{at(path, number)} {line.strip()[:100]}"


def _sentences_in_code() -> Iterator[tuple[str, str]]:
    for path in modules():
        if QUOTES_LABELS in path.parents:
            continue
        parsed = tree(path)
        docstrings = {id(node.value) for node in ast.walk(parsed) if isinstance(node, ast.Expr)}
        for node in ast.walk(parsed):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docstrings:
                yield at(path, node.lineno), node.value


def _lines_in_data() -> Iterator[tuple[str, str]]:
    for path in [*SOURCE.rglob("*"), ROOT / "README.md", ROOT / "CHANGELOG.md"]:
        readable = path.suffix in (".toml", ".html", ".js", ".typ", ".md") and path.is_file()
        if not readable or QUOTES_LABELS in path.parents:
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            yield at(path, number), line


def test_everything_that_the_program_imports_is_installed_with_it() -> None:
    """What only the tests bring along would be missing on the machine of whoever installs the program."""
    told = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    asked = {_plain_name(one) for one in told}
    where = packages_distributions()

    missing = {
        f"{file.relative_to(ROOT)}: {name}"
        for file in sorted((ROOT / "src").rglob("*.py"))
        for name in _imported(file) - sys.stdlib_module_names - {"mingbian"}
        if not asked & {_plain_name(one) for one in where.get(name, ())}
    }

    assert not missing


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-test.lock"])
def test_every_dependency_is_locked(lock: str) -> None:
    told = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    locked = {_plain_name(line) for line in (ROOT / lock).read_text("utf-8").splitlines() if "==" in line}

    assert not {_plain_name(one) for one in told} - locked


def _imported(file: Path) -> set[str]:
    """The top names that a file imports, wherever in it."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {one.name.partition(".")[0] for one in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.add(node.module.partition(".")[0])
    return names


def _plain_name(asked: str) -> str:
    """A distribution as it was asked for, without its version: `zxing-cpp>=2.3` and `zxing_cpp` are one."""
    return re.split(r"[^A-Za-z0-9_.-]", asked)[0].replace("_", "-").replace(".", "-").lower()


def test_no_two_test_files_have_one_name() -> None:
    """The second of them would not be collected, and nobody would notice which promises it held."""
    names = [file.name for file in (ROOT / "tests").rglob("test_*.py")]

    assert sorted(names) == sorted(set(names))
