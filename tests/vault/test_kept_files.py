"""Original files: kept once, never altered, and wholly or not at all, whatever happens meanwhile."""

import hashlib
import io
import os
import random
import signal
import stat
import subprocess
import sys
import time
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mingbian.vault.files import (
    damaged,
    erase,
    keep,
    kept_in,
    missing,
    open_kept,
    orphans,
    path_of,
    unfinished,
)

SRC = str(Path(__file__).parents[2] / "src")
OTHER = "0" * 64


def everything_in(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


@given(st.binary(max_size=300))
def test_what_is_kept_comes_back_byte_for_byte(tmp_path_factory: pytest.TempPathFactory, content: bytes) -> None:
    folder = tmp_path_factory.mktemp("vault")

    kept = keep(folder, content)

    assert kept == (hashlib.sha256(content).hexdigest(), len(content))
    with open_kept(folder, kept.sha256) as stream:
        assert stream.read() == content


def test_the_same_bytes_twice_are_kept_once(tmp_path: Path) -> None:
    first, second = keep(tmp_path, b"photo"), keep(tmp_path, io.BytesIO(b"photo"))

    assert first == second
    assert everything_in(tmp_path) == [path_of(tmp_path, first.sha256)]


def test_a_kept_file_can_only_be_read_and_only_by_its_owner(tmp_path: Path) -> None:
    path = path_of(tmp_path, keep(tmp_path, b"photo").sha256)

    assert stat.S_IMODE(path.stat().st_mode) == (0o444 if os.name == "nt" else 0o400)


def test_a_large_stream_is_never_held_as_a_whole(tmp_path: Path) -> None:
    large = tmp_path / "large"
    with large.open("wb") as stream:
        stream.truncate(48 << 20)
    tracemalloc.start()

    with large.open("rb") as stream:
        kept = keep(tmp_path / "vault", stream)

    assert kept.size == 48 << 20
    assert tracemalloc.get_traced_memory()[1] < 6 << 20
    tracemalloc.stop()


def test_a_stream_that_breaks_leaves_nothing(tmp_path: Path) -> None:
    class Broken(io.RawIOBase):
        def read(self, size: int = -1) -> bytes:
            if self.tell_read:
                raise OSError("the connection is gone")
            self.tell_read = True
            return b"half"

        tell_read = False

    with pytest.raises(OSError, match="gone"):
        keep(tmp_path, Broken())

    assert everything_in(tmp_path) == []


@pytest.mark.skipif(os.name == "nt", reason="limits of a process are a thing of POSIX")
def test_a_full_disk_keeps_nothing_and_says_so(tmp_path: Path) -> None:
    program = (
        "import resource, signal, sys; sys.path.insert(0, sys.argv[1])\n"
        "from pathlib import Path; from mingbian.vault.files import keep\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN); resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))\n"
        "try: keep(Path(sys.argv[2]), b'x' * 100_000)\n"
        "except OSError as error: print(error.errno)\n"
    )

    told = subprocess.run(
        [sys.executable, "-c", program, SRC, str(tmp_path)], capture_output=True, text=True, check=True
    )

    assert told.stdout.strip().isdecimal()
    assert everything_in(tmp_path) == []


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL")
def test_a_killed_process_leaves_nothing_that_could_be_taken_for_a_file(tmp_path: Path) -> None:
    program = (
        "import sys; sys.path.insert(0, sys.argv[1])\n"
        "from pathlib import Path; from mingbian.vault.files import keep\n"
        "keep(Path(sys.argv[2]), sys.stdin.buffer)\n"
    )
    writer = subprocess.Popen([sys.executable, "-c", program, SRC, str(tmp_path)], stdin=subprocess.PIPE)
    assert writer.stdin
    writer.stdin.write(b"x" * (3 << 20))
    writer.stdin.flush()
    until = time.monotonic() + 20
    while not any(path.stat().st_size for path in unfinished(tmp_path)) and time.monotonic() < until:
        time.sleep(0.01)

    writer.send_signal(signal.SIGKILL)
    writer.wait()

    assert list(kept_in(tmp_path)) == []
    assert len(unfinished(tmp_path)) == 1
    assert keep(tmp_path, b"x" * (3 << 20)).sha256 in set(kept_in(tmp_path))


def killed_while_keeping(folder: Path, after_s: float) -> list[str]:
    """A process that keeps one file after another is killed; what it said was kept until then."""
    program = (
        "import itertools, sys; sys.path.insert(0, sys.argv[1])\n"
        "from pathlib import Path; from mingbian.vault.files import keep\n"
        "for number in itertools.count():\n"
        "    print(keep(Path(sys.argv[2]), str(number).encode() * 20_000).sha256, flush=True)\n"
    )
    writer = subprocess.Popen(
        [sys.executable, "-I", "-S", "-c", program, SRC, str(folder)], stdout=subprocess.PIPE, text=True
    )
    assert writer.stdout
    said = [writer.stdout.readline()]
    time.sleep(after_s)
    writer.send_signal(signal.SIGKILL)
    said += writer.stdout.readlines()
    writer.wait()
    return [line.strip() for line in said if line.endswith("\n")]


@pytest.mark.skipif(os.name == "nt", reason="there is no SIGKILL")
@pytest.mark.parametrize(
    "seed", [1, 2, 3, *(pytest.param(seed, marks=pytest.mark.prove) for seed in range(4, 200))]
)  # fmt: skip
def test_whatever_the_moment_of_the_kill_all_that_was_acknowledged_is_there_and_whole(
    tmp_path: Path, seed: int
) -> None:
    said = killed_while_keeping(tmp_path, random.Random(seed).uniform(0, 0.08))

    assert said
    assert missing(tmp_path, said) == ()
    assert damaged(tmp_path, kept_in(tmp_path)) == ()
    assert len(unfinished(tmp_path)) <= 1


def test_a_damaged_file_is_found_and_healed_by_keeping_the_original_again(tmp_path: Path) -> None:
    kept = keep(tmp_path, b"photo")
    path = path_of(tmp_path, kept.sha256)
    path.chmod(0o600)
    path.write_bytes(b"phot0")

    assert damaged(tmp_path, [kept.sha256]) == (kept.sha256,)
    keep(tmp_path, b"photo")
    assert damaged(tmp_path, [kept.sha256]) == ()


def test_what_nobody_knows_and_what_is_not_there_are_told_apart(tmp_path: Path) -> None:
    known, unknown = keep(tmp_path, b"known").sha256, keep(tmp_path, b"unknown").sha256

    assert orphans(tmp_path, {known}) == (unknown,)
    assert missing(tmp_path, [known, OTHER]) == (OTHER,)
    assert damaged(tmp_path, [known, OTHER]) == ()


def test_a_vault_that_does_not_exist_yet_is_an_empty_one(tmp_path: Path) -> None:
    nowhere = tmp_path / "vault"

    assert (orphans(nowhere, set()), unfinished(nowhere), missing(nowhere, [OTHER])) == ((), (), (OTHER,))


def test_an_erased_file_is_gone_and_erasing_twice_is_no_error(tmp_path: Path) -> None:
    kept = keep(tmp_path, b"photo")

    erase(tmp_path, kept.sha256)
    erase(tmp_path, kept.sha256)

    assert list(kept_in(tmp_path)) == []


@pytest.mark.parametrize("name", ["../../etc/passwd", "", "ab", "A" * 64, "0" * 63 + "\n", "0" * 63 + "/"])
def test_only_a_hash_names_a_kept_file(tmp_path: Path, name: str) -> None:
    with pytest.raises(ValueError, match="SHA-256"):
        open_kept(tmp_path, name)
    with pytest.raises(ValueError, match="SHA-256"):
        erase(tmp_path, name)
