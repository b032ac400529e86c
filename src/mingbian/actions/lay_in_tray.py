"""Keep a file of which it is not known yet what it shows, or of which dispute it is: it waits in the tray."""

from datetime import datetime
from typing import BinaryIO

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.actions.claimed import title_of_claim
from mingbian.actions.exhibiting import AlreadyKeptError
from mingbian.actions.keeping import keep_file
from mingbian.casework.file_look import FileLook
from mingbian.domain.errors import MingbianError
from mingbian.reading.told_name import told_name
from mingbian.store import models as rows


class AlreadyInTrayError(MingbianError):
    """The very same bytes lie in this tray already, sorted out or not."""

    code = "already_in_tray"
    message_format = "这个文件已经在待归类里，名字是「{name}」。"
    hint_format = "请在待归类里给它归类，不用再传。"


def lay_in_tray(
    about: rows.Shop | rows.Dispute,
    file: BinaryIO,
    look: FileLook,
    *,
    name: str,
    now: datetime,
    by: User | None = None,
    caption: str = "",
    proposed: rows.Dispute | None = None,
    claim: str = "",
) -> rows.TrayFile:
    """The waiting file, in the tray of one dispute or of the shop. `proposed` is the dispute that its words name.

    `claim` is the key of the dispute's claim that it was brought for. Raises AlreadyInTrayError, AlreadyKeptError (of
    a dispute's exhibit), NotClaimedError, DiskFullError.
    """
    kept = keep_file(file)
    dispute = about if isinstance(about, rows.Dispute) else None
    with acting("file_laid_in_tray", about, now=now, by=by) as act:
        if dispute is None:  # a dispute's row is locked already: one file at a time, so that it lies there once
            rows.Shop.objects.select_for_update().get(pk=act.shop.pk)
        _refuse_known(act.shop, dispute, kept.sha256)
        if claim and dispute is not None:
            title_of_claim(dispute, claim, now)
        waiting = rows.TrayFile.objects.create(
            shop=act.shop,
            dispute=dispute,
            proposed=proposed,
            at=now,
            by=by,
            sha256=kept.sha256,
            name=told_name(name),
            media_type=look.media_type,
            size=kept.size,
            caption=caption,
            claim=claim if dispute is not None else "",
            likely=look.kind,
            said=list(look.said),
            words=look.words,
        )
        act.seal(f"file:{kept.sha256}")
        act.tell(name=waiting.name)
    return waiting


def _refuse_known(shop: rows.Shop, dispute: rows.Dispute | None, sha256: str) -> None:
    if (known := rows.TrayFile.objects.filter(shop=shop, dispute=dispute, sha256=sha256).first()) is not None:
        raise AlreadyInTrayError(name=known.name)
    held = rows.Evidence.objects.filter(dispute=dispute, sha256=sha256).first() if dispute else None
    if held is not None:
        raise AlreadyKeptError(number=held.number)
