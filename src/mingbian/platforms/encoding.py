"""Which encoding a text is in, also where a few bytes of it were damaged: then its other rows can still be read."""

import codecs
from dataclasses import dataclass
from pathlib import Path

from mingbian.platforms.refusals import EncodingUnknownError

BLOCK = 1 << 20
LINE = 1 << 16  # what has no line ends is no table, and is not held in one piece to find that out
BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),  # what Excel calls Unicode text
    (codecs.BOM_UTF16_BE, "utf-16"),
)
WITHOUT_MARK = ("utf-8", "gb18030")  # UTF-8 first: Chinese in GB18030 is almost never valid UTF-8
LOST = "\ufffd"
"""Stands for bytes that make no character."""


@dataclass(frozen=True, slots=True)
class Encoding:
    """`damaged`: some bytes make no character, and `LOST` stands for them when the text is read."""

    name: str
    damaged: bool = False


def encoding_of(path: Path, name: str) -> Encoding:
    """By byte order mark, else the first of UTF-8 and GB18030 in which every byte makes sense.

    Where there is none, the one in which fewer lines are damaged, if that is at most half of those that are not plain
    ASCII. More is another encoding, and raises EncodingUnknownError.
    """
    with path.open("rb") as file:
        start = file.read(4)
    likely = [encoding for mark, encoding in BYTE_ORDER_MARKS if start.startswith(mark)] or WITHOUT_MARK
    for encoding in likely:
        if _makes_sense(path, encoding):
            return Encoding(encoding)
    damage, best = min((_damage(path, encoding), place) for place, encoding in enumerate(likely))
    if damage > 0.5:
        raise EncodingUnknownError(name=name)
    return Encoding(likely[best], damaged=True)


def _makes_sense(path: Path, encoding: str) -> bool:
    decoder = codecs.getincrementaldecoder(encoding)()
    with path.open("rb") as file:
        try:
            # The end is not asked for: a file that was cut in the middle of a character is still in its encoding.
            while block := file.read(BLOCK):
                decoder.decode(block)
        except UnicodeError:
            return False
    return True


def _damage(path: Path, encoding: str) -> float:
    """The share of lines with bytes that make no character, among those that say anything but plain ASCII."""
    telling = damaged = 0
    with path.open(encoding=encoding, errors="replace") as file:
        while line := file.readline(LINE):
            telling += not line.isascii()
            damaged += LOST in line
    return damaged / telling if telling else 1.0
