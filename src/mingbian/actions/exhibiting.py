"""The row of a new exhibit, within the transaction of whichever action makes a kept file one. Not an action itself."""

from django.db.models import Max

from mingbian.actions.acting import Act
from mingbian.actions.judging import judged
from mingbian.domain.errors import MingbianError
from mingbian.reading.told_name import told_name
from mingbian.store import models as rows
from mingbian.vault.files import Kept


class AlreadyKeptError(MingbianError):
    """The very same bytes are an exhibit of this dispute already."""

    code = "already_kept"
    message_format = "这个文件已经是第 {number} 号证物。"
    hint_format = "要改说明，请直接在那一号证物里改。"

    def __init__(self, *, number: int) -> None:
        super().__init__(number=number)
        self.number = number


def exhibited(
    act: Act,
    dispute: rows.Dispute,
    kept: Kept,
    *,
    name: str,
    kind: str,
    media_type: str,
    caption: str = "",
    quote: str = "",
    claim: str = "",
) -> rows.Evidence:
    """The next exhibit of the dispute, sealed and told; the file no longer waits in the dispute's tray.

    `claim` is the key of the claim that it was put to; whoever passes it has asked `claimed.py`. Raises
    AlreadyKeptError.
    """
    if (known := rows.Evidence.objects.filter(dispute=dispute, sha256=kept.sha256).first()) is not None:
        raise AlreadyKeptError(number=known.number)
    number = (rows.Evidence.objects.filter(dispute=dispute).aggregate(last=Max("number"))["last"] or 0) + 1
    evidence = rows.Evidence.objects.create(
        dispute=dispute,
        at=act.now,
        by=act.by,
        number=number,
        kind=kind,
        sha256=kept.sha256,
        name=told_name(name),
        media_type=media_type,
        size=kept.size,
        caption=caption,
        quote=quote,
        claim=claim,
    )
    rows.TrayFile.objects.filter(dispute=dispute, sha256=kept.sha256).delete()
    judged(dispute, act.now)
    act.seal(f"exhibit:{number}", f"file:{kept.sha256}")
    act.tell(number=number, name=evidence.name)
    return evidence
