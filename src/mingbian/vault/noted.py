"""Ends of a chain that were noted, held against the chain: what shows that it was put back or written anew.

A chain that was cut and its recorded end moved back with it, or that was computed again from some entry on, holds in
itself. It no longer holds against a head that was noted before, if whoever did it could not reach the note as well.
"""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from mingbian.vault.verify import Fault, Head
from mingbian.vault.witness import NotedText, read_head


class NotedFile(NamedTuple):
    """A head's text as it lies in a folder. `noted` is None where the file is not written as we write it."""

    path: Path
    noted: NotedText | None

    @property
    def signature(self) -> bytes:
        """The signature beside it; empty without one. Raises OSError."""
        return _beside(self.path, ".sig")

    @property
    def stamp(self) -> bytes:
        """The timestamp beside it; empty without one. Raises OSError."""
        return _beside(self.path, ".tsr")


def noted_in(folder: Path) -> Iterator[NotedFile]:
    """Every noted head in a folder and the folders inside it, in the order of their paths. Raises OSError."""
    for path in sorted(folder.rglob("head-*.txt")):
        if path.is_file():
            yield NotedFile(path, read_head(path.read_bytes()[:1000]))


def disagreement(noted: Iterable[Head], hashes: Mapping[int, str], end: Head | None) -> Fault | None:
    """The first place where the chain is not what was noted of it; None where it is, as far as anything was noted.

    `hashes` are the chain's hashes at the noted numbers, `end` its last entry. The change lies between the last head
    that agrees and the first that does not: no note tells it more exactly.
    """
    heads, last = sorted(noted), end.seq if end else 0
    unlike = next((head for head in heads if hashes.get(head.seq) != head.hash), None)
    if unlike is None:
        return None
    if unlike.seq > last:
        sentence = f"存证链只到第 {last} 条，却记下过第 {unlike.seq} 条：后面的条目没有了，或整条链被退回到以前。"
        return Fault("head_rewound", f"第 {last + 1} 条", last + 1, sentence)
    # Of one entry two hashes may have been noted, one before and one after the change: neither is agreed with.
    first = max((head.seq for head in heads if head.seq < unlike.seq), default=0) + 1
    between = f"第 {first} 到第 {unlike.seq} 条" if first < unlike.seq else f"第 {unlike.seq} 条"
    sentence = f"存证链{between}有改动：与另外记下的第 {unlike.seq} 条不符，之前的链被重做过。"
    return Fault("head_disagrees", f"第 {first} 条", first, sentence)


def _beside(path: Path, suffix: str) -> bytes:
    other = path.with_suffix(suffix)
    return other.read_bytes() if other.is_file() else b""
