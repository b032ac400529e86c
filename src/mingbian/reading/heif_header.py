"""Format and size of a HEIC or AVIF picture, as newer phones take them, from the boxes at its beginning.

Several sizes stand there: of the picture, of the tiles it is put together from, of its small preview. The largest is
what would have to be decoded, so the limits are held against that one.
"""

import struct
from typing import BinaryIO

BEGINNING = 256 << 10  # the boxes that describe the picture; a phone writes some kilobytes
STILL_HEIC = frozenset({b"heic", b"heix", b"heim"})
STILL_AVIF = frozenset({b"avif"})
EITHER = b"mif1"  # says only that it is a still picture; what it is compressed with stands further on
SIZE = struct.Struct(">4xII")  # version and flags, then width and height


def brand_of(head: bytes) -> bytes:
    """`heic` or `avif` for a still picture of that kind; empty for anything else, a sequence of pictures too."""
    if head[4:8] != b"ftyp" or head[:2] != b"\0\0":
        return b""
    brand = head[8:12]
    others = {head[at : at + 4] for at in range(16, min(len(head), int.from_bytes(head[:4], "big")), 4)}
    if brand in STILL_AVIF or (brand == EITHER and others & STILL_AVIF):
        return b"avif"
    return b"heic" if brand in STILL_HEIC or (brand == EITHER and others & STILL_HEIC) else b""


def heif_size(stream: BinaryIO) -> tuple[int, int]:
    """(width, height) of the largest picture in it, before any turning. Raises ValueError where none is named."""
    stream.seek(0)
    content = stream.read(BEGINNING)
    found, at = list[tuple[int, int]](), content.find(b"ispe")
    while 0 <= at <= len(content) - 4 - SIZE.size:
        found.append(SIZE.unpack_from(content, at + 4))
        at = content.find(b"ispe", at + 4)
    if not found:
        raise ValueError("no size")
    return max(found, key=lambda sides: sides[0] * sides[1])
