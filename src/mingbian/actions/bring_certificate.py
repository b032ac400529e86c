"""Put the picture or PDF of one of our papers on the shelf; it is read, and counts once somebody has confirmed it."""

from datetime import datetime
from typing import BinaryIO

from django.contrib.auth.models import User

from mingbian.actions.acting import acting
from mingbian.actions.keep_evidence import EvidenceEmptyError
from mingbian.actions.keeping import keep_file
from mingbian.domain.errors import MingbianError
from mingbian.store import models as rows

LONGEST_NAME = 255


class OnTheShelfError(MingbianError):
    """The very same bytes are one of our papers already."""

    code = "on_the_shelf"
    message_format = "这个文件已经在证书架上：{title}。"
    hint_format = "一份证书可以用在许多纠纷里，不用再传；要改内容，请在证书架上打开它。"


def bring_certificate(
    shop: rows.Shop, file: BinaryIO, *, name: str, media_type: str, now: datetime, by: User | None = None
) -> rows.Certificate:
    """The paper as it came, with nothing confirmed yet; `file` can be rewound.

    Raises EvidenceEmptyError, OnTheShelfError, DiskFullError.
    """
    if not file.read(1):
        raise EvidenceEmptyError(name=name)
    file.seek(0)
    kept = keep_file(file)
    with acting("certificate_brought", shop, now=now, by=by) as act:
        known = rows.Certificate.objects.filter(shop=shop, sha256=kept.sha256, aside_at=None).first()
        if known is not None:
            raise OnTheShelfError(title=f"《{known.title}》" if known.title else "还没有核对的那一份")
        certificate = rows.Certificate.objects.create(
            shop=shop,
            at=now,
            by=by,
            sha256=kept.sha256,
            name=name[-LONGEST_NAME:],
            media_type=media_type,
        )
        act.seal(f"file:{kept.sha256}")
    return certificate
