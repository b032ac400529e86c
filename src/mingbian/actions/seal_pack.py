"""Make what one channel takes, have the referee read it, and seal it: files, and a bundle that checks itself."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path

from django.conf import settings
from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.actions.case_for_appeal import appeal_case
from mingbian.actions.redact_evidence import look_through
from mingbian.actions.refusals import DiskFullError
from mingbian.actions.translating import translated
from mingbian.actions.witness_heads import witnesses
from mingbian.appeal.channel import Channel
from mingbian.appeal.referee import refuse_while_objected
from mingbian.casework.held_then import held_then
from mingbian.domain.clock import day_of
from mingbian.domain.errors import MingbianError
from mingbian.domain.evidence import Exhibit
from mingbian.render.pack import Pack, pack
from mingbian.render.typeset import typesetter
from mingbian.store import models as rows
from mingbian.store.queries.kept_statements import kept_statement, standing_text
from mingbian.store.queries.ledger import ledger_end, ledger_rows
from mingbian.vault.durable import put_in_place, written_whole
from mingbian.vault.files import open_kept
from mingbian.vault.ledger import Head, Link, entry_of_row, excerpt, head_of
from mingbian.vault.printed import printed_beside
from mingbian.vault.seal import manifest_of, write_bundle
from mingbian.vault.shelf import FileDamagedError


class ExhibitDamagedError(MingbianError):
    """An original in the vault is not what it was when it was kept, or is gone."""

    code = "exhibit_damaged"
    message_format = "第 {number} 号证物（{name}）的原件缺失或与存入时不一致，材料没有封存。"
    hint_format = "请用手机或备份里的原件重新存入这一份，再运行 mingbian verify 核对整个证据库。"


class BundleUnwrittenError(MingbianError):
    """The sealing stands in the ledger, and the disk had no room left for the bundle."""

    code = "bundle_unwritten"
    message_format = "封存已记入存证链，但磁盘已满，证据包没有写完。"
    hint_format = "请腾出空间（先清空回收站和下载文件夹），再封存一次；多出的那条存证记录不影响核验。"


@dataclass(frozen=True, slots=True)
class SealedPack:
    """Where the bundle lies, its hash and size, and the pack that is in it."""

    bundle: Path
    sha256: str
    size: int
    pack: Pack


def made_pack(dispute: rows.Dispute, channel: Channel, *, now: datetime, text: str | None = None) -> Pack:
    """The pack as it would be sealed now, with the referee's objections; nothing is written.

    `text` is the short statement as the owner changed it; without it, what was kept for the channel, else the draft.
    Raises ExhibitDamagedError, PictureTooLargeError.
    """
    case = appeal_case(dispute, channel, now=now)
    kept = kept_statement(dispute, channel.code) if text is None else None
    return pack(
        case.dossier,
        case.judgement.claims,
        case.statement,
        channel,
        original,
        copy=case.copies,
        rules=held_then(case.dossier, case.book),
        text=standing_text(kept, case.statement.exhibits) if kept else text,
        plan=case.chosen().plan,
        markings=case.markings,
        code=partial(code_beside, dispute),
    )


def code_beside(dispute: rows.Dispute, files: Mapping[str, bytes]) -> str:
    """What is printed on a case that goes along with these files: their hash, and the end of the shop's ledger now."""
    end = ledger_end(dispute.shop)
    return printed_beside(files, Head(*end) if end else None).text


def seal_pack(
    dispute: rows.Dispute,
    channel: Channel,
    folder: Path,
    *,
    now: datetime,
    by: User | None = None,
    text: str | None = None,
) -> SealedPack:
    """The sealed pack: its files in `folder`, and the bundle `<order number>.zip` beside them.

    Exhibits that nobody looked through yet are looked through first: pages show copies with personal data hidden.
    Raises RefereeObjectsError while the referee objects, ExhibitDamagedError, PictureTooLargeError, DiskFullError, and
    BundleUnwrittenError where the disk was full only after the ledger had spoken.
    """
    look_through(dispute, now=now, by=by)
    made = made_pack(dispute, channel, now=now, text=text)
    refuse_while_objected(made.objections)
    manifest = manifest_of(made.files)
    with acting("pack_sealed", dispute, now=now, by=by) as act:
        # Before the ledger speaks of them the files are on the disk; a leftover folder harms nobody.
        _write(folder, made.files)
        act.seal(manifest.subject, *(f"exhibit:{held.file.number}" for held in made.draft.exhibits if held.file))
        act.tell(channel=channel.title)
        act.leaves = True
    info = [
        ("Bagging-Date", day_of(now).isoformat()),
        ("External-Description", channel.title),
        ("Bag-Software-Agent", f"mingbian {version('mingbian')}, {typesetter()}"),
    ]
    # After the ledger's entry, which stands in the bundle. Should this fail, sealing again is all there is to do.
    bundle = folder / f"{dispute.order_sn}.zip"
    try:
        with translated():
            links = links_of(dispute)
            head = head_of(links[-1])
            seen = witnesses(dispute.shop, links[0].seq, head.seq)
            sealed = write_bundle(bundle, made.files, manifest, links=links, head=head, info=info, witnesses=seen)
    except DiskFullError as full:
        raise BundleUnwrittenError from full
    return SealedPack(bundle, sealed.sha256, sealed.size, made)


def original(exhibit: Exhibit) -> bytes:
    """An exhibit's bytes out of the vault. Raises ExhibitDamagedError when they are not what was kept.

    A store that does not answer (ShelfSilentError, ShelfRefusedError) has damaged nothing, and says so itself.
    """
    try:
        with open_kept(settings.VAULT, exhibit.sha256) as kept:
            content = kept.read()
    except OSError as error:
        if isinstance(error, MingbianError) and not isinstance(error, FileDamagedError):
            raise
        raise ExhibitDamagedError(number=exhibit.number, name=exhibit.name) from error
    if sha256(content).hexdigest() != exhibit.sha256:
        raise ExhibitDamagedError(number=exhibit.number, name=exhibit.name)
    return content


def _write(folder: Path, files: Mapping[str, bytes]) -> None:
    """Every file whole or not at all. A picture of an earlier pack that this one has no more is taken away."""
    for name, content in files.items():
        target = folder / name
        with written_whole(target.parent) as (stream, path):
            stream.write(content)
            put_in_place(stream, path, target)
    for left in (*folder.glob("page-*.png"), *folder.glob("original-*")):
        if left.name not in files:
            left.unlink()


def links_of(dispute: rows.Dispute) -> list[Link]:
    """The ledger's part about this dispute, up to its present end."""
    entries = (entry_of_row(**row._asdict()) for row in ledger_rows(dispute.shop))
    return list(excerpt(entries, f"dispute:{dispute.pk}"))
