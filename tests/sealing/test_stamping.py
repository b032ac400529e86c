"""Timestamps from a real server (OpenSSL on the loopback): what is asked, what is believed, and what is refused."""

import hashlib
import socket
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mingbian.sealing.stamping import LONGEST_ANSWER, Stamp, StampFailedError, is_stamped, stamp
from mingbian.vault.witness import NotedText, head_text, stamped_at
from timestamp_server import TimestampServer, reply

TEXT = head_text(NotedText(3, "2026-03-10", 120, "ab" * 32))


@pytest.fixture(scope="module")
def given_stamp(running: TimestampServer) -> Stamp:
    return stamp(running.address, TEXT)


def test_a_stamp_is_about_the_text_and_gives_the_servers_moment(server: TimestampServer, given_stamp: Stamp) -> None:
    assert abs(given_stamp.at - datetime.now(UTC)) < timedelta(minutes=10)
    assert is_stamped(given_stamp.answer, TEXT, server.roots)


def test_the_request_holds_a_hash_and_nothing_that_was_hashed(server: TimestampServer) -> None:
    stamp(server.address, TEXT)

    (asked,) = server.asked
    assert hashlib.sha256(TEXT).digest() in asked
    assert len(asked) < 100
    assert not any(part in asked for part in (b"2026", b"shop", b"abab"))


def test_openssl_says_the_same(server: TimestampServer, given_stamp: Stamp, tmp_path: Path) -> None:
    """The command that the verifier prints, as a stranger would run it."""
    (tmp_path / "head.txt").write_bytes(TEXT)
    (tmp_path / "head.tsr").write_bytes(given_stamp.answer)
    command = ["openssl", "ts", "-verify", "-data", "head.txt", "-in", "head.tsr", "-CAfile", str(server.roots)]

    assert subprocess.run(command, cwd=tmp_path, capture_output=True, check=False).returncode == 0

    (tmp_path / "head.txt").write_bytes(TEXT.replace(b"120", b"121"))
    assert subprocess.run(command, cwd=tmp_path, capture_output=True, check=False).returncode != 0


def test_the_standard_library_reads_the_same_moment_as_the_library(given_stamp: Stamp) -> None:
    assert stamped_at(TEXT, given_stamp.answer) == given_stamp.at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    assert stamped_at(TEXT + b"\n", given_stamp.answer) == ""


def test_a_stamp_of_a_server_that_nobody_trusts_is_none(given_stamp: Stamp, tmp_path: Path) -> None:
    make = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"]
    subprocess.run([*make, "-keyout", "k", "-out", "ca.pem", "-subj", "/CN=Other"], cwd=tmp_path, check=True,
                   capture_output=True)  # fmt: skip

    assert not is_stamped(given_stamp.answer, TEXT, tmp_path / "ca.pem")


def test_a_stamp_about_another_text_is_none(server: TimestampServer, given_stamp: Stamp) -> None:
    assert not is_stamped(given_stamp.answer, TEXT + b"\n", server.roots)


@given(place=st.integers(0, 10_000), bit=st.integers(0, 7))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_flipped_bit_makes_a_stamp_fall_over_or_say_another_moment(
    server: TimestampServer, given_stamp: Stamp, place: int, bit: int
) -> None:
    """Some bits stand outside of what is signed (the status text, unused certificates): those may still check."""
    spoilt = bytearray(given_stamp.answer)
    spoilt[place % len(spoilt)] ^= 1 << bit

    if is_stamped(bytes(spoilt), TEXT, server.roots):
        assert stamped_at(TEXT, bytes(spoilt)) == stamped_at(TEXT, given_stamp.answer)


@pytest.mark.parametrize(
    ("status", "spoil", "why"),
    [
        (500, bytes, "服务器答复 500"),
        (200, lambda _: b"<html>sign in first</html>", "答复不是时间戳"),
        (200, lambda answer: answer[:40], "答复不是时间戳"),
        (200, lambda _: b"", "答复不是时间戳"),
        (200, lambda _: bytes(LONGEST_ANSWER + 5), "大得不像"),
    ],
)
def test_an_answer_that_is_no_stamp_is_told(server: TimestampServer, status: int, spoil: object, why: str) -> None:
    server.status, server.spoil = status, spoil

    with pytest.raises(StampFailedError) as refused:
        stamp(server.address, TEXT)

    assert why in refused.value.message


