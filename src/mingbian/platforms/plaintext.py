"""Text files: which encoding, which separator, and their rows one after the other, however large the file is."""

import codecs
import csv
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from io import TextIOWrapper
from itertools import islice
from pathlib import Path

from mingbian.platforms.refusals import EncodingUnknownError
from mingbian.platforms.table import HEAD_ROWS, Cell, Rows, SpoiltRow, Table

BLOCK = 1 << 20
BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),  # what Excel calls Unicode text
    (codecs.BOM_UTF16_BE, "utf-16"),
)
WITHOUT_MARK = ("utf-8", "gb18030")  # UTF-8 first: Chinese in GB18030 is almost never valid UTF-8

BETWEEN_WORDS = re.compile(r"(?<=[^,\s])\t(?=[^,\s])")

CUT = "这一行没有写完，文件可能没有下载完整。请重新下载后再导入，已有的行不会重复。"
GARBLED = "这一行的引号不成对，读不出单元格。"


@dataclass(frozen=True, slots=True)
class Text:
    """A text file with what had to be found out before reading it."""

    path: Path
    encoding: str
    separator: str
    ends_whole: bool

    def open(self) -> TextIOWrapper:
        # The whole file was decoded strictly before; only a last character that is cut in two may be replaced here.
        return self.path.open(encoding=self.encoding, errors="replace", newline="")

    def rows(self) -> Rows:
        with self.open() as file:
            rows = _rows(csv.reader(file, delimiter=self.separator))
            yield from rows if self.ends_whole else _last_unfinished(rows)

    def lines(self) -> Iterator[tuple[int, str]]:
        with self.open() as file:
            for number, line in enumerate(file, start=1):
                yield number, line.rstrip("\r\n")


def text_table(path: Path, name: str) -> Table:
    """A CSV or TXT as a table of text cells. Raises EncodingUnknownError."""
    encoding = encoding_of(path, name)
    text = Text(path, encoding, _separator(path, encoding), _ends_whole(path))
    return Table(name=name, read=text.rows, lines=text.lines)


def encoding_of(path: Path, name: str) -> str:
    """By byte order mark, else the first of UTF-8 and GB18030 in which every byte makes sense."""
    with path.open("rb") as file:
        start = file.read(4)
    for mark, encoding in BYTE_ORDER_MARKS:
        if start.startswith(mark):
            return encoding
    for encoding in WITHOUT_MARK:
        if _makes_sense(path, encoding):
            return encoding
    raise EncodingUnknownError(name=name)


def _makes_sense(path: Path, encoding: str) -> bool:
    decoder = codecs.getincrementaldecoder(encoding)()
    with path.open("rb") as file:
        try:
            # The end is not asked for: a file that was cut in the middle of a character is still in its encoding.
            while block := file.read(BLOCK):
                decoder.decode(block)
        except UnicodeDecodeError:
            return False
    return True


def _separator(path: Path, encoding: str) -> str:
    """Comma, or TAB where a line near the top has more of those between words. In a CSV they stand beside commas."""
    with path.open(encoding=encoding, errors="replace", newline="") as file:
        top = list(islice(file, HEAD_ROWS))
    return "\t" if any(len(BETWEEN_WORDS.findall(line)) > line.count(",") for line in top) else ","


def _ends_whole(path: Path) -> bool:
    with path.open("rb") as file:
        file.seek(0, 2)
        file.seek(max(0, file.tell() - 2))
        return file.read().strip(b"\x00").endswith((b"\n", b"\r"))


def _rows(reader: Iterable[list[str]]) -> Rows:
    rows = iter(reader)
    number = 0
    while True:
        number += 1
        try:
            cells: list[Cell] = list(next(rows))
        except StopIteration:
            return
        except csv.Error:
            cells = SpoiltRow("row_garbled", GARBLED)
        yield number, cells


def _last_unfinished(rows: Rows) -> Rows:
    """The same rows, the last of them marked: whether it lacks cells can only be told beside the header."""
    held = next(rows, None)
    for row in rows:
        if held is not None:
            yield held
        held = row
    if held is not None:
        number, cells = held
        yield number, SpoiltRow("row_cut", CUT, cells)
