"""Sealed packs as they lie in the data folder: one folder a pack, with its files and its bundle."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from hashlib import file_digest
from pathlib import Path

from django.conf import settings
from django.http import Http404

from mingbian.appeal.picture_plan import UPLOADS
from mingbian.domain.clock import BEIJING
from mingbian.store.models import Dispute

PACKS = "packs"
MOMENT = "%Y%m%dT%H%M%S"
NAME = re.compile(r"(?P<channel>[a-z_0-9]+)-(?P<at>\d{8}T\d{6})")


@dataclass(frozen=True, slots=True)
class StoredPack:
    """One pack; `name` is its folder's: the channel's code and the moment of sealing, Beijing time."""

    folder: Path
    channel: str
    sealed_at: datetime

    @property
    def name(self) -> str:
        return self.folder.name

    @property
    def bundle(self) -> Path:
        return next(self.folder.glob("*.zip"))

    @property
    def bundle_sha256(self) -> str:
        with self.bundle.open("rb") as file:
            return file_digest(file, "sha256").hexdigest()

    @property
    def pages(self) -> list[Path]:
        """The pages that we drew, in their order."""
        return sorted(self.folder.glob("page-*.png"), key=lambda path: int(path.stem.partition("-")[2]))

    @property
    def pictures(self) -> list[Path]:
        """What is put into the form, in this order; packs from before there was a list hold pages alone."""
        listed = self.folder / UPLOADS
        if not listed.is_file():
            return self.pages
        return [self.folder / name for name in listed.read_text("utf-8").split()]

    def file(self, name: str) -> Path:
        """One of the files that lie directly in the folder. 404 for any other name."""
        for path in self.folder.iterdir():
            if path.name == name and path.is_file():
                return path
        raise Http404


def place_for(dispute: Dispute, channel: str, now: datetime) -> Path:
    """Where a pack that is sealed now is to lie."""
    return place_of(dispute) / f"{channel}-{now.astimezone(BEIJING):{MOMENT}}"


def packs(dispute: Dispute) -> list[StoredPack]:
    """The latest first. A folder without a bundle is left of a sealing that broke off."""
    return sorted(_packs(dispute), key=lambda pack: pack.sealed_at, reverse=True)


def pack_of(dispute: Dispute, name: str) -> StoredPack:
    """The pack of this name. 404 where there is none."""
    found = next((pack for pack in _packs(dispute) if pack.name == name), None)
    if found is None:
        raise Http404
    return found


def place_of(dispute: Dispute) -> Path:
    """The folder of everything that was made of a dispute to be handed on."""
    return Path(settings.HOME) / PACKS / str(dispute.shop_id) / str(dispute.number)


def _packs(dispute: Dispute) -> Iterator[StoredPack]:
    place = place_of(dispute)
    for folder in place.iterdir() if place.is_dir() else ():
        named = NAME.fullmatch(folder.name)
        if named and any(folder.glob("*.zip")):
            at = datetime.strptime(named["at"], MOMENT).replace(tzinfo=BEIJING)
            yield StoredPack(folder, named["channel"], at)
