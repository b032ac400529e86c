"""What a camera noted in the picture's EXIF: when it was taken, and whether it says where.

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
# The standard writes 2026:03:01 10:00:00; some phones and programs write other separators.
MOMENT = re.compile(r"(\d{4})[:/.-](\d\d)[:/.-](\d\d)[ T](\d\d):(\d\d):(\d\d)")
OFFSET = re.compile(r"([+-])(\d\d):(\d\d)")


@dataclass(frozen=True, slots=True)
class CameraNotes:
    """`captured_at` is aware: in the camera's own zone where it told one, else taken as Beijing time."""

    captured_at: datetime | None = None
    zone_told: bool = False
    says_where: bool = False


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
        )
    except Exception:  # EXIF is a directory of offsets that anyone can bend; no note of it is worth refusing a picture
        return CameraNotes()


def _text(value: object) -> str:
    return value.decode("ascii", "replace") if isinstance(value, bytes) else str(value or "")


def _moment(text: str, zone: tzinfo) -> datetime | None:
    found = MOMENT.match(text.strip("\0 "))
    if not found:
        return None
    year, month, day, hour, minute, second = map(int, found.groups())
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
