"""A small ledger to write in, and a sealed bundle to tamper with."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from pathlib import Path

from mingbian.vault.ledger import Entry, Head, excerpt, head_of, next_entry
from mingbian.vault.seal import Content, manifest_of, write_bundle

MORNING = datetime(2026, 3, 10, 8, 0, tzinfo=timezone(timedelta(hours=8)))
PHOTO = b"\xff\xd8 not really a photo " * 60


@dataclass
class Book:
    """A ledger as the database would hold it, one minute between entries."""

    entries: list[Entry] = field(default_factory=list)

    @property
    def head(self) -> Head | None:
        return head_of(self.entries[-1]) if self.entries else None

    def write(self, action: str, *subjects: str) -> Entry:
        at = MORNING + timedelta(minutes=len(self.entries))
        self.entries.append(next_entry(self.head, at=at, action=action, subjects=subjects))
        return self.entries[-1]


def filled_book(length: int) -> Book:
    book = Book()
    for number in range(length):
        book.write("file_kept", f"dispute:{number % 3 + 11}", f"file:{number:064x}")
    return book


def sealed_bundle(folder: Path, files: dict[str, Content] | None = None) -> Path:
    """Dispute 12's bundle: six entries before it, two of them its own, one closed in the excerpt."""
    files = {"图片/01 面单.jpg": PHOTO, "正文.txt": "包裹已签收。".encode()} if files is None else files
    book = filled_book(6)
    manifest = manifest_of(files)
    book.write("pack_sealed", "dispute:12", manifest.subject)
    assert book.head
    links = excerpt(book.entries, "dispute:12")
    target = folder / "D12.zip"
    write_bundle(target, files, manifest, links=links, head=book.head, info=[("Bagging-Date", "2026-03-10")])
    return target
