"""Whether the pixels of a PNG are those that were saved: each piece of the file carries a checksum of its own.

The decoder draws a bent piece as far as it goes and says nothing; an image viewer refuses it.
"""

import zlib
from typing import BinaryIO

SIGNATURE_BYTES = 8
PIXELS = b"IDAT"
BLOCK = 1 << 20


def pixels_are_whole(content: BinaryIO) -> bool:
    """False where a piece with pixels is bent or cut off. Its other pieces are notes, or the decoder looks at them."""
    content.seek(SIGNATURE_BYTES)
    while len(head := content.read(8)) == 8:
        length, kind = int.from_bytes(head[:4], "big"), head[4:]
        if kind != PIXELS:
            content.seek(length + 4, 1)
            continue
        told = _sum_of(content, kind, length)
        if content.read(4) != told.to_bytes(4, "big"):
            return False
    return True


def _sum_of(content: BinaryIO, kind: bytes, length: int) -> int:
    """Of the kind and the body, block by block; a length that is a lie ends where the file does."""
    told = zlib.crc32(kind)
    while length > 0 and (block := content.read(min(length, BLOCK))):
        told = zlib.crc32(block, told)
        length -= len(block)
    return told
