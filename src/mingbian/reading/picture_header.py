"""Format and size of a picture from its first bytes, before any decoder sees it.

A few hundred bytes can promise billions of pixels. What is promised is read here, without decoding and without trust.
"""

import struct
from enum import StrEnum
from typing import BinaryIO

from mingbian.reading.heif_header import brand_of, heif_size


class PictureFormat(StrEnum):
    """The pictures that we read; each value is also the decoder's name for it."""

    JPEG = "JPEG"
    PNG = "PNG"
    WEBP = "WEBP"
    BMP = "BMP"
    HEIC = "HEIF"
    AVIF = "AVIF"


MEDIA_TYPES = {
    PictureFormat.JPEG: "image/jpeg",
    PictureFormat.PNG: "image/png",
    PictureFormat.WEBP: "image/webp",
    PictureFormat.BMP: "image/bmp",
    PictureFormat.HEIC: "image/heic",
    PictureFormat.AVIF: "image/avif",
}

MOST_SEGMENTS = 500
"""A JPEG's header before its frame: a camera writes ten, a long colour profile some dozens."""


def format_of(head: bytes) -> PictureFormat | None:
    """By the first bytes, 64 are enough; a name says nothing."""
    if head.startswith(b"\xff\xd8\xff"):
        return PictureFormat.JPEG
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return PictureFormat.PNG
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return PictureFormat.WEBP
    # "BM" alone begins many a text; the four bytes at 6 are always zero, and a header length follows.
    if head[:2] == b"BM" and head[6:10] == bytes(4) and head[15:18] == bytes(3):
        return PictureFormat.BMP
    return {b"heic": PictureFormat.HEIC, b"avif": PictureFormat.AVIF}.get(brand_of(head))


def size_of(stream: BinaryIO, picture_format: PictureFormat) -> tuple[int, int] | None:
    """(width, height) in pixels as the header promises them, before any turning; None where it is broken."""
    stream.seek(0)
    try:
        width, height = READERS[picture_format](stream)
    except (struct.error, ValueError):
        return None
    return (width, height) if width > 0 and height > 0 else None


def _jpeg(stream: BinaryIO) -> tuple[int, int]:
    stream.seek(2)
    for _ in range(MOST_SEGMENTS):
        marker = _jpeg_marker(stream)
        (length,) = struct.unpack(">H", stream.read(2))
        # Frames are C0 to CF; C4, C8 and CC among them are tables.
        if 0xC0 <= marker <= 0xCF and marker not in {0xC4, 0xC8, 0xCC}:
            height, width = struct.unpack(">xHH", stream.read(5))
            return width, height
        if length < 2 or marker == 0xDA:
            break
        stream.seek(length - 2, 1)
    raise ValueError("no frame header")


def _jpeg_marker(stream: BinaryIO) -> int:
    """The next marker's code; any number of FF may stand before it."""
    (found,) = struct.unpack("B", stream.read(1))
    if found != 0xFF:
        raise ValueError("no marker")
    while found == 0xFF:
        (found,) = struct.unpack("B", stream.read(1))
    return int(found)


def _png(stream: BinaryIO) -> tuple[int, int]:
    kind, width, height = struct.unpack(">12x4sII", stream.read(24))
    if kind != b"IHDR":
        raise ValueError("no IHDR")
    return width, height


def _webp(stream: BinaryIO) -> tuple[int, int]:
    head = stream.read(30)
    kind, body = head[12:16], head[20:30]
    if kind == b"VP8X":
        (width,), (height,) = struct.unpack("<I", body[4:7] + b"\0"), struct.unpack("<I", body[7:10] + b"\0")
        return width + 1, height + 1
    if kind == b"VP8L" and body[:1] == b"\x2f":
        (bits,) = struct.unpack("<I", body[1:5])
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if kind == b"VP8 " and body[3:6] == b"\x9d\x01\x2a":
        width, height = struct.unpack("<HH", body[6:10])
        return width & 0x3FFF, height & 0x3FFF
    raise ValueError("no frame header")


def _bmp(stream: BinaryIO) -> tuple[int, int]:
    head = stream.read(26)
    (length,) = struct.unpack("<I", head[14:18])
    if length == 12:  # the oldest form, with two bytes a side
        width, height = struct.unpack("<HH", head[18:22])
    else:
        width, height = struct.unpack("<ii", head[18:26])
    return width, abs(height)  # a negative height means that the rows run downwards


READERS = {
    PictureFormat.JPEG: _jpeg,
    PictureFormat.PNG: _png,
    PictureFormat.WEBP: _webp,
    PictureFormat.BMP: _bmp,
    PictureFormat.HEIC: heif_size,
    PictureFormat.AVIF: heif_size,
}
