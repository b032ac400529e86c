"""How far a sheet reaches, found in its XML before anybody makes room for all of it."""

import re
import zipfile

BLOCK = 1 << 20
OVERLAP = 64  # longer than any reference, so that one on the edge of a block is seen whole
BELIEVED_FROM = 16 << 20
REFERENCE = re.compile(rb' r="[A-Z]*(\d+)"')
DIMENSION = re.compile(rb'<dimension ref="A1:([A-Z]{1,3})(\d+)"')


def corner(book: zipfile.ZipFile, part: str) -> tuple[int, int]:
    """The last row and the farthest column that a sheet's XML speaks of. Rows come in order, so the last tells.

    What a sheet says of its own size is believed of a large one only, and only where it says something: writers that
    stream leave it at A1, and a trap would be small.
    """
    if (said := _dimension(book, part)) is not None and book.getinfo(part).file_size > BELIEVED_FROM:
        return said
    row = column = 1
    beyond = _beyond(column)
    window = b""
    with book.open(part) as xml:
        while block := xml.read(BLOCK):
            window = window[-OVERLAP:] + block
            while (cell := beyond.search(window)) is not None:
                column = _column_number(cell[1])
                beyond = _beyond(column)
            last = REFERENCE.match(window, max(0, window.rfind(b' r="')))
            row = max(row, int(last[1])) if last else row
    return row, column


def _dimension(book: zipfile.ZipFile, part: str) -> tuple[int, int] | None:
    with book.open(part) as xml:
        said = DIMENSION.search(xml.read(4096))
    return (int(said[2]), _column_number(said[1])) if said else None


def _column_number(letters: bytes) -> int:
    """`A` is 1, `AA` is 27."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - 64
    return number


def _letters(number: int) -> str:
    letters = ""
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def _beyond(column: int) -> re.Pattern[bytes]:
    """Matches a cell reference in any column after this one; almost never does, so a long sheet is scanned fast."""
    letters = _letters(column)
    longer = f"[A-Z]{{{len(letters) + 1},3}}" if len(letters) < 3 else "[A-Z]{4}"
    later = [
        letters[:place] + f"[{chr(ord(letter) + 1)}-Z]" + f"[A-Z]{{{len(letters) - place - 1}}}"
        for place, letter in enumerate(letters)
        if letter != "Z"
    ]
    return re.compile(rf' r="((?:{"|".join([longer, *later])}))\d'.encode())
