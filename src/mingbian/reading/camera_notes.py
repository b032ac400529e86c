"""What a camera noted in the picture's EXIF: with what it was taken, when, and whether it says where.

A weak witness: easily changed, usually removed on the way. That it is missing means nothing. Broken notes are no notes.
"""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone, tzinfo

from PIL import Image
from PIL.ExifTags import IFD

from mingbian.domain.clock import BEIJING

CAPTURED, CAPTURED_OFFSET = 0x9003, 0x9011  # DateTimeOriginal and OffsetTimeOriginal of the EXIF standard
LATITUDE, LONGITUDE = 2, 4
MAKE, MODEL, SOFTWARE, COMMENT = 0x010F, 0x0110, 0x0131, 0x9286
FIRST_YEAR, LAST_YEAR = 1990, 2100  # before the first camera that notes a time, or beyond belief: no clock
LONGEST_NAME, LONGEST_COMMENT = 60, 20_000
COMMENT_CODES = {b"ASCII\0\0\0": "ascii", b"UNICODE\0": "utf-16", b"JIS\0\0\0\0\0": "iso2022_jp", bytes(8): "utf-8"}
"""The first eight bytes of a user comment say how the rest is written; zeros leave it open."""
# The standard writes 2026:03:01 10:00:00; some phones and programs write other separators.
MOMENT = re.compile(r"(\d{4})[:/.-](\d\d)[:/.-](\d\d)[ T](\d\d):(\d\d):(\d\d)")
OFFSET = re.compile(r"([+-])(\d\d):(\d\d)")


@dataclass(frozen=True, slots=True)
class CameraNotes:
    """`captured_at` is aware: in the camera's own zone where it told one, else taken as Beijing time.

    `comment` is the user comment as text, in which generators leave their label.
    """

    captured_at: datetime | None = None
    zone_told: bool = False
    says_where: bool = False
    camera: str = ""
    software: str = ""
    comment: str = ""


def notes_of(image: Image.Image) -> CameraNotes:
    """The notes of a picture that was opened and not decoded; empty ones where there are none or they are broken."""
    try:
        exif = image.getexif()
        taken, place = exif.get_ifd(IFD.Exif), exif.get_ifd(IFD.GPSInfo)
        zone = _zone(_text(taken.get(CAPTURED_OFFSET)))
        captured_at = _moment(_text(taken.get(CAPTURED)), zone or BEIJING)
        return CameraNotes(
            captured_at=captured_at,
            zone_told=zone is not None and captured_at is not None,
            says_where=LATITUDE in place and LONGITUDE in place,
            camera=_camera(name_in(_text(exif.get(MAKE))), name_in(_text(exif.get(MODEL)))),
            software=name_in(_text(exif.get(SOFTWARE))),
            comment=_comment(taken.get(COMMENT)),
        )
    except Exception:  # EXIF is a directory of offsets that anyone can bend; no note of it is worth refusing a picture
        return CameraNotes()


def _text(value: object) -> str:
    return value.decode("ascii", "replace") if isinstance(value, bytes) else str(value or "")


def name_in(text: str) -> str:
    """A name as it can be shown: one line, nothing that does not print."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())[:LONGEST_NAME]


def _camera(make: str, model: str) -> str:
    """`Canon EOS 40D` and not `Canon Canon EOS 40D`."""
    brand = make.partition(" ")[0].lower()
    return model if model.lower().startswith(brand) else f"{make} {model}".strip()


def _comment(value: object) -> str:
    if isinstance(value, str):
        return value[:LONGEST_COMMENT]
    if not isinstance(value, bytes):
        return ""
    code, words = value[:8], value[8:LONGEST_COMMENT]
    if code in COMMENT_CODES:
        return _decoded(words, COMMENT_CODES[code])
    return _decoded(value[:LONGEST_COMMENT], "utf-8")


def _decoded(words: bytes, encoding: str) -> str:
    """UTF-16 without its mark is written either way round; programs also write UTF-8 under the name of ASCII."""
    if encoding == "utf-16" and words[:2] not in {b"\xff\xfe", b"\xfe\xff"}:
        encoding = "utf-16-be" if words[:1] == b"\0" else "utf-16-le"
    try:
        return words.decode("utf-8" if encoding == "ascii" else encoding).strip("\0 ")
    except UnicodeDecodeError:
        return words.decode("utf-8", "replace").strip("\0 ")


def _moment(text: str, zone: tzinfo) -> datetime | None:
    found = MOMENT.match(text.strip("\0 "))
    if not found:
        return None
    year, month, day, hour, minute, second = map(int, found.groups())
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    try:
        return datetime(year, month, day, hour, minute, second, tzinfo=zone)
    except ValueError:  # 0000:00:00 00:00:00 is what a camera without a set clock writes
        return None


def _zone(text: str) -> tzinfo | None:
    found = OFFSET.match(text.strip("\0 "))
    if not found:
        return None
    sign, hours, minutes = found.groups()
    offset = timedelta(hours=int(hours), minutes=int(minutes))
    return timezone(-offset if sign == "-" else offset) if offset < timedelta(hours=15) else None