def test_a_server_that_lists_its_certificates_in_another_order_is_read_and_left_to_openssl(
    server: TimestampServer, tmp_path: Path
) -> None:
    server.settings = "chain.cnf"

    given = stamp(server.address, TEXT)

    assert abs(given.at - datetime.now(UTC)) < timedelta(minutes=10)
    assert is_stamped(given.answer, TEXT, server.roots) is None, "the library cannot say"
    (tmp_path / "head.txt").write_bytes(TEXT)
    (tmp_path / "head.tsr").write_bytes(given.answer)
    command = ["openssl", "ts", "-verify", "-data", "head.txt", "-in", "head.tsr", "-CAfile", str(server.roots)]
    assert subprocess.run(command, cwd=tmp_path, capture_output=True, check=False).returncode == 0


def test_such_an_answer_to_another_question_is_refused_too(server: TimestampServer) -> None:
    server.settings = "chain.cnf"
    earlier = stamp(server.address, TEXT)
    server.spoil = lambda _: earlier.answer

    with pytest.raises(StampFailedError, match="不是时间戳"):
        stamp(server.address, TEXT)


def test_the_answer_to_another_question_is_refused(server: TimestampServer, given_stamp: Stamp) -> None:
    """The stamp is sound and about this very text, but it was given to somebody who asked before."""
    server.spoil = lambda _: given_stamp.answer

    with pytest.raises(StampFailedError, match="不是这一次问的"):
        stamp(server.address, TEXT)


def test_a_server_that_says_nothing_is_waited_for_and_no_longer() -> None:
    with socket.socket() as silent:
        silent.bind(("127.0.0.1", 0))
        silent.listen()
        with pytest.raises(StampFailedError, match=r"0.2 秒没有"):
            stamp(f"http://127.0.0.1:{silent.getsockname()[1]}/", TEXT, timeout_s=0.2)


def test_a_server_that_is_not_there_is_told() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port = taken.getsockname()[1]

    with pytest.raises(StampFailedError, match="连不上服务器"):
        stamp(f"http://127.0.0.1:{port}/", TEXT)


@pytest.mark.parametrize("address", ["file:///etc/passwd", "ftp://127.0.0.1/", "时间戳", ""])
def test_no_other_scheme_is_opened(address: str) -> None:
    with pytest.raises(StampFailedError, match="http://"):
        stamp(address, TEXT)


@pytest.mark.parametrize("when", ["past", "future"])
def test_a_stamp_under_a_certificate_that_was_not_valid_at_its_moment_is_none(
    server: TimestampServer, tmp_path: Path, when: str
) -> None:
    server.settings = f"{when}.cnf"

    given = stamp(server.address, TEXT)

    assert is_stamped(given.answer, TEXT, server.roots) is False
    assert not openssl_verifies(given, server, tmp_path)


def test_a_stamp_of_another_kind_of_hash_is_no_answer(server: TimestampServer, tmp_path: Path) -> None:
    """Asked for SHA-256, answered about the SHA-512 of the very same text: sound, and not what was asked."""
    (tmp_path / "head.txt").write_bytes(TEXT)
    ask = ["openssl", "ts", "-query", "-data", "head.txt", "-sha512", "-cert", "-out", "other.tsq"]
    subprocess.run(ask, cwd=tmp_path, capture_output=True, check=True)
    other = reply(server.roots.parent, (tmp_path / "other.tsq").read_bytes(), "openssl.cnf")
    server.spoil = lambda _: other

    with pytest.raises(StampFailedError):
        stamp(server.address, TEXT)
    assert stamped_at(TEXT, other) == ""
    assert hashlib.sha512(TEXT).digest() in other, "it was about the text indeed"


def openssl_verifies(given: Stamp, server: TimestampServer, folder: Path) -> bool:
    """What a stranger is told by the command that the verifier prints."""
    (folder / "head.txt").write_bytes(TEXT)
    (folder / "head.tsr").write_bytes(given.answer)
    command = ["openssl", "ts", "-verify", "-data", "head.txt", "-in", "head.tsr", "-CAfile", str(server.roots)]
    return subprocess.run(command, cwd=folder, capture_output=True, check=False).returncode == 0
