"""Portable cases as they lie in the data folder, each sealed under a password that nobody here knows."""

import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from mingbian.domain.clock import BEIJING
from mingbian.domain.recipient import RECIPIENT_TITLES, Recipient
from mingbian.store.models import Dispute
from mingbian.store.queries.packs import MOMENT, place_of

CASES = "cases"
NAME = re.compile(rf"(?P<recipient>{'|'.join(Recipient)})-(?P<at>\d{{8}}T\d{{6}})(?P<originals>-originals)?\.html")


@dataclass(frozen=True, slots=True)
class StoredCase:
    """One exported file; `name` is its file's."""

    path: Path
    recipient: Recipient
    exported_at: datetime
    originals: bool

    @property
    def name(self) -> str:
        return self.path.name

    @property
    def size(self) -> int:
        return self.path.stat().st_size

    @property
    def title(self) -> str:
        """`便携卷宗-律师-20260310T080000.html`: what the one who gets it sees."""
        who = RECIPIENT_TITLES[self.recipient].replace(" ", "")
        return f"便携卷宗-{who}-{self.exported_at:{MOMENT}}.html"


def place_for_case(dispute: Dispute, recipient: Recipient, now: datetime, *, originals: bool) -> Path:
    """Where a case that is exported now is to lie: beside the packs, so that it is erased with them."""
    ending = "-originals" if originals else ""
    return place_of(dispute) / CASES / f"{recipient}-{now.astimezone(BEIJING):{MOMENT}}{ending}.html"


def cases(dispute: Dispute) -> list[StoredCase]:
    """The latest first."""
    place = place_of(dispute) / CASES
    found = [(path, NAME.fullmatch(path.name)) for path in (place.iterdir() if place.is_dir() else ())]
    stored = [
        StoredCase(
            path,
            Recipient(named["recipient"]),
            datetime.strptime(named["at"], MOMENT).replace(tzinfo=BEIJING),
            bool(named["originals"]),
        )
        for path, named in found
        if named
    ]
    return sorted(stored, key=lambda case: case.exported_at, reverse=True)


def case_called(dispute: Dispute, name: str) -> StoredCase | None:
    return next((case for case in cases(dispute) if case.name == name), None)
