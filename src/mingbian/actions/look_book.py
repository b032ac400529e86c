"""The book of looks: who opened which exhibit, noted at once in a file beside the tables, taken into the chain later.

Not an action of its own: opening a page must change no table and wait for no other writer. The rule, as the pages tell
it: *all that one account looked at in one dispute on one day is one entry, added when the day is over; looking twice is
counted, not repeated.* A browser keeps a small picture for a day, so a page that is shown again asks for nothing.

A line is `{"at": "2026-03-10T09:12:00+08:00", "by": 3, "dispute": 7, "exhibit": 2, "what": "seen"}`: numbers and codes.
"""

import json
import logging
import os
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from pathlib import Path

from django.conf import settings
from django.contrib.auth.models import User

from mingbian.domain.clock import BEIJING, day_of
from mingbian.store.models import Dispute

LOOKS = "looks"
OWNER_ONLY = 0o600

log = logging.getLogger(__name__)


class Glance(StrEnum):
    """What was done. A sealed pack and an exported case have no exhibit number: 0 stands for it."""

    SEEN = "seen"
    TAKEN = "taken"
    COPY = "copy"
    CASE = "case"
    PACK = "pack"


@dataclass(frozen=True, slots=True)
class Look:
    """One line of the book; `by` is an account's number, `dispute` and `exhibit` those of the rows."""

    at: datetime
    by: int
    dispute: int
    exhibit: int
    what: Glance


def note_look(dispute: Dispute, exhibit: int, what: Glance, *, now: datetime, by: User | None) -> None:
    """Notes it. A disk that is full does not keep anybody from looking; the log says what was not noted."""
    line = {
        "at": now.astimezone(BEIJING).isoformat(timespec="seconds"),
        "by": by.pk if by else 0,
        "dispute": dispute.pk,
        "exhibit": exhibit,
        "what": what,
    }
    file = _file(day_of(now))
    try:
        file.parent.mkdir(mode=0o700, exist_ok=True)
        # One write to a file that is only appended to: lines of two threads never mix.
        handle = os.open(file, os.O_WRONLY | os.O_APPEND | os.O_CREAT, OWNER_ONLY)
        try:
            os.write(handle, json.dumps(line, separators=(",", ":")).encode() + b"\n")
        finally:
            os.close(handle)
    except OSError as error:
        log.error("a look was not noted: %s", error)


def looks_of(day: date) -> Iterator[Look]:
    """The day's looks that are not taken in yet. A line cut short by a power cut is passed over."""
    try:
        lines = _file(day).read_text(encoding="utf-8", errors="replace").splitlines()
    except FileNotFoundError:
        return
    for line in lines:
        if (look := _read(line)) is not None:
            yield look


def days_noted() -> list[date]:
    """The days of which looks wait, the earliest first."""
    stems = (path.stem for path in (Path(settings.HOME) / LOOKS).glob("*.jsonl"))
    return sorted(day for stem in stems if (day := _day(stem)))


def forget_day(day: date) -> None:
    """Once the day is in the chain, the book needs it no more."""
    _file(day).unlink(missing_ok=True)


def is_over(day: date, now: datetime) -> bool:
    """Some minutes after midnight, so that nobody still writes into the day's file."""
    return day_of(now - timedelta(minutes=5)) > day


def _file(day: date) -> Path:
    return Path(settings.HOME) / LOOKS / f"{day.isoformat()}.jsonl"


def _day(stem: str) -> date | None:
    try:
        return date.fromisoformat(stem)
    except ValueError:
        return None


def _read(line: str) -> Look | None:
    try:
        told = json.loads(line)
        at = datetime.fromisoformat(told["at"])
        look = Look(at, int(told["by"]), int(told["dispute"]), int(told["exhibit"]), Glance(told["what"]))
    except (ValueError, TypeError, LookupError):
        log.warning("a line of the book of looks was not understood")
        return None
    return look if at.tzinfo else None
