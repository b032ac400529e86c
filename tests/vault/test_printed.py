"""The code on a case ties paper to bundle: another file, another chain, another code show."""

import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as some

from mingbian.domain.clock import beijing
from mingbian.vault.ledger import head_of, next_entry
from mingbian.vault.printed import Printed, code_report, printed_beside, read_code
from mingbian.vault.seal import manifest_of, write_bundle
from mingbian.vault.verify import START, ZERO, Head, UnsoundError

BESIDE = {"statement.txt": "订单已签收（证据1）。".encode(), "originals/04-chat.jpg": b"jpeg"}
HASHES = some.text("0123456789abcdef", min_size=64, max_size=64)


def bundle(folder: Path, files: dict[str, bytes], *, first: bool = True) -> tuple[Path, Head]:
    """A sealed bundle with a case in it, and an entry from before; `first` is whether that is in the excerpt."""
    manifest = manifest_of({**files, "case.pdf": b"%PDF-1.7"})
    kept = next_entry(None, at=beijing(2026, 3, 9), action="evidence_kept", subjects=["dispute:1", "exhibit:4"])
    seen = next_entry(head_of(kept), at=beijing(2026, 3, 10), action="exhibits_seen", subjects=["dispute:1"])
    entry = next_entry(head_of(seen), at=beijing(2026, 3, 10), action="pack_sealed", subjects=[manifest.subject])
    made = folder / "bundle.zip"
    links = [kept, seen, entry] if first else [seen, entry]
    write_bundle(made, {**files, "case.pdf": b"%PDF-1.7"}, manifest, links=links, head=head_of(entry))
    return made, head_of(kept)


@pytest.mark.parametrize("unpacked", [False, True])
def test_the_code_of_a_bundle_fits_it(tmp_path: Path, *, unpacked: bool) -> None:
    made, head = bundle(tmp_path, BESIDE)
    if unpacked:
        with zipfile.ZipFile(made) as packed:
            packed.extractall(tmp_path / "out")
        made = tmp_path / "out"

    assert code_report(made, printed_beside(BESIDE, head)) == ((), True)


def test_another_file_beside_the_case_shows(tmp_path: Path) -> None:
    made, head = bundle(tmp_path, BESIDE | {"statement.txt": b"other"})

    assert [fault.code for fault in code_report(made, printed_beside(BESIDE, head)).faults] == ["code_differs"]


def test_another_chain_shows(tmp_path: Path) -> None:
    made, head = bundle(tmp_path, BESIDE)

    report = code_report(made, printed_beside(BESIDE, Head(head.seq, "f" * 64)))

    assert [fault.code for fault in report.faults] == ["code_not_in_chain"]
    assert "第 1 条" in report.faults[0].sentence


def test_an_entry_before_the_excerpt_is_said_not_to_be_checked(tmp_path: Path) -> None:
    made, head = bundle(tmp_path, BESIDE, first=False)

    assert code_report(made, printed_beside(BESIDE, head)) == ((), True), "the excerpt says what comes before it"
    assert code_report(made, printed_beside(BESIDE, None)) == ((), None)


def test_before_the_first_entry_the_code_says_so() -> None:
    assert printed_beside({}, None).head == START == Head(0, ZERO)


@given(beside=HASHES, seq=some.integers(0, 10**10 - 1), ended=HASHES)
def test_what_is_printed_is_read_again_however_it_was_copied(beside: str, seq: int, ended: str) -> None:
    printed = Printed(beside, Head(seq, ended))

    assert read_code(printed.text) == printed
    assert read_code(f" {printed.text.lower()[:70]}\n{printed.text.lower()[70:]} ") == printed


@pytest.mark.parametrize("text", ["", "https://example.com", "MINGBIAN-CASE-1:12:3:4", "MINGBIAN-CASE-2" + ":A" * 99])
def test_anything_else_is_no_code(text: str) -> None:
    assert read_code(text) is None


def test_what_is_no_bundle_is_none(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "x.zip", "w") as packed:
        packed.writestr("readme.txt", "x")

    with pytest.raises(UnsoundError):
        code_report(tmp_path / "x.zip", printed_beside({}, None))
