"""The second program of a bundle: is each noted head about this ledger, and each timestamp about its head?"""

import ast
import hashlib
import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from vault_book import Book, filled_book

from mingbian.vault import witness
from mingbian.vault.ledger import excerpt, ledger_lines
from mingbian.vault.seal import manifest_of, write_bundle
from mingbian.vault.verify import verify_bundle
from mingbian.vault.witness import NotedText, head_text, main, read_bundle, read_head, stamped_at, witnessed

SOURCE = Path(witness.__file__)
DER_MOMENT = b"\x18\x0f20260310230501Z"


def text(book: Book, seq: int, day: str = "2026-03-10") -> bytes:
    return head_text(NotedText(3, day, seq, book.entries[seq - 1].hash))


def stamp(about: bytes) -> bytes:
    """The part of a timestamp that is read here: digest, serial number, moment; a real server is in tests/sealing."""
    return b"\x30\x31\x04\x20" + hashlib.sha256(about).digest() + b"\x02\x01\x07" + DER_MOMENT + b"\x30rest"


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """Dispute 12's, with two noted heads: entry 6 signed and stamped, entry 7, the sealing, signed."""
    book, files = filled_book(6), {"正文.txt": "包裹已签收。".encode()}
    manifest = manifest_of(files)
    book.write("pack_sealed", "dispute:12", manifest.subject)
    seen = {
        "head-6.txt": text(book, 6), "head-6.sig": bytes(64), "head-6.tsr": stamp(text(book, 6)),
        "head-7.txt": text(book, 7), "head-7.sig": bytes(64), "key.pem": b"-----BEGIN PUBLIC KEY-----\n",
    }  # fmt: skip
    links = excerpt(book.entries, "dispute:12")
    write_bundle(tmp_path / "D12.zip", files, manifest, links=links, head=book.head, witnesses=seen)
    return tmp_path / "D12.zip"


@pytest.fixture
def unpacked(bundle: Path, tmp_path: Path) -> Path:
    with zipfile.ZipFile(bundle) as opened:
        opened.extractall(tmp_path / "open")
    return tmp_path / "open" / "D12"


def troubles(bundle: Path) -> list[str]:
    return [one.trouble for one in witnessed(*read_bundle(bundle))]


@given(shop=st.integers(1, 10**9), seq=st.integers(1, 10**12), digest=st.binary(min_size=32, max_size=32))
def test_a_heads_text_is_read_back(shop: int, seq: int, digest: bytes) -> None:
    noted = NotedText(shop, "2026-03-10", seq, digest.hex())

    assert read_head(head_text(noted)) == noted
    assert len(head_text(noted)) < 150


@given(st.binary(max_size=200))
def test_no_bytes_make_the_reading_fall_over(content: bytes) -> None:
    assert read_head(content) is None
    assert stamped_at(b"text", content) == ""


def test_a_bundle_with_witnesses_holds_and_names_what_to_run(bundle: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert verify_bundle(bundle).faults == ()
    assert main([str(bundle)]) == 0

    told = capsys.readouterr().out
    assert "head-6.txt：记下 2026-03-10 的第 6 条，有签名，时间戳写着 20260310T230501Z（UTC）。" in told
    assert "openssl pkeyutl -verify -pubin -inkey witness/key.pem -rawin -in witness/head-7.txt" in told
    assert "openssl ts -verify -data witness/head-6.txt -in witness/head-6.tsr -CAfile" in told
    assert "不能核对" in told


def test_a_bundle_without_witnesses_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "ledger.jsonl").write_bytes(b"".join(ledger_lines(filled_book(3).entries, filled_book(3).head)))

    assert main([str(tmp_path)]) == 2
    assert "没有签名和时间戳" in capsys.readouterr().out


def test_what_is_no_bundle_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.zip").write_bytes(b"PK")

    for nothing in (tmp_path / "a.zip", tmp_path / "absent", tmp_path):
        assert main([str(nothing)]) == 2
    assert "没有证据包" in capsys.readouterr().out


def test_a_head_of_another_chain_is_named(unpacked: Path) -> None:
    other = head_text(NotedText(3, "2026-03-10", 6, "ab" * 32))
    (unpacked / "witness" / "head-6.txt").write_bytes(other)
    (unpacked / "witness" / "head-6.tsr").write_bytes(stamp(other))

    assert troubles(unpacked) == ["记下的第 6 条与存证链不符：链在这一条或更早处被换过。", ""]


def test_a_head_that_the_ledger_does_not_reach_is_named(unpacked: Path) -> None:
    (unpacked / "witness" / "head-9.txt").write_bytes(head_text(NotedText(3, "2026-03-10", 9, "ab" * 32)))

    assert troubles(unpacked) == ["", "", "记下的第 9 条不在这份存证链里。"]


def test_a_timestamp_of_another_text_is_named(unpacked: Path) -> None:
    (unpacked / "witness" / "head-6.tsr").write_bytes(stamp(b"another text"))

    assert troubles(unpacked) == ["旁边的时间戳不是它的。", ""]


@given(place=st.integers(0, 500), bit=st.integers(0, 7))
def test_a_flipped_bit_in_a_stamped_heads_text_is_named(place: int, bit: int) -> None:
    """Without a stamp the shop and day are vouched for by the signature alone, which OpenSSL checks."""
    book = filled_book(7)
    ledger = b"".join(ledger_lines(book.entries, book.head))
    spoilt = bytearray(text(book, 6))
    spoilt[place % len(spoilt)] ^= 1 << bit

    (told,) = witnessed({"witness/head-6.txt": bytes(spoilt), "witness/head-6.tsr": stamp(text(book, 6))}, ledger)

    assert told.trouble


def test_any_change_of_the_witnesses_is_named_by_the_first_verifier_too(unpacked: Path) -> None:
    (unpacked / "witness" / "head-7.sig").write_bytes(bytes(63) + b"\1")

    fault = verify_bundle(unpacked).faults[0]
    assert (fault.code, fault.item) == ("file_changed", "witness/head-7.sig")


@pytest.mark.parametrize("ledger", [b"", b"\xff\n", b"[]\n", b'{"seq":"x","hash":1}\n', b"[" * 100_000])
def test_a_broken_ledger_is_no_reason_to_fall_over(ledger: bytes) -> None:
    (told,) = witnessed({"witness/head-6.txt": text(filled_book(6), 6)}, ledger)

    assert "不在这份存证链里" in told.trouble


def test_the_copy_in_the_bundle_works_alone(unpacked: Path) -> None:
    command = [sys.executable, "-I", "-S", str(unpacked / "witness.py")]
    told = subprocess.run(command, capture_output=True, encoding="utf-8", check=False, env={"PYTHONUTF8": "1"})

    assert (told.returncode, told.stderr) == (0, "")
    assert "第 7 条，有签名" in told.stdout
    assert verify_bundle(unpacked).faults == ()


def test_it_is_one_file_of_the_standard_library_for_python_3_8() -> None:
    tree = ast.parse(SOURCE.read_text("utf-8"), feature_version=(3, 8))
    imported = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    imported |= {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}

    assert imported <= sys.stdlib_module_names


def test_the_ledgers_own_head_line_counts_as_noted_in_it(unpacked: Path) -> None:
    head = json.loads((unpacked / "ledger.jsonl").read_text().splitlines()[0])["head"]

    assert head["seq"] == 7
    assert troubles(unpacked) == ["", ""]
