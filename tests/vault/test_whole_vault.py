"""The whole vault against its ledger: every file that an entry names is there and is what it was."""

from pathlib import Path

import pytest
from vault_book import Book

from mingbian.vault.files import erase, keep, path_of
from mingbian.vault.ledger import Head, erased, ledger_lines
from mingbian.vault.whole import verify_entries, verify_ledger_file


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    return tmp_path / "vault"


@pytest.fixture
def hashes(vault: Path, book: Book) -> list[str]:
    """Four files kept by entries 1 to 4; the fixture's six entries are written over."""
    book.entries.clear()
    kept = [keep(vault, f"photo {number}".encode()).sha256 for number in range(4)]
    for sha256 in kept:
        book.write("file_kept", "dispute:12", f"file:{sha256}")
    return kept


def damage(path: Path) -> None:
    path.chmod(0o600)
    path.write_bytes(b"damaged")


def test_a_vault_as_it_was_written_is_intact(vault: Path, book: Book, hashes: list[str]) -> None:
    report = verify_entries(iter(book.entries), book.head, vault)

    assert (report.faults, report.files, report.octets, report.entries) == ((), 4, 28, 4)
    assert report.head == book.head


def test_damaged_and_missing_files_are_named_with_their_entry_first_entry_first(
    vault: Path, book: Book, hashes: list[str]
) -> None:
    damage(path_of(vault, hashes[3]))
    erase(vault, hashes[1])

    faults = verify_entries(book.entries, book.head, vault).faults

    assert [(fault.code, fault.item, fault.seq) for fault in faults] == [
        ("file_missing", hashes[1], 2),
        ("file_changed", hashes[3], 4),
    ]


def test_a_file_that_was_erased_on_purpose_is_not_missed(vault: Path, book: Book, hashes: list[str]) -> None:
    erase(vault, hashes[1])
    book.write("person_erased", "dispute:12", erased(hashes[1]))

    report = verify_entries(book.entries, book.head, vault)

    assert (report.faults, report.files, report.erased) == ((), 3, 1)


def test_the_record_of_a_file_that_was_erased_on_purpose_may_stay(vault: Path, book: Book, hashes: list[str]) -> None:
    erase(vault, hashes[1])
    book.write("person_erased", "dispute:12", erased(hashes[1]))

    report = verify_entries(book.entries, book.head, vault, stood_on=[f"file:{hashes[1]}"])

    assert report.faults == ()


def test_a_file_kept_again_after_it_was_erased_is_missed_again(vault: Path, book: Book, hashes: list[str]) -> None:
    book.write("person_erased", "dispute:12", erased(hashes[1]))
    book.write("file_kept", "dispute:13", f"file:{hashes[1]}")
    erase(vault, hashes[1])

    assert [fault.seq for fault in verify_entries(book.entries, book.head, vault).faults] == [6]


def test_a_broken_chain_comes_first_and_the_files_behind_it_are_still_looked_at(
    vault: Path, book: Book, hashes: list[str]
) -> None:
    damage(path_of(vault, hashes[3]))
    book.entries[0] = book.entries[0]._replace(action="file_seen")

    faults = verify_entries(book.entries, book.head, vault).faults

    assert [(fault.code, fault.seq) for fault in faults] == [("entry_changed", 1), ("file_changed", 4)]


def test_an_exhibit_that_stands_on_a_file_the_ledger_does_not_know_is_named(
    vault: Path, book: Book, hashes: list[str]
) -> None:
    """Someone with the database turned a record to a file of his own; he could not turn the chain."""
    another = keep(vault, b"another photo").sha256

    report = verify_entries(book.entries, book.head, vault, stood_on=[f"file:{hashes[0]}", f"file:{another}"])

    assert [(fault.code, fault.item) for fault in report.faults] == [("file_unrecorded", another)]


def test_an_empty_vault_is_intact_and_one_that_lost_all_is_not(vault: Path) -> None:
    assert verify_entries([], None, vault).faults == ()
    assert verify_entries([], Head(3, "a" * 64), vault).faults[0].seq == 1


def test_a_row_that_is_no_entry_is_named_not_tripped_over(vault: Path, book: Book, hashes: list[str]) -> None:
    book.entries[2] = book.entries[2]._replace(subjects=("file:../../etc/passwd", "张三"))

    assert verify_entries(book.entries, book.head, vault).faults[0].seq == 3


def test_a_ledger_written_to_a_file_gives_the_same_answer(
    tmp_path: Path, vault: Path, book: Book, hashes: list[str]
) -> None:
    ledger = tmp_path / "ledger.jsonl"
    ledger.write_bytes(b"".join(ledger_lines(book.entries, book.head)))
    damage(path_of(vault, hashes[2]))

    assert verify_ledger_file(ledger, vault) == verify_entries(book.entries, book.head, vault)


def test_a_file_that_is_no_ledger_is_said_to_be_none(tmp_path: Path, vault: Path) -> None:
    ledger = tmp_path / "ledger.jsonl"
    ledger.write_bytes(b"not a ledger")

    assert verify_ledger_file(ledger, vault).faults[0].code == "ledger_malformed"
