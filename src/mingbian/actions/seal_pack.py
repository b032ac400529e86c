"""Seal the material for one channel: text, pictures, case file, originals, and a bundle that verifies itself.

Nothing is sealed while the referee objects. The ledger notes the hash of the manifest; only then is the bundle written,
with the chain up to that entry. A program killed between the two leaves an entry without a bundle: sealing once more
writes the same bytes again.
"""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from django.conf import settings
from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.actions.judging import judged
from mingbian.actions.translating import translated
from mingbian.appeal.channel import Channel
from mingbian.appeal.referee import refuse_while_objected
from mingbian.casework.draft import draft
from mingbian.domain.clock import BEIJING
from mingbian.domain.evidence import Exhibit
from mingbian.render.pack import pack
from mingbian.rules.book import rule_book
from mingbian.store import models as rows
from mingbian.store.queries.ledger import ledger_end, ledger_rows
from mingbian.vault.files import open_kept
from mingbian.vault.ledger import Head, entry_of_row, excerpt
from mingbian.vault.seal import manifest_of, write_bundle


@dataclass(frozen=True, slots=True)
class SealedPack:
    """What lies in `folder` now: the bundle, and beside it every file of the pack under its own name.

    `head` is the ledger's end, `number:hash`; noted elsewhere, it shows later that nothing was rewritten.
    """

    folder: Path
    bundle: Path
    names: tuple[str, ...]
    sha256: str
    head: str


def seal_pack(
    dispute: rows.Dispute,
    channel: Channel,
    folder: Path,
    *,
    now: datetime,
    by: User | None = None,
    text: str | None = None,
) -> SealedPack:
    """The pack for this channel, in `folder`. `text` is the short statement as the owner changed it.

    Raises RefereeObjectsError, PictureTooLargeError, DiskFullError, DisputeClosedError; then nothing is sealed.
    """
    with acting("pack_sealed", dispute, now=now, by=by) as act:
        dossier, judgement = judged(dispute, now)
        book = rule_book()
        statement = draft(dossier, judgement, channel, book)
        made = pack(dossier, judgement.claims, statement, channel, _original, rules=book, text=text)
        refuse_while_objected(made.objections)
        manifest = manifest_of(made.files)
        act.seal(manifest.subject)
        act.tell(channel=channel.title)
    with translated():
        folder.mkdir(parents=True, exist_ok=True)
        for name, content in made.files.items():
            _write(folder / name, content)
    return _bundled(dispute, channel, folder, dict(made.files), now)


def _bundled(
    dispute: rows.Dispute, channel: Channel, folder: Path, files: dict[str, bytes], now: datetime
) -> SealedPack:
    end = ledger_end(dispute.shop)
    if end is None:
        raise LookupError("a pack was sealed, so the ledger has an end")
    entries = (entry_of_row(**row._asdict()) for row in ledger_rows(dispute.shop))
    bundle = folder / f"dispute-{dispute.number}.zip"
    info = [
        ("Bagging-Date", f"{now.astimezone(BEIJING):%Y-%m-%d}"),
        ("External-Identifier", f"dispute-{dispute.number}"),
        ("Mingbian-Channel", channel.code),
        *([("Mingbian-Sample", "true")] if dispute.shop.sample else []),
    ]
    with translated():
        sealed = write_bundle(
            bundle,
            dict(files),
            manifest_of(files),
            links=list(excerpt(entries, f"dispute:{dispute.pk}")),
            head=Head(*end),
            info=info,
        )
    return SealedPack(folder, bundle, tuple(files), sealed.sha256, f"{end[0]}:{end[1]}")


def _original(exhibit: Exhibit) -> bytes:
    with open_kept(settings.VAULT, exhibit.sha256) as file:
        return file.read()


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
