"""The whole vault against its ledger: does the chain hold, and is every file it names still what it was?"""

import os
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from mingbian.vault.files import sha256_of
from mingbian.vault.ledger import ERASED, START, Entry, Head, Link
from mingbian.vault.noted import disagreement
from mingbian.vault.shelf import FileDamagedError, Shelf, shelf_at
from mingbian.vault.verify import SHA256, Closed, Fault, Report, UnsoundError, first_fault, read_ledger


def verify_entries(
    entries: Iterable[Link],
    head: Head | None,
    place: Shelf | Path,
    *,
    start: Head = START,
    stood_on: Iterable[str] = (),
    noted: Iterable[Head] = (),
) -> Report:
    """The chain up to `head`, and every file that an entry names as `file:HASH` and no later one as `erased:HASH`.

    Entries are read once and not held. The ledger's fault comes first, in itself and then against what was `noted` of
    it, then the files in the order of their entries, then what the records stand on (`file:HASH`, `text:HASH`) and no
    entry knows: a record turned to something else.
    """
    heads = sorted(noted)
    roll = _Roll(frozenset(one.seq for one in heads))
    passing = roll.seen(entries)
    chain_fault = first_fault(passing, head, start)
    for _ in passing:
        pass  # behind the first fault the chain says nothing more, but the files are still worth looking at
    checked = _checked(shelf_at(place), list(roll.named_in.items()))
    faults = [fault for fault, _ in checked if fault]
    faults.sort(key=lambda fault: fault.seq or 0)
    first = [fault for fault in (chain_fault, disagreement(heads, roll.met, roll.last)) if fault]
    unknown = [_unknown(subject) for subject in sorted(set(stood_on)) if not roll.knows(subject)]
    octets = sum(size for _, size in checked)
    found = (*first, *faults, *unknown)
    return Report(found, len(checked), octets, roll.entries, roll.closed, roll.last, erased=len(roll.erased))


def verify_ledger_file(ledger: Path, folder: Path) -> Report:
    """The same for a ledger that was written out as a file of lines. Raises OSError."""
    try:
        start, head, links = read_ledger(ledger.read_bytes().splitlines(keepends=True))
    except UnsoundError as unsound:
        return Report((unsound.fault,))
    return verify_entries(links, head, folder, start=start)


def _unknown(subject: str) -> Fault:
    kind, _, sha256 = subject.partition(":")
    if kind == "text":
        return Fault("text_unrecorded", sha256, None, "是已提交说明的摘要，存证链里却没有它：说明在提交之后被改过。")
    return Fault("file_unrecorded", sha256, None, "是证物或资质的文件，存证链里却没有它。")


class _Roll:
    """What is learnt while the entries pass by."""

    def __init__(self, noted: frozenset[int]) -> None:
        self._noted = noted
        self.met: dict[int, str] = {}
        self.entries = 0
        self.closed = 0
        self.last: Head | None = None
        self.named_in: dict[str, int] = {}
        self.erased: set[str] = set()
        self.texts: set[str] = set()

    def knows(self, subject: str) -> bool:
        """Of a file that was erased on purpose the record may stay: that there was one is no personal data."""
        kind, _, sha256 = subject.partition(":")
        return sha256 in self.texts if kind == "text" else sha256 in self.named_in or sha256 in self.erased

    def seen(self, links: Iterable[Link]) -> Iterator[Link]:
        for link in links:
            self.entries += 1
            self.last = Head(link.seq, link.hash)
            if link.seq in self._noted:
                self.met[link.seq] = link.hash
            if isinstance(link, Closed):
                self.closed += 1
            else:
                self._note_files(link)
            yield link

    def _note_files(self, entry: Entry) -> None:
        for subject in entry.subjects:
            kind, _, sha256 = subject.partition(":")
            if kind == ERASED and SHA256.fullmatch(sha256):
                self.named_in.pop(sha256, None)
                self.erased.add(sha256)
            elif kind == "file" and SHA256.fullmatch(sha256):
                self.named_in.setdefault(sha256, entry.seq)
                self.erased.discard(sha256)
            elif kind == "text":
                self.texts.add(sha256)


def _checked(shelf: Shelf, named: Sequence[tuple[str, int]]) -> list[tuple[Fault | None, int]]:
    """Each file's fault, if any, and how many bytes were read. Hashing frees the interpreter's lock: threads pay."""
    workers = min(8, os.cpu_count() or 1)
    shares = [named[share::workers] for share in range(workers)]

    def check(share: Sequence[tuple[str, int]]) -> list[tuple[Fault | None, int]]:
        return [_look(shelf, sha256, seq) for sha256, seq in share]

    with ThreadPoolExecutor(workers) as pool:
        return [result for share in pool.map(check, shares) for result in share]


def _look(shelf: Shelf, sha256: str, seq: int) -> tuple[Fault | None, int]:
    def fault(code: str, sentence: str) -> Fault:
        return Fault(code, sha256, seq, f"存证链第 {seq} 条登记的文件 {sha256[:12]}… {sentence}")

    try:
        with shelf.opened(sha256) as stream:
            same, size = sha256_of(stream) == sha256, stream.tell()
    except FileNotFoundError:
        return fault("file_missing", "不见了。"), 0
    except FileDamagedError:
        return fault("file_changed", "内容被改过。"), 0
    except OSError as error:
        return fault("file_unreadable", f"读不出来（{error.strerror or error}）。"), 0
    return (None if same else fault("file_changed", "内容被改过。")), size
