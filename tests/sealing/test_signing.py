"""The workbench's key: made once, closed to others, and what it signs is checked by anybody."""

import os
import stat
import subprocess
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mingbian.sealing.signing import KEY_FILE, KeyUnusableError, fingerprint, is_signed, public_key, sign
from mingbian.vault.witness import NotedText, head_text

TEXT = head_text(NotedText(3, "2026-03-10", 120, "ab" * 32))


def test_the_key_is_made_at_its_first_use_for_its_owner_alone(tmp_path: Path) -> None:
    signed = sign(tmp_path, TEXT)

    assert [path.name for path in tmp_path.iterdir()] == [KEY_FILE]
    if os.name != "nt":
        assert stat.S_IMODE((tmp_path / KEY_FILE).stat().st_mode) == 0o600
    assert sign(tmp_path, TEXT) == signed, "the same key, the same signature"


def test_of_many_first_uses_at_once_one_key_wins(tmp_path: Path) -> None:
    keys: set[str] = set()
    threads = [threading.Thread(target=lambda: keys.add(sign(tmp_path, TEXT).key)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(keys) == 1
    assert [path.name for path in tmp_path.iterdir()] == [KEY_FILE]


def test_a_signature_is_this_keys_for_this_text(tmp_path: Path) -> None:
    signed, key = sign(tmp_path, TEXT), public_key(tmp_path)

    assert is_signed(key, TEXT, signed.signature)
    assert fingerprint(key) == signed.key
    assert not is_signed(key, TEXT + b"\n", signed.signature)


@given(place=st.integers(0, 63), bit=st.integers(0, 7))
def test_no_bit_of_a_signature_can_be_turned(tmp_path_factory: pytest.TempPathFactory, place: int, bit: int) -> None:
    home = tmp_path_factory.getbasetemp()
    spoilt = bytearray(sign(home, TEXT).signature)
    spoilt[place] ^= 1 << bit

    assert not is_signed(public_key(home), TEXT, bytes(spoilt))


def test_another_workbenchs_key_does_not_check_it(tmp_path: Path) -> None:
    (tmp_path / "here").mkdir()
    (tmp_path / "there").mkdir()

    assert not is_signed(public_key(tmp_path / "there"), TEXT, sign(tmp_path / "here", TEXT).signature)


@pytest.mark.parametrize("length", [0, 1, 63, 65])
def test_a_signature_of_another_length_is_none(tmp_path: Path, length: int) -> None:
    assert not is_signed(public_key(tmp_path), TEXT, bytes(length))


def test_a_broken_key_is_told_and_not_written_over(tmp_path: Path) -> None:
    (tmp_path / KEY_FILE).write_bytes(b"-----BEGIN nothing")

    with pytest.raises(KeyUnusableError):
        sign(tmp_path, TEXT)

    assert (tmp_path / KEY_FILE).read_bytes() == b"-----BEGIN nothing"


@pytest.mark.parametrize("pem", [b"", b"-----BEGIN PUBLIC KEY-----\n-----END PUBLIC KEY-----\n"])
def test_what_is_no_public_key_is_told(pem: bytes) -> None:
    with pytest.raises(KeyUnusableError):
        is_signed(pem, TEXT, bytes(64))


def test_openssl_checks_it_by_the_command_that_is_printed(tmp_path: Path) -> None:
    if not any((Path(folder) / "openssl").exists() for folder in os.environ["PATH"].split(os.pathsep)):
        pytest.skip("没有安装 openssl")
    (tmp_path / "key.pem").write_bytes(public_key(tmp_path))
    (tmp_path / "head.txt").write_bytes(TEXT)
    (tmp_path / "head.sig").write_bytes(sign(tmp_path, TEXT).signature)
    command = ["openssl", "pkeyutl", "-verify", "-pubin", "-inkey", "key.pem", "-rawin", "-in", "head.txt",
               "-sigfile", "head.sig"]  # fmt: skip

    assert subprocess.run(command, cwd=tmp_path, capture_output=True, check=False).returncode == 0

    (tmp_path / "head.txt").write_bytes(TEXT.replace(b"120", b"121"))
    assert subprocess.run(command, cwd=tmp_path, capture_output=True, check=False).returncode != 0
