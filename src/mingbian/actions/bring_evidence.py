"""Bring evidence in, many files at once: each is one transaction, and one that is refused never stops the next.

What is sure becomes an exhibit, everything else waits in the tray. Bringing the same files again changes nothing, so
an upload that broke off is taken up by bringing all of it once more.
"""

import logging
from collections.abc import Generator, Iterable
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import BinaryIO

from django.contrib.auth.models import User

from mingbian.actions.brought_report import Became, BroughtReport, FileBrought
from mingbian.actions.claimed import NotClaimedError
from mingbian.actions.exhibiting import AlreadyKeptError
from mingbian.actions.keep_evidence import keep_evidence
from mingbian.actions.lay_in_tray import AlreadyInTrayError, lay_in_tray
from mingbian.actions.placing import Placing, placed
from mingbian.actions.refusals import DiskFullError, DisputeClosedError, StoreBusyError
from mingbian.casework.file_look import FileLook, look_at_file
from mingbian.domain.dispute import State
from mingbian.domain.errors import MingbianError
from mingbian.platforms.archive import members
from mingbian.platforms.incoming import Incoming, PassedBy
from mingbian.platforms.refusals import ArchiveNestedError
from mingbian.reading.refusals import UploadDamagedError
from mingbian.reading.told_name import told_name
from mingbian.store import models as rows
from mingbian.store.queries.same_file import Place, places_of
from mingbian.vault.files import sha256_of

log = logging.getLogger(__name__)


def bring_evidence(
    about: rows.Shop | rows.Dispute,
    brought: Iterable[Incoming],
    *,
    now: datetime,
    by: User | None = None,
    kind: str = "",
    caption: str = "",
    claim: str = "",
) -> BroughtReport:
    """Keep files, and the files that a ZIP holds, for a dispute or for the shop.

    `kind` is the evidence code that whoever brings them gives to all of them, `claim` the key of the dispute's claim
    that they are put to; empty leaves it to each file. Never raises for what is wrong with a file: that is in the
    report. A full disk, a locked database, a closed dispute or a claim that is not made ends it; what was kept before
    stays.
    """
    files: list[FileBrought] = []
    bringing = _Bringing(about, kind, caption, claim, now, by)
    try:
        _refuse_closed(about)
        with closing(_each(brought)) as found:
            for file, look in found:
                if isinstance(look, MingbianError):
                    files.append(FileBrought(told_name(file.name), Became.REFUSED, refusal=look))
                else:
                    files.append(bringing.one(file, look))
    except (DiskFullError, StoreBusyError, DisputeClosedError, NotClaimedError) as stopped:
        return BroughtReport(tuple(files), stopped)
    return BroughtReport(tuple(files))


def _refuse_closed(about: rows.Shop | rows.Dispute) -> None:
    if isinstance(about, rows.Dispute) and about.state == State.CLOSED:
        raise DisputeClosedError(number=about.number)


def _each(brought: Iterable[Incoming]) -> Generator[tuple[Incoming, FileLook | MingbianError], None, None]:
    """Every file with the look at it; in the place of a ZIP what it holds, each on the disk until the next."""
    for given in brought:
        look = _looked(given)
        if not (isinstance(look, FileLook) and look.is_archive):
            yield given, look
            continue
        for found in members(given.path, told_name(given.name), everything=True):
            if isinstance(found, Incoming):
                inside = _looked(found)
                nested = isinstance(inside, FileLook) and inside.is_archive
                yield found, ArchiveNestedError(name=told_name(found.name)) if nested else inside
            elif not isinstance(found, PassedBy):
                yield replace(given, name=str(found.facts["name"])), found


def _looked(file: Incoming) -> FileLook | MingbianError:
    try:
        return look_at_file(file.path, told_name(file.name))
    except MingbianError as refusal:
        return refusal
    except Exception:  # bytes that break a reader in a way nobody thought of stop no other file
        log.exception("a file could not be looked at")
        return UploadDamagedError(name=told_name(file.name))


@dataclass(frozen=True)
class _Bringing:
    """One upload under way. `seen` are its files so far: hash → name."""

    about: rows.Shop | rows.Dispute
    kind: str
    caption: str
    claim: str
    now: datetime
    by: User | None
    seen: dict[str, str] = field(default_factory=dict)

    def one(self, file: Incoming, look: FileLook) -> FileBrought:
        """What became of a file that may be kept. Raises what ends the whole upload."""
        name = told_name(file.name)
        with file.path.open("rb") as content:
            sha256 = sha256_of(content)
            if sha256 in self.seen:
                said = f"与「{self.seen[sha256]}」是同一个文件，只存一次。"
                return FileBrought(name, Became.TWICE, said=(said,), sha256=sha256)
            self.seen[sha256] = name
            content.seek(0)
            placing = placed(self.about, look, self.kind)
            came = FileBrought(
                name,
                Became.TRAY,
                kind=placing.look.kind,
                said=placing.look.said,
                elsewhere=self._elsewhere(sha256),
                sha256=sha256,
            )
            try:
                return self._kept(came, content, placing)
            except AlreadyKeptError as known:
                return replace(came, became=Became.KNOWN, number=known.number, said=(), refusal=known)
            except AlreadyInTrayError as known:
                return replace(came, became=Became.KNOWN, said=(), refusal=known)

    def _kept(self, came: FileBrought, content: BinaryIO, placing: Placing) -> FileBrought:
        """As an exhibit where that is sure, else in the tray."""
        if placing.sure and isinstance(self.about, rows.Dispute):
            held = keep_evidence(
                self.about,
                content,
                name=came.name,
                kind=placing.look.kind,
                media_type=placing.look.media_type,
                caption=self.caption,
                claim=self.claim,
                now=self.now,
                by=self.by,
            )
            return replace(came, became=Became.EXHIBIT, number=held.number)
        lay_in_tray(
            self.about,
            content,
            placing.look,
            name=came.name,
            caption=self.caption,
            claim=self.claim,
            proposed=placing.proposed,
            now=self.now,
            by=self.by,
        )
        return came

    def _elsewhere(self, sha256: str) -> tuple[Place, ...]:
        if isinstance(self.about, rows.Dispute):
            return places_of(self.about.shop, sha256, but=self.about)
        return places_of(self.about, sha256)
