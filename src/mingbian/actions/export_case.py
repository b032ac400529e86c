"""Give a whole case to a lawyer or an authority: one encrypted file that opens in a browser and checks itself.

Inside is a bundle as a pack's, so that whoever doubts can take it out and check it without us. Custody notes what was
given, to which kind of recipient, by whom; the password is noted nowhere.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory

from django.conf import settings
from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.actions.given_exhibits import CaseExhibits, case_exhibits
from mingbian.actions.redact_evidence import look_through
from mingbian.actions.seal_pack import code_beside, links_of
from mingbian.actions.translating import translated
from mingbian.actions.witness_heads import witnesses
from mingbian.appeal.channel_file import channel_of
from mingbian.casework.case_outline import case_outline
from mingbian.casework.draft import draft
from mingbian.casework.held_then import held_then
from mingbian.casework.judge import judge
from mingbian.domain.clock import day_of
from mingbian.domain.errors import MingbianError
from mingbian.domain.recipient import MAY_HAVE_ORIGINALS, RECIPIENT_TITLES, Recipient
from mingbian.render.cards import gallery_of
from mingbian.render.case_file import case_pdf
from mingbian.render.portable.password import refuse_weak
from mingbian.render.portable.sealing import LARGEST_OCTETS, seal
from mingbian.render.redaction_proof import proof_pdf
from mingbian.render.typeset import typesetter
from mingbian.store import models as rows
from mingbian.store.dossiers import dossier_of
from mingbian.store.queries.appeal_pictures import markings_of
from mingbian.store.queries.learning import learned_of, learning_of
from mingbian.store.queries.own_rules import book_of
from mingbian.store.queries.typed_costs import typed_costs
from mingbian.store.snapshots import plain
from mingbian.vault.durable import put_in_place, written_whole
from mingbian.vault.files import sha256_of
from mingbian.vault.ledger import head_of
from mingbian.vault.seal import manifest_of, write_bundle
from mingbian.vault.verify import CANNOT_PROVE

CHANNEL = "authority_reply"
"""The one whose reader is no platform: it sets no limits, and its statement tells everything."""


class OriginalsNotForThemError(MingbianError):
    """Originals go to the platform and to authorities alone."""

    code = "originals_not_for_them"
    message_format = "原件含个人信息，不能交给{recipient}。"
    hint_format = "请选“遮盖后的副本”；确需原件时，只能交给 12315 或市场监管部门、法院、公安。"


class CaseTooLargeError(MingbianError):
    """More than a browser opens."""

    code = "case_too_large"
    message_format = "这份卷宗有 {size_mib} MiB，一个文件最多装 {most_mib} MiB。"
    hint_format = "请选“遮盖后的副本”再试，图片会小得多；原件可以另外用 U 盘交。"


@dataclass(frozen=True, slots=True)
class ExportedCase:
    """The file, its hash and size, and (证据 number, why) of what was left out."""

    path: Path
    sha256: str
    size: int
    left_out: tuple[tuple[int, str], ...]


def export_case(
    dispute: rows.Dispute,
    recipient: Recipient,
    target: Path,
    password: str,
    *,
    now: datetime,
    by: User | None = None,
    originals: bool = False,
) -> ExportedCase:
    """The sealed case at `target`, a path that ends in `.html`.

    Raises PasswordWeakError, OriginalsNotForThemError, CaseTooLargeError, ExhibitDamagedError, DiskFullError.
    """
    refuse_weak(password)
    if originals and recipient not in MAY_HAVE_ORIGINALS:
        raise OriginalsNotForThemError(recipient=RECIPIENT_TITLES[recipient])
    look_through(dispute, now=now, by=by)  # the case file inside shows copies, whoever reads it
    files, exhibits = _files(dispute, recipient, now=now, originals=originals)
    manifest = manifest_of(files)
    if manifest.octets > LARGEST_OCTETS:
        raise CaseTooLargeError(size_mib=manifest.octets >> 20, most_mib=LARGEST_OCTETS >> 20)
    with acting("case_exported", dispute, now=now, by=by, closed_too=True) as act:
        act.seal(manifest.subject, *(f"exhibit:{number}" for number in exhibits.numbers))
        what = "含原件" if originals else "遮盖后的副本"
        act.tell(recipient=RECIPIENT_TITLES[recipient], exhibits=f"{len(exhibits.numbers)} 份证物，{what}")
        act.leaves = True
    info = [
        ("Bagging-Date", day_of(now).isoformat()),
        ("External-Description", f"交给{RECIPIENT_TITLES[recipient]}的卷宗"),
        ("Bag-Software-Agent", f"mingbian {version('mingbian')}, {typesetter()}"),
    ]
    links = links_of(dispute)
    head = head_of(links[-1])
    seen = witnesses(dispute.shop, links[0].seq, head.seq)
    # The bundle lies open in the data folder for as long as sealing takes, as the vault itself does.
    with translated(), TemporaryDirectory(dir=settings.HOME, prefix="case-") as folder:
        bundle = Path(folder) / f"{dispute.order_sn}.zip"
        write_bundle(bundle, files, manifest, links=links, head=head, info=info, witnesses=seen)
        return _written(bundle, target, password, exhibits)


def _written(bundle: Path, target: Path, password: str, exhibits: CaseExhibits) -> ExportedCase:
    with bundle.open("rb") as source, written_whole(target.parent) as (stream, path):
        seal(source, stream, password)
        stream.flush()
        stream.seek(0)
        sha256, size = sha256_of(stream), stream.tell()
        put_in_place(stream, path, target)
    return ExportedCase(target, sha256, size, exhibits.left_out)


def _files(
    dispute: rows.Dispute, recipient: Recipient, *, now: datetime, originals: bool
) -> tuple[Mapping[str, bytes], CaseExhibits]:
    """Everything under its name in the bundle."""
    dossier, book = plain(dossier_of(dispute, now)), book_of(dispute.shop, day_of(now))
    learned = learned_of(learning_of(dispute.shop))
    judgement = judge(dossier, book, learned=learned, cap_fen=dispute.shop.offer_cap_fen, typed=typed_costs(dispute))
    statement = draft(dossier, judgement, channel_of(CHANNEL), book)
    markings = markings_of(dispute)
    exhibits = case_exhibits(dispute, statement, markings, originals=originals)
    rules = tuple(held_then(dossier, book))
    outline = case_outline(
        dossier, judgement, statement, rules, recipient, given=exhibits.given, originals=originals
    ) | {"cannot_prove": list(CANNOT_PROVE), "bundle": f"{dispute.order_sn}.zip"}
    files = {
        "case.json": json.dumps(outline, ensure_ascii=False, indent=1).encode(),
        "redaction.pdf": proof_pdf(dispute.order_sn, exhibits.redacted, now),
        **exhibits.files,
    }
    shown = gallery_of(statement.exhibits, lambda exhibit: exhibits.copies.get(exhibit.number), markings)
    channel = replace(channel_of(CHANNEL), title=f"交给{RECIPIENT_TITLES[recipient]}")
    # The last one: its code speaks of all the others.
    files["case.pdf"] = case_pdf(dossier, statement, channel, shown, rules, code=code_beside(dispute, files))
    return files, exhibits
