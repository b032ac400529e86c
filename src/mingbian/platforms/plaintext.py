"""Text files: which separator, and their rows one after the other, however large the file is."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import TextIOWrapper
from itertools import islice
from pathlib import Path

from mingbian.platforms.encoding import LOST, Encoding, encoding_of
from mingbian.platforms.separated import damage_marked, last_unfinished, rows_of
from mingbian.platforms.table import HEAD_ROWS, DamagedLine, Rows, Table

BETWEEN_WORDS = re.compile(r"(?<=[^,\s])\t(?=[^,\s])")


@dataclass(frozen=True, slots=True)
class Text:
    """A text file with what had to be found out before reading it."""

    path: Path
    encoding: Encoding
    separator: str
    ends_whole: bool

    def rows(self) -> Rows:
        with _opened(self.path, self.encoding) as file:
            rows = rows_of(file, self.separator)
            if not self.ends_whole:
                rows = last_unfinished(rows)
            yield from damage_marked(rows) if self.encoding.damaged else rows

    def lines(self) -> Iterator[tuple[int, str]]:
        with _opened(self.path, self.encoding) as file:
            for number, line in enumerate(file, start=1):
                said = line.rstrip("\r\n")
                yield number, DamagedLine(said) if self.encoding.damaged and LOST in said else said


def text_table(path: Path, name: str) -> Table:
    """A CSV or TXT as a table of text cells. Raises EncodingUnknownError."""
    encoding = encoding_of(path, name)
    text = Text(path, encoding, _separator(path, encoding), _ends_whole(path))
    return Table(name=name, read=text.rows, lines=text.lines)


def _opened(path: Path, encoding: Encoding) -> TextIOWrapper:
    # Where no byte is damaged, only a last character that is cut in two may be replaced.
    return path.open(encoding=encoding.name, errors="replace", newline="")


def _separator(path: Path, encoding: Encoding) -> str:
    """Comma, or TAB where a line near the top has more of those between words. In a CSV they stand beside commas."""
    with _opened(path, encoding) as file:
        top = list(islice(file, HEAD_ROWS))
    return "\t" if any(len(BETWEEN_WORDS.findall(line)) > line.count(",") for line in top) else ","


def _ends_whole(path: Path) -> bool:
    with path.open("rb") as file:
        file.seek(0, 2)
        file.seek(max(0, file.tell() - 2))
        return file.read().strip(b"\x00").endswith((b"\n", b"\r"))
