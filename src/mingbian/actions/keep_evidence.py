"""Put a file into the vault as the next exhibit of a dispute. The original is never altered."""

from datetime import datetime
from typing import BinaryIO

from django.contrib.auth.models import User
from django.db.models import Max

from mingbian.actions.acting import acting
from mingbian.actions.judging import judged
from mingbian.actions.keeping import keep_file
from mingbian.domain.errors import MingbianError
from mingbian.store import models as rows

LONGEST_NAME = 255


class EvidenceEmptyError(MingbianError):
    """A file without a byte proves nothing."""

    code = "evidence_empty"
    message_format = "文件「{name}」是空的。"
    hint_format = "请重新截图或重新导出，再上传一次。"


class AlreadyKeptError(MingbianError):
    """The very same bytes are an exhibit of this dispute already."""

    code = "already_kept"
    message_format = "这个文件已经是第 {number} 号证物。"
    hint_format = "要改说明，请直接在那一号证物里改。"


def keep_evidence(
    dispute: rows.Dispute,
    file: BinaryIO,
    *,
    name: str,
    kind: str,
    media_type: str,
    now: datetime,
    by: User | None = None,
    caption: str = "",
    quote: str = "",
) -> rows.Evidence:
    """The exhibit. `kind` is an evidence code of `gather/kinds`, `quote` what was read from it; `file` can be rewound.

    Raises EvidenceEmptyError, AlreadyKeptError, DiskFullError.
    """
    if not file.read(1):
        raise EvidenceEmptyError(name=name)
    file.seek(0)
    kept = keep_file(file)
    with acting("evidence_kept", dispute, now=now, by=by) as act:
        if (known := rows.Evidence.objects.filter(dispute=dispute, sha256=kept.sha256).first()) is not None:
            raise AlreadyKeptError(number=known.number)
        number = (rows.Evidence.objects.filter(dispute=dispute).aggregate(last=Max("number"))["last"] or 0) + 1
        evidence = rows.Evidence.objects.create(
            dispute=dispute,
            at=now,
            by=by,
            number=number,
            kind=kind,
            sha256=kept.sha256,
            name=name[-LONGEST_NAME:],
            media_type=media_type,
            size=kept.size,
            caption=caption,
            quote=quote,
        )
        judged(dispute, now)
        act.seal(f"exhibit:{number}", f"file:{kept.sha256}")
        act.tell(number=number, name=name)
    return evidence
