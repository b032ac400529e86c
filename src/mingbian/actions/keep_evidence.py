"""Put a file into the vault as the next exhibit of a dispute. The original is never altered."""

from datetime import datetime
from typing import BinaryIO

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.actions.claimed import title_of_claim
from mingbian.actions.exhibiting import exhibited
from mingbian.actions.keeping import keep_file
from mingbian.domain.errors import MingbianError
from mingbian.store import models as rows


class EvidenceEmptyError(MingbianError):
    """A file without a byte proves nothing."""

    code = "evidence_empty"
    message_format = "文件「{name}」是空的。"
    hint_format = "请重新截图或重新导出，再上传一次。"


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
    claim: str = "",
) -> rows.Evidence:
    """The exhibit. `kind` is an evidence code of `gather/kinds`, `quote` what was read from it; `file` can be rewound.

    `claim` is the key of the claim that it is put to, empty where its kind decides. Raises EvidenceEmptyError,
    AlreadyKeptError, NotClaimedError, DiskFullError.
    """
    if not file.read(1):
        raise EvidenceEmptyError(name=name)
    file.seek(0)
    kept = keep_file(file)
    with acting("evidence_kept", dispute, now=now, by=by) as act:
        if claim:
            title_of_claim(dispute, claim, now)
        return exhibited(
            act,
            dispute,
            kept,
            name=name,
            kind=kind,
            media_type=media_type,
            caption=caption,
            quote=quote,
            claim=claim,
        )
