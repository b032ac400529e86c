"""Pictures made for the tests: small real ones, and headers that promise more than they hold."""

import struct
import zlib
from io import BytesIO

from PIL import Image
from PIL.ExifTags import IFD

RED = (200, 30, 30)


def picture(fmt: str = "JPEG", size: tuple[int, int] = (40, 30), mode: str = "RGB", **options: object) -> bytes:
    colour: object = {"RGB": RED, "RGBA": (*RED, 255), "L": 90}.get(mode, 0)
    out = BytesIO()
    Image.new(mode, size, colour).save(out, fmt, **options)
    return out.getvalue()


def photo(
    captured: str | None = None, *, offset: str | None = None, place: bool = False, orientation: int | None = None
) -> bytes:
    """A JPEG with the notes of a camera."""
    exif = Image.Exif()
    taken = exif.get_ifd(IFD.Exif)
    if captured is not None:
        taken[0x9003] = captured
    if offset is not None:
        taken[0x9011] = offset
    if place:
        exif.get_ifd(IFD.GPSInfo).update({1: "N", 2: (30.0, 15.0, 0.0), 3: "E", 4: (120.0, 9.0, 0.0)})
    if orientation:
        exif[0x0112] = orientation
    return picture(exif=exif)


def animated(fmt: str) -> bytes:
    out = BytesIO()
    frames = [Image.new("RGB", (20, 20), (shade, 0, 0)) for shade in (0, 120, 240)]
    frames[0].save(out, fmt, save_all=True, append_images=frames[1:], duration=50)
    return out.getvalue()


def png_promising(width: int, height: int) -> bytes:
    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")


def jpeg_promising(width: int, height: int) -> bytes:
    """A real JPEG whose frame header was rewritten."""
    content = picture("JPEG")
    at = content.index(b"\xff\xc0")
    return content[: at + 5] + struct.pack(">HH", height, width) + content[at + 9 :]


def webp_promising(width: int, height: int) -> bytes:
    body = bytes([0, 0, 0, 0]) + (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    chunk = b"VP8X" + struct.pack("<I", 10) + body
    return b"RIFF" + struct.pack("<I", 4 + len(chunk)) + b"WEBP" + chunk


def bmp_promising(width: int, height: int) -> bytes:
    header = struct.pack("<IiiHHIIiiII", 40, width, height, 1, 24, 0, 0, 0, 0, 0, 0)
    return b"BM" + struct.pack("<IHHI", 54, 0, 0, 54) + header
