"""The ledger: what was done with evidence, each entry holding the hash of the one before it.

It holds codes, numbers and hashes, never a name or a text, so that a person's data can be erased and the chain still
holds. The rows live in the database, written in the transaction of the act itself; here they are only computed and
checked. A changed, missing, repeated, misplaced or cut-off entry shows; who controls the machine can still rewrite
everything, so the head is to be noted elsewhere too.

    kept = keep(folder, stream)
    entry = next_entry(head, at=now, action="file_kept", subjects=["dispute:12", f"file:{kept.sha256}"])
"""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta, timezone
from itertools import chain

from mingbian.vault.verify import (
    START,
    ZERO,
    Closed,
    Entry,
    Fault,
    Head,
    Link,
    content_hash,
    first_fault,
    is_code,
    ledger_header,
    ledger_line,
    link_hash,
)

__all__ = [
    "ERASED",
    "START",
    "Closed",
    "Entry",
    "Fault",
    "Head",
    "Link",
    "entry_of_row",
    "erased",
    "excerpt",
    "first_fault",
    "head_of",
    "ledger_lines",
    "next_entry",
    "subjects_text",
]

ERASED = "erased"
"""The subject `erased:HASH`, in an entry of whichever action: this file was erased on purpose, and may be gone."""

BEIJING_TIME = timezone(timedelta(hours=8))
"""The vault knows no time zone database; Beijing has had no other offset since 1991."""


def next_entry(head: Head | None, *, at: datetime, action: str, subjects: Iterable[str]) -> Entry:
    """The entry that follows `head`, None for the first of a ledger. `at` is aware and kept to the second.

    Raises ValueError for a naive time, and for an action or subject that is not a code, a number or a hash.
    """
    if at.tzinfo is None:
        raise ValueError("a ledger entry needs a time with its zone")
    moment = at.astimezone(BEIJING_TIME).isoformat(timespec="seconds")
    about = tuple(subjects)
    if not is_code(moment, action, about):
        raise ValueError("a ledger entry holds codes, numbers and hashes only")
    seq, previous = (head.seq + 1, head.hash) if head else (1, ZERO)
    return Entry(seq, moment, action, about, previous, link_hash(seq, previous, content_hash(moment, action, about)))


def head_of(link: Link) -> Head:
    """What to note elsewhere about an entry: its number and hash."""
    return Head(link.seq, link.hash)


def subjects_text(entry: Entry) -> str:
    """The subjects as one column of a row; no subject holds a space."""
    return " ".join(entry.subjects)


def erased(sha256: str) -> str:
    """How an entry names a file that is erased on purpose: with it, the vault may lack the file and still be whole."""
    return f"{ERASED}:{sha256}"


def entry_of_row(*, seq: int, at: str, action: str, subjects: str, previous: str, hash: str) -> Entry:  # noqa: A002
    """A stored row as an entry, unchecked: `first_fault` is the one who says what is wrong with it."""
    return Entry(seq, at, action, tuple(subjects.split(" ")) if subjects else (), previous, hash)


def excerpt(entries: Iterable[Entry], about: str) -> Iterator[Link]:
    """The chain from the first entry about one subject (`dispute:12`) on; the others in it keep their content closed.

    Closed entries hold the chain together without telling what was done in other disputes.
    """
    begun = False
    for entry in entries:
        concerns = about in entry.subjects
        begun = begun or concerns
        if concerns:
            yield entry
        elif begun:
            content = content_hash(entry.at, entry.action, entry.subjects)
            yield Closed(entry.seq, content, entry.previous, entry.hash)


def ledger_lines(links: Iterable[Link], head: Head) -> Iterator[bytes]:
    """A ledger file, line by line: its ends, then the entries. Without entries, only the ends."""
    rest = iter(links)
    first = next(rest, None)
    start = START if first is None else Head(first.seq - 1, first.previous)
    yield ledger_header(start, head)
    yield from map(ledger_line, rest if first is None else chain([first], rest))
