"""A sealed bundle carries what stands witness to its chain; `mingbian verify` checks what its own program cannot."""

import io
import json
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from django.conf import settings as django_settings

from mingbian.actions.keep_evidence import keep_evidence
from mingbian.actions.seal_pack import seal_pack
from mingbian.actions.witness_heads import witness_heads
from mingbian.appeal.channel_file import channel_of
from mingbian.cli.verify import command
from mingbian.domain.clock import beijing
from mingbian.sealing.signing import KEY_FILE
from mingbian.store import models as rows
from mingbian.vault.verify import manifest_text, verify_bundle
from timestamp_server import TimestampServer, timestamp_server

EARLIER, NOW = beijing(2026, 3, 10, 8, 30), beijing(2026, 3, 11, 9, 0)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TimestampServer]:
    with timestamp_server(tmp_path_factory.mktemp("tsa")) as running:
        yield running


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(django_settings, "HOME", tmp_path)
    monkeypatch.setattr(django_settings, "VAULT", tmp_path / "vault")
    return tmp_path


@pytest.fixture
def kept(dispute: rows.Dispute, home: Path) -> rows.Dispute:
    """An exhibit of the day before, whose head was stamped or not as the server is set."""
    film = io.BytesIO(b"....ftypmp42")
    keep_evidence(dispute, film, name="a.mp4", kind="packing_video", media_type="video/mp4", now=EARLIER)
    return dispute


def sealed(dispute: rows.Dispute, home: Path) -> Path:
    return seal_pack(dispute, channel_of("evidence"), home / "pack", now=NOW).bundle


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(command, [str(argument) for argument in arguments])


def names(bundle: Path) -> set[str]:
    with zipfile.ZipFile(bundle) as opened:
        return {name.partition("/")[2] for name in opened.namelist() if "/witness" in name}


def opened(bundle: Path, folder: Path) -> Path:
    with zipfile.ZipFile(bundle) as zipped:
        zipped.extractall(folder)
    return next(folder.iterdir())


def listed_again(root: Path) -> None:
    """What somebody who can change a bundle would do as well: write its list of files anew."""
    from hashlib import sha256

    files = [path for path in root.rglob("*") if path.is_file() and "data" not in path.relative_to(root).parts]
    hashes = [(path.relative_to(root).as_posix(), sha256(path.read_bytes()).hexdigest()) for path in files]
    (root / "tagmanifest-sha256.txt").write_bytes(
        manifest_text(pair for pair in hashes if pair[0] != "tagmanifest-sha256.txt")
    )


def test_a_bundle_holds_the_noted_heads_with_their_signatures_and_key(kept: rows.Dispute, home: Path) -> None:
    bundle = sealed(kept, home)

    assert verify_bundle(bundle).faults == ()
    assert names(bundle) == {
        "witness.py", "witness/key.pem",
        "witness/head-1.txt", "witness/head-1.sig", "witness/head-2.txt", "witness/head-2.sig",
    }  # fmt: skip


def test_it_is_checked_by_the_command_and_told_what_was_not(kept: rows.Dispute, home: Path) -> None:
    told = run(sealed(kept, home))

    assert told.exit_code == 0
    assert "签名：记下的 2 个末条里，2 个签名核对无误。" in told.output
    assert "时间戳：0 个与记下的末条相符" in told.output


def test_a_stamped_day_is_in_the_bundle_and_checked_under_given_roots(
    kept: rows.Dispute, home: Path, server: TimestampServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(django_settings, "TSA_URL", server.address)
    witness_heads(now=NOW - timedelta(hours=1))
    bundle = sealed(kept, home)

    assert "witness/head-1.tsr" in names(bundle)
    assert "1 个没有核对签发者" in run(bundle).output
    told = run(bundle, "--roots", server.roots)
    assert told.exit_code == 0
    assert "没有核对签发者" not in told.output
    answer = json.loads(run(bundle, "--roots", server.roots, "--json").output)
    assert (answer["intact"], answer["witnesses"]["signed"], answer["witnesses"]["rooted"]) == (True, 2, 1)


def test_the_bundles_own_program_says_the_same_without_us(kept: rows.Dispute, home: Path, tmp_path: Path) -> None:
    root = opened(sealed(kept, home), tmp_path / "open")
    command = [sys.executable, "-I", "-S", str(root / "witness.py")]

    told = subprocess.run(command, capture_output=True, encoding="utf-8", check=False, env={"PYTHONUTF8": "1"})

    assert told.returncode == 0
    assert "记下 2026-03-11 的第 2 条，有签名" in told.stdout


@pytest.mark.parametrize("name", ["head-1.txt", "head-1.sig", "head-2.sig", "key.pem"])
def test_a_witness_that_was_changed_together_with_the_list_is_named(
    kept: rows.Dispute, home: Path, tmp_path: Path, name: str
) -> None:
    root = opened(sealed(kept, home), tmp_path / "open")
    path = root / "witness" / name
    content = bytearray(path.read_bytes())
    content[60 % len(content)] ^= 1
    path.write_bytes(content)
    assert verify_bundle(root).faults[0].item == f"witness/{name}"
    listed_again(root)
    assert verify_bundle(root).faults == (), "the list fits again: only the signature can tell"

    told = run(root)

    # A key that is none any more checks nothing; that it checks nothing is said.
    assert told.exit_code == 1 or "公钥不在这里，没有核对" in told.output


def test_a_key_that_cannot_be_used_keeps_no_pack_from_being_sealed(kept: rows.Dispute, home: Path) -> None:
    (home / KEY_FILE).write_bytes(b"broken")

    bundle = sealed(kept, home)

    assert names(bundle) == set()
    told = run(bundle)
    assert told.exit_code == 0
    assert "签名和时间戳：没有。" in told.output
